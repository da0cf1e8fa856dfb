import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Change, Claim, ClaimVerb, Event } from '../model/event.ts';
import { parseTieId, type TieId, type TieKey } from '../model/tie.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtfDate.ts';

/** A date for tests: one day, or a set of days from the first to the last. */
export function date(earliest: Day, latest: Day = earliest): EdtfDate {
  return { text: `${earliest}..${latest}`, earliest, latest, end: null, isUncertain: earliest < latest };
}

/** A change for tests, reported as fact unless told otherwise. */
export function change(tie: TieId, status: string, more: Partial<Change> = {}): Change {
  return { tie, status, basis: 'reported', isObserved: false, means: [], ...more };
}

/** A claim for tests, on a tie or on none. */
export function claim(by: string, says: ClaimVerb, tie?: TieId): Claim {
  return { by, says, sources: [], ...(tie === undefined ? {} : { tie }) };
}

/** What an event of a test does: changes and claims. */
export type Deed = Change | Claim;

/** An event for tests on a day, or on an uncertain day from the first to the last. */
export function event(day: Day | readonly [Day, Day], ...deeds: Deed[]): Event {
  const span = typeof day === 'number' ? date(day) : date(...day);
  const changes = deeds.filter((deed): deed is Change => 'status' in deed);
  const claims = deeds.filter((deed): deed is Claim => 'says' in deed);
  return { id: `e${span.text}`, date: span, title: span.text, changes, claims, sources: [] };
}

/** A dataset for tests: puts events in the order of the fold and finds the ties and actors they name. */
export function dataset(...unordered: Event[]): Dataset {
  const events = unordered
    .map((one, place) => ({ ...one, id: `e${place}` }))
    .sort((x, y) => x.date.earliest - y.date.earliest || x.date.latest - y.date.latest);
  const ties = new Map<TieId, TieKey>();
  const actors = new Map<string, Actor>();
  const addActor = (id: string) =>
    actors.set(id, { id, kind: 'state', name: id, aliases: [], codes: new Map(), sources: [] });
  for (const { changes, claims } of events) {
    for (const { by } of claims) addActor(by);
    for (const { tie } of [...changes, ...claims]) {
      const key = tie === undefined ? null : parseTieId(tie);
      if (tie === undefined || key === null) continue;
      ties.set(tie, key);
      addActor(key.a);
      addActor(key.b);
    }
  }
  return {
    id: 'test',
    title: 'Test',
    coverage: {},
    opening: { hulls: [] },
    tolerance: { day: 3, month: 15, year: 183 },
    vocabulary: VOCABULARY,
    actors,
    sources: new Map(),
    events,
    eventById: new Map(events.map((one) => [one.id, one])),
    ties,
    positions: new Map(),
  };
}
