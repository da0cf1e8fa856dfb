import type { SourceId } from '../model/source.ts';
import { bracketed } from './citeSources.ts';
import type { ChangeEntry } from './drawChanges.ts';
import type { FigureChange, FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { plainText } from './plainText.ts';

/** The longest date that stays on one line: `28 September 2024`. */
const LONGEST_DATE = 18;

/** Each of several dates joined as clauses. */
const DATE = /[^;\s][^;\u202f]*/g;

/** A short date that no line may part. */
function unbroken(date: string): string {
  return date.length <= LONGEST_DATE ? date.replaceAll(' ', '\u00a0') : date;
}

function entryOf(
  change: FigureChange,
  words: FigureWords,
  numbers: ReadonlyMap<SourceId, number>,
  listed: number,
): ChangeEntry {
  const { number, isCertain, title } = change;
  const dates = plainText(change.dates).replace(DATE, unbroken);
  const what = [plainText(change.words), dates].filter((part) => part !== '').join(', ');
  const text = `${isCertain ? what : words.maybe(what)} ${bracketed(change.sources, numbers, listed)}`.trim();
  return { number, isCertain, title: plainText(title), text };
}

/** The rows of the list of changes, citing no source beyond those that are listed. */
export function changeEntries(
  { changes }: Pick<FigureSubject, 'changes'>,
  words: FigureWords,
  numbers: ReadonlyMap<SourceId, number>,
  listed: number,
): readonly ChangeEntry[] {
  return changes.map((change) => entryOf(change, words, numbers, listed));
}
