import type { Span, TextMark } from './figureMark.ts';
import { type Face, measureText } from './measureText.ts';

/** Text set in lines of a width. */
export interface SetText {
  readonly lines: readonly (readonly Span[])[];
  /** True when not all of the text had room. */
  readonly isCut: boolean;
}

const ELLIPSIS = '…';
/** Some room is kept for a machine that has other fonts. */
const CARE = 0.985;

/** The width of spans side by side. */
export function widthOfSpans(spans: readonly Span[], size: number): number {
  return spans.reduce((sum, { text, face }) => sum + measureText(text, face, size), 0);
}

/** Cuts a text to a width, with an ellipsis where something is left out. */
export function clipText(text: string, face: Face, size: number, width: number): string {
  if (measureText(text, face, size) <= width) return text;
  const room = width - measureText(ELLIPSIS, face, size);
  let kept = '';
  let used = 0;
  for (const letter of text) {
    used += measureText(letter, face, size);
    if (used > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

/** Words of one or more spans that no line may part. */
type Word = readonly Span[];

/** Where a line may end: at a space (not at one of fixed width), and after the signs that an address is made of. */
const BREAK = /( +|(?<=[/?&=_])(?=[^\s/?&=_]))/;

function wordsOf(spans: readonly Span[], size: number, width: number): (Word | ' ' | '')[] {
  const words: (Word | ' ' | '')[] = [];
  let word: Span[] = [];
  const end = (by: ' ' | '') => {
    if (word.length > 0) words.push(word);
    word = [];
    words.push(by);
  };
  for (const span of spans) {
    for (const [place, part] of span.text.split(BREAK).entries()) {
      if (place % 2 === 1) {
        end(part === '' ? '' : ' ');
        continue;
      }
      for (const piece of hardPieces(part, span.face, size, width)) {
        if (piece === '') end('');
        else if (piece) word.push({ ...span, text: piece });
      }
    }
  }
  end('');
  return words;
}

/** A word too long for any line, in pieces with '' between them. */
function hardPieces(word: string, face: Face, size: number, width: number): string[] {
  if (measureText(word, face, size) <= width) return word === '' ? [] : [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measureText(piece + letter, face, size) > width) {
      pieces.push(piece, '');
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function isSameManner(a: Span, b: Span): boolean {
  return a.face === b.face && a.ink === b.ink && a.href === b.href && a.lang === b.lang;
}

function addTo(line: Span[], { text, ...manner }: Span, space: string): void {
  const last = line.at(-1);
  if (last && isSameManner(last, { text, ...manner }))
    line[line.length - 1] = { ...last, text: last.text + space + text };
  else if (last) {
    line[line.length - 1] = { ...last, text: last.text + space };
    line.push({ text, ...manner });
  } else line.push({ text, ...manner });
}

function cutLine(line: readonly Span[], size: number, width: number): Span[] {
  const last = line.at(-1);
  if (!last) return [];
  const room = width - widthOfSpans(line.slice(0, -1), size);
  if (measureText(last.text + ELLIPSIS, last.face, size) <= room) {
    return [...line.slice(0, -1), { ...last, text: last.text + ELLIPSIS }];
  }
  return [...line.slice(0, -1), { ...last, text: clipText(`${last.text}${ELLIPSIS}`, last.face, size, room) }];
}

/** Sets spans in lines of a width, at most so many; the last line ends with an ellipsis when there was more. */
export function setSpans(spans: readonly Span[], size: number, width: number, mostLines = Infinity): SetText {
  const room = width * CARE;
  const lines: Span[][] = [];
  let line: Span[] = [];
  let space = '';
  for (const word of wordsOf(spans, size, room)) {
    if (typeof word === 'string') {
      space ||= word;
      continue;
    }
    const longer = [...line];
    for (const [place, span] of word.entries()) addTo(longer, span, place === 0 ? space : '');
    if (line.length > 0 && widthOfSpans(longer, size) > room) {
      lines.push(line);
      line = [];
      for (const span of word) addTo(line, span, '');
    } else line = longer;
    space = '';
  }
  if (line.length > 0) lines.push(line);
  if (lines.length <= mostLines) return { lines, isCut: false };
  const kept = lines.slice(0, mostLines);
  return { lines: [...kept.slice(0, -1), cutLine(kept.at(-1) ?? [], size, room)], isCut: true };
}

/** Sets spans like `setSpans`, in as many lines but of as even a length as can be. */
export function setEvenly(spans: readonly Span[], size: number, width: number, mostLines: number): SetText {
  const whole = setSpans(spans, size, width, mostLines);
  if (whole.isCut || whole.lines.length < 2) return whole;
  let even = whole;
  for (let narrow = width - size; narrow > width / 2; narrow -= size) {
    const next = setSpans(spans, size, narrow, mostLines);
    if (next.isCut || next.lines.length > whole.lines.length) break;
    even = next;
  }
  return even;
}

/** Puts set lines one below the other, the first baseline at `y`. */
export function textMarks(
  lines: SetText['lines'],
  x: number,
  y: number,
  size: number,
  leading: number,
  anchor: TextMark['anchor'] = 'start',
): TextMark[] {
  return lines.map((spans, place) => ({ type: 'text', x, y: y + place * leading, size, anchor, spans }));
}
