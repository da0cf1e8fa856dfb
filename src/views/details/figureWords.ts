import type { FigureRow } from '../../core/dossier/differingFigures.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { ClaimFigure } from '../../core/model/event.ts';
import type { DetailsMessages } from '../../locales/details/en.ts';

/** A word of the data for what is counted, in the reader's language where the catalogue knows it. */
export function unitName(what: string, words: DetailsMessages): string {
  return Object.hasOwn(words.figureWords, what) ? (words.figureWords[what] ?? what) : what;
}

/** Of whom something is counted: an actor's name, or a word such as "civilians"; null where nobody says. */
export function countedName(of: string | null, dataset: Dataset, lang: string, words: DetailsMessages): string | null {
  if (of === null) return null;
  return dataset.actors.has(of) ? actorName(dataset, of, lang).text : unitName(of, words);
}

/** What a row counts: "killed: Wagner Group". */
export function rowTitle({ what, of }: FigureRow, dataset: Dataset, lang: string, words: DetailsMessages): string {
  const unit = unitName(what, words);
  const counted = countedName(of, dataset, lang, words);
  return counted === null ? unit : words.figureTitle(unit, counted);
}

/** A number as its speaker gives it: exactly, at least, at most, or from one to another. */
export function figureText({ value, min, max }: ClaimFigure, lang: string, words: DetailsMessages): string {
  const write = (n: number) => new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang).format(n);
  if (value !== undefined) return write(value);
  if (min !== undefined && max !== undefined) return words.range(write(min), write(max));
  if (min !== undefined) return words.atLeast(write(min));
  return max === undefined ? '' : words.atMost(write(max));
}

/** The same within a picture, where there is little room. */
export function figureSign(figure: ClaimFigure, lang: string, words: DetailsMessages): string {
  const { value, min, max } = figure;
  if (value !== undefined || (min !== undefined && max !== undefined)) return figureText(figure, lang, words);
  const sign = min === undefined ? '≤' : '≥';
  return `${sign}\u00a0${figureText({ what: '', value: min ?? max ?? 0 }, lang, words)}`;
}
