import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import type { Messages } from '../../locales/en.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { changeWords } from './changeWords.ts';
import { actorWords, type HoverWords, tieWords } from './hoverWords.ts';
import { tiesRound, walkPlaces } from './walkGround.ts';

/** What a screen reader is told of an actor or a tie of the network. */
export interface WalkOption {
  /** The actor's id, or the tie's place in the dataset. */
  readonly key: ActorId | number;
  readonly name: string;
  readonly text: string;
  /** The actors that its words name. */
  readonly actors: readonly ActorId[];
  readonly isPicked: boolean;
}

function spoken(words: HoverWords | null): string {
  return words ? [words.title, ...words.rest].join('. ') : '';
}

/** The shown actors by name; of the one that keys have reached also its sort and how many ties it has. */
export function actorOptions(state: EntenteState, words: Messages, reached: ActorId | null): WalkOption[] {
  const { dataset, pick, lang } = state;
  const order = new Intl.Collator(lang);
  return [...walkPlaces(state).keys()]
    .map((id) => {
      const name = actorName(dataset, id, lang);
      const text = id === reached ? spoken(actorWords(state, id, words)) : name.text;
      return { key: id, name: name.text, text, actors: [id], isPicked: pick?.type === 'actor' && pick.id === id };
    })
    .sort((a, b) => order.compare(a.name, b.name));
}

/** The drawn ties of an actor in the order in which keys walk them, in the words of the hover card. */
export function tieOptions(state: EntenteState, words: Messages, actor: ActorId): WalkOption[] {
  const { pick } = state;
  return tiesRound(state, actor).map(({ id, tie, a, b }) => ({
    key: tie,
    name: id,
    text: spoken(changeWords(state, tie, words) ?? tieWords(state, tie, words)),
    actors: [a, b],
    isPicked: pick?.type === 'tie' && pick.id === id,
  }));
}
