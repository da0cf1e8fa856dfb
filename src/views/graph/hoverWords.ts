import { statusName, turnWords } from '../../core/dossier/ledgerRow.ts';
import { sinceWords } from '../../core/dossier/sinceWords.ts';
import { actorName, tieName } from '../../core/dossier/tieName.ts';
import { sourcesOfTie } from '../../core/dossier/tieSources.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { wordsIn } from '../../core/model/text.ts';
import { isTieShown } from '../../core/scene/tieFilters.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import type { Messages } from '../../locales/en.ts';
import type { EntenteState } from '../../store/ententeState.ts';

/** What a hover card says: a sentence, and lines of what else there is to know. */
export interface HoverWords {
  readonly title: string;
  readonly rest: readonly string[];
}

/** "Mali – Ukraine, diplomatic relations severed since 4 August 2024 · 2 sources"; null when the tie is not drawn. */
export function tieWords(state: EntenteState, tie: number, words: Messages): HoverWords | null {
  const { dataset, history, moment, lang } = state;
  const now = moment.states.get(tie);
  if (!now || !moment.edges.has(tie)) return null;
  const { kind } = now.key;
  const nameOfStatus = (id: string) => statusName(history, kind, id, lang);
  const pair = tieName(dataset, now.key, lang);
  const kindName = wordsIn(dataset.vocabulary.get(kind)?.name ?? kind, lang).text;
  const turn = turnWords(history, now, lang, words.changingBy);
  const becoming = now.possible && `${turn} · ${formatEdtf(now.possible.date, lang)}`;
  const sources = sourcesOfTie(history, now).length;
  const since = sinceWords(now, lang, words.vagueSince);
  const sentence = words.tieHover(pair, kindName, nameOfStatus(now.status ?? ''), since);
  const title = now.status === null ? `${pair}, ${kindName}` : sentence;
  return {
    title: `${title} · ${words.sourceCount(sources)}`,
    rest: [
      becoming,
      now.standing === 'established' ? null : words.standings[now.standing],
      upholderWords(state, tie, words),
    ].filter((line) => line !== null),
  };
}

/** In whose telling a tie is while two tellers are compared. */
function upholderWords({ dataset, moment, told, versus, lang }: EntenteState, tie: number, words: Messages) {
  const upheldBy = moment.edges.get(tie)?.upheldBy ?? null;
  if (told === null || versus === null || upheldBy === null) return null;
  if (upheldBy === 'both') return words.tellerKeys.both;
  return words.tellerKeys.only(actorName(dataset, upheldBy === 'first' ? told : versus, lang).text);
}

/** An actor's name, its sort and how many ties it has that are shown. */
export function actorWords(state: EntenteState, id: ActorId, words: Messages): HoverWords | null {
  const { dataset, moment, filters, lang } = state;
  const actor = dataset.actors.get(id);
  if (!actor) return null;
  let ties = 0;
  for (const now of moment.states.values()) {
    if ((now.key.a === id || now.key.b === id) && isTieShown(dataset, now, filters)) ties++;
  }
  return {
    title: actorName(dataset, id, lang).text,
    rest: [`${words.actorKinds[actor.kind]} · ${words.tieCount(ties)}`],
  };
}
