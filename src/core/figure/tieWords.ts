import { statusName } from '../dossier/ledgerRow.ts';
import { sinceWords } from '../dossier/sinceWords.ts';
import type { TieState } from '../history/tieState.ts';
import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { joinClauses } from '../model/joinClauses.ts';
import { wordsIn } from '../model/text.ts';
import type { TieKey } from '../model/tie.ts';
import { formatDay } from '../time/formatDay.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { plainPart } from './plainText.ts';

/** The name of an actor within a sentence, safe to set. */
export function nameOf({ actors }: Pick<Dataset, 'actors'>, id: ActorId, lang: string): string {
  return plainPart(wordsIn(actors.get(id)?.name ?? id, lang).text);
}

/** The two ends of a tie within a sentence: `Mali – Ukraine`, or `Ukraine → CSP-DPA` when it has a direction. */
export function pairOf(dataset: Dataset, { kind, a, b }: TieKey, lang: string): string {
  const sign = dataset.vocabulary.get(kind)?.isDirected ? '→' : '–';
  return `${nameOf(dataset, a, lang)} ${sign} ${nameOf(dataset, b, lang)}`;
}

/** The name of a kind of tie within a sentence. */
export function kindOf({ vocabulary }: Pick<Dataset, 'vocabulary'>, kind: string, lang: string): string {
  return plainPart(wordsIn(vocabulary.get(kind)?.name ?? kind, lang).text);
}

/** A tie's status in words, and while a change is uncertain what it becomes by when. */
export function statusOf(subject: FigureSubject, { key, status, possible }: TieState, words: FigureWords): string {
  const { history, lang } = subject;
  const name = (id: string) => plainPart(statusName(history, key.kind, id, lang));
  const settled = status === null ? [] : [name(status)];
  const next = possible ? [words.changingBy(name(possible.status), formatDay(possible.by, lang, 'long'))] : [];
  return joinClauses([...settled, ...next], lang);
}

/** A tie in a line: `Mali – Ukraine, diplomatic relations severed since 4 August 2024`. */
export function tieLine(subject: FigureSubject, state: TieState, words: FigureWords): string {
  const { dataset, lang } = subject;
  const pair = pairOf(dataset, state.key, lang);
  const since = state.status === null ? '' : sinceWords(state, lang, words.vagueSince);
  return words.tieLine(pair, kindOf(dataset, state.key.kind, lang), statusOf(subject, state, words), since).trim();
}
