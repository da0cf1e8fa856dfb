import type { History } from '../history/history.ts';
import { at } from '../history/tieRecords.ts';
import { ACTOR_KINDS, type ActorId, type ActorKind } from '../model/actor.ts';
import { STANCES, STANDINGS, type Stance, type Standing } from '../model/stance.ts';

/** What occurs on any day of a dataset, each list in the order of legends. */
export interface Occurrence {
  readonly stances: readonly Stance[];
  readonly kinds: readonly string[];
  readonly actorKinds: readonly ActorKind[];
  readonly standings: ReadonlySet<Standing>;
  /** Whether the day of some change is uncertain. */
  readonly isChanging: boolean;
  /** Whether some date is widened by the tolerance of the dataset. */
  readonly isWidened: boolean;
  /** Whether some tie ends. */
  readonly isEnding: boolean;
  /** The membership ties of each bloc that has members on some day. */
  readonly blocs: ReadonlyMap<ActorId, readonly number[]>;
}

/** Finds what occurs in a dataset on any day: what never does has no place in a legend. */
export function occurrenceOf(history: History): Occurrence {
  const { dataset, tieKeys, statuses, phaseStanding, phasePossible, firstPhase } = history;
  const stances = new Set<string>(statuses.map((status) => status.stance));
  const kinds = new Set<string>();
  const actorKinds = new Set<string>();
  const blocs = new Map<ActorId, number[]>();
  for (const [tie, { kind, a, b }] of tieKeys.entries()) {
    if (at(firstPhase, tie) === at(firstPhase, tie + 1)) continue;
    kinds.add(kind);
    for (const id of [a, b]) actorKinds.add(dataset.actors.get(id)?.kind ?? '');
    if (kind !== 'membership' || dataset.actors.get(b)?.kind !== 'bloc') continue;
    const members = blocs.get(b) ?? [];
    members.push(tie);
    blocs.set(b, members);
  }
  return {
    stances: STANCES.filter((stance) => stances.has(stance)),
    kinds: [...dataset.vocabulary.keys()].filter((kind) => kinds.has(kind)),
    actorKinds: ACTOR_KINDS.filter((kind) => actorKinds.has(kind)),
    standings: new Set([...new Set(phaseStanding)].flatMap((code) => STANDINGS[code] ?? [])),
    isChanging: phasePossible.some((change) => change >= 0),
    isWidened: dataset.events.some(({ date }) => /[~?%]/.test(date.text)),
    isEnding: stances.has('ended'),
    blocs,
  };
}
