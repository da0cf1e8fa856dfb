import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { wordsIn } from '../model/text.ts';
import { measureText } from './measureText.ts';
import { plainText } from './plainText.ts';
import { setSpans } from './setText.ts';

/** A name set in one line or two. */
export interface NameBlock {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The longest line of a name, in font sizes. */
const LONGEST = 11.5;
/** A name narrower than this, in font sizes, is not broken. */
const UNBROKEN = 5;
const MOST_LINES = 3;
/** The distance of two lines of a name, in font sizes. */
export const NAME_LEADING = 1.1;

function blockOf(lines: readonly string[], size: number): NameBlock {
  const width = Math.max(...lines.map((line) => measureText(line, 'sansMedium', size)));
  return { lines, width: width + 4, height: lines.length * NAME_LEADING * size };
}

/** Sets a name in so many lines of as even a length as its words allow, each cut where a word alone is too long. */
function brokenInto(count: number, name: string, size: number): NameBlock | null {
  const most = LONGEST * size;
  const words = name.split(' ').map((word) => measureText(word, 'sansMedium', size) * 1.04);
  const least = Math.min(most, Math.max(measureText(name, 'sansMedium', size) / count, ...words));
  for (let width = least; ; width += size / 4) {
    const room = Math.min(width, most);
    const { lines, isCut } = setSpans([{ text: name, face: 'sansMedium', ink: 'ink' }], size, room, count);
    if (isCut && room < most) continue;
    if (isCut && count < MOST_LINES) return null;
    const texts = lines.map((spans) => spans.map(({ text }) => text).join(''));
    return texts.length < count ? null : blockOf(texts, size);
  }
}

/** The ways in which an actor's name can be set, the best first: in one line if that is short enough, in two, or in three. */
export function nameBlocks(
  { dataset, lang }: { readonly dataset: Pick<Dataset, 'actors'>; readonly lang: string },
  id: ActorId,
  size: number,
): readonly NameBlock[] {
  const name = plainText(wordsIn(dataset.actors.get(id)?.name ?? id, lang).text);
  if (name === '') return [];
  const width = measureText(name, 'sansMedium', size);
  if (width <= UNBROKEN * size) return [blockOf([name], size)];
  const broken = [2, 3].flatMap((count) => brokenInto(count, name, size) ?? []);
  return width > LONGEST * size && broken.length > 0 ? broken : [blockOf([name], size), ...broken];
}
