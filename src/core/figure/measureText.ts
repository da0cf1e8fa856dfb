import { ADVANCE_WIDTHS, WIDTH_RUNS } from './advanceWidths.ts';

/** The faces that a figure is set in: Inter at 400, 500 and 600, and Source Serif 4 at 600. */
export type Face = 'sans' | 'sansMedium' | 'sansBold' | 'serif';

const UNSEEN = /[\p{M}\p{Cf}\p{Cc}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}\uff01-\uff60]/u;
/** In thousandths of the font size, for letters outside the tables: of other alphabets, and of square signs. */
const OTHER_WIDTH = 720;
const WIDE_WIDTH = 1050;

const places = new Map<number, number>();
for (const [first, last] of WIDTH_RUNS) for (let code = first; code <= last; code++) places.set(code, places.size);

function advanceOf(letter: string, face: Face): number {
  const place = places.get(letter.codePointAt(0) ?? 0);
  if (place === undefined) return UNSEEN.test(letter) ? 0 : WIDE.test(letter) ? WIDE_WIDTH : OTHER_WIDTH;
  const { sans, sansBold, serif } = ADVANCE_WIDTHS;
  switch (face) {
    case 'sans':
      return sans[place] ?? OTHER_WIDTH;
    case 'sansMedium':
      return ((sans[place] ?? OTHER_WIDTH) + (sansBold[place] ?? OTHER_WIDTH)) / 2;
    case 'sansBold':
      return sansBold[place] ?? OTHER_WIDTH;
    case 'serif':
      return serif[place] ?? OTHER_WIDTH;
  }
}

/**
 * The width of a text at a font size, in the same unit, by a table of advance widths: the same on every machine, with or
 * without fonts. Letters outside Latin are estimated from above.
 */
export function measureText(text: string, face: Face, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += advanceOf(letter, face);
  return (thousandths * size) / 1000;
}
