import type { TieState } from '../../core/history/tieState.ts';
import type { ActorId } from '../../core/model/actor.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import { wordsIn } from '../../core/model/text.ts';
import { isTieShown } from '../../core/scene/tieFilters.ts';
import { formatDay, formatEdtf } from '../../core/time/formatDay.ts';
import type { Messages } from '../../locales/en.ts';
import type { EntenteState } from '../../store/createEntenteStore.ts';

/** What a hover card says: a sentence, and lines of what else there is to know. */
export interface HoverWords {
  readonly title: string;
  readonly rest: readonly string[];
}

function nameOf(dataset: Dataset, id: ActorId, lang: string): string {
  return wordsIn(dataset.actors.get(id)?.name ?? id, lang).text;
}

/** When the present status began: a day where it is known, else the words of its date. */
function sinceOf({ since, sinceDate }: TieState, lang: string, words: Messages): string {
  return sinceDate.isUncertain
    ? words.sinceVague(formatEdtf(sinceDate, lang))
    : words.since(formatDay(since, lang, 'long'));
}

/** "Mali – Ukraine, diplomatic relations severed since 4 August 2024 · 2 sources"; null when the tie is not drawn. */
export function tieWords(state: EntenteState, tie: number, words: Messages): HoverWords | null {
  const { dataset, moment, lang } = state;
  const now = moment.states.get(tie);
  if (!now || !moment.edges.has(tie)) return null;
  const kind = dataset.vocabulary.get(now.key.kind);
  const statusName = (id: string) => wordsIn(kind?.statuses.get(id)?.name ?? id, lang).text;
  const pair = [now.key.a, now.key.b].map((id) => nameOf(dataset, id, lang)).join(kind?.isDirected ? ' → ' : ' – ');
  const kindName = wordsIn(kind?.name ?? now.key.kind, lang).text;
  const becoming =
    now.possible && words.changingBy(statusName(now.possible.status), formatDay(now.possible.by, lang, 'long'));
  const sources = dataset.events[now.startIndex]?.sources.length ?? 0;
  const sentence = words.tieHover(pair, kindName, statusName(now.status ?? ''), sinceOf(now, lang, words));
  const title = now.status === null ? `${pair}, ${kindName}` : sentence;
  return {
    title: `${title} · ${words.sourceCount(sources)}`,
    rest: [becoming, now.standing === 'established' ? null : words.standings[now.standing]].filter(
      (line) => line !== null,
    ),
  };
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
  return { title: nameOf(dataset, id, lang), rest: [`${words.actorKinds[actor.kind]} · ${words.tieCount(ties)}`] };
}
