import type { History } from '../history/history.ts';
import { ACTOR_KINDS, type ActorKind } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { CLAIM_VERBS, type ClaimVerb } from '../model/event.ts';
import type { Reliability } from '../model/source.ts';
import { STANDINGS, type Standing } from '../model/stance.ts';
import { civilOf, MIN_DAY } from '../time/day.ts';
import type { EdtfDate } from '../time/edtfDate.ts';
import { countWitnesses, sourcesOfEvent } from './numberSources.ts';

/** How many there are of each sort, in the order in which they are listed; sorts of which there is none are not there. */
export type Tally<Key> = ReadonlyMap<Key, number>;

/** Numbers that say what a dataset holds and how well it is sourced. */
export interface DatasetStats {
  readonly actorsByKind: Tally<ActorKind>;
  readonly tiesByKind: Tally<string>;
  /** By the year of the earliest day that the event can have begun on. */
  readonly eventsByYear: Tally<number>;
  readonly claimsByVerb: Tally<ClaimVerb>;
  /** By language tag, the most frequent first; an empty one where the source does not say. */
  readonly sourcesByLanguage: Tally<string>;
  /** By Admiralty letter; an empty one where none is given. */
  readonly sourcesByReliability: Tally<Reliability | ''>;
  /** Events told by at least two independent witnesses. */
  readonly twoWitnesses: number;
  /** Events whose first day is uncertain. */
  readonly uncertainDates: number;
  /** Events that lasted: their date is an interval. */
  readonly durations: number;
  /** Ties that have a standing on some day; a tie counts for each standing it ever had. */
  readonly tiesByStanding: Tally<Standing>;
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', ''] as const;

/** Counts what a dataset holds. */
export function datasetStats(history: History): DatasetStats {
  const { dataset } = history;
  const { actors, ties, events, sources, vocabulary } = dataset;
  const claims = events.flatMap((event) => event.claims);
  const years = events.map(({ date }) => yearOf(date));
  const languages = countEach([...sources.values()].map(({ language }) => language ?? ''));
  return {
    actorsByKind: inOrder(countEach([...actors.values()].map(({ kind }) => kind)), ACTOR_KINDS),
    tiesByKind: inOrder(countEach([...ties.values()].map(({ kind }) => kind)), vocabulary.keys()),
    eventsByYear: inOrder(
      countEach(years),
      [...new Set(years)].sort((x, y) => x - y),
    ),
    claimsByVerb: inOrder(countEach(claims.map(({ says }) => says)), CLAIM_VERBS),
    sourcesByLanguage: new Map([...languages].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1))),
    sourcesByReliability: inOrder(
      countEach([...sources.values()].map(({ reliability }) => reliability ?? '')),
      LETTERS,
    ),
    twoWitnesses: countTwoWitnesses(dataset),
    uncertainDates: events.filter(({ date }) => date.isUncertain).length,
    durations: events.filter(({ date }) => date.end !== null).length,
    tiesByStanding: inOrder(countEach(standingsOf(history)), STANDINGS),
  };
}

function countTwoWitnesses({ events, sources }: Dataset): number {
  return events.filter((event) => countWitnesses(sources, sourcesOfEvent(event)) >= 2).length;
}

/** Each standing of each tie once. */
function standingsOf({ phaseTie, phaseStanding }: History): Standing[] {
  const met = new Set<number>();
  return [...phaseTie].flatMap((tie, phase) => {
    const code = phaseStanding[phase] ?? 0;
    const isNew = !met.has(tie * STANDINGS.length + code);
    met.add(tie * STANDINGS.length + code);
    return isNew ? (STANDINGS[code] ?? []) : [];
  });
}

/** A date without a beginning counts for the year in which it must have been at the latest. */
function yearOf({ earliest, latest }: EdtfDate): number {
  return civilOf(earliest === MIN_DAY ? latest : earliest).year;
}

function countEach<Key>(keys: readonly Key[]): Tally<Key> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function inOrder<Key>(counts: Tally<Key>, order: Iterable<Key>): Tally<Key> {
  return new Map([...order].flatMap((key) => (counts.has(key) ? [[key, counts.get(key) ?? 0] as const] : [])));
}
