import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { type Change, CLAIM_VERBS, type ClaimVerb } from '../model/event.ts';
import type { Standing } from '../model/stance.ts';
import type { Day } from '../time/day.ts';
import { nextChangeDay, previousChangeDay, tiesChangedOn } from './changeDays.ts';
import { phasesAt, takeCheckpoints } from './checkpoints.ts';
import { diffDays } from './diffDays.ts';
import { foldTies } from './foldTies.ts';
import type { History } from './history.ts';
import { createCursor } from './historyCursor.ts';
import { spellsOf } from './spellsOf.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { type TieState, tieStateAt, tieStateOn } from './tieState.ts';

const TIES = ['relations:a,b', 'relations:a,c', 'support:b,c'];
const STATUSES = ['established', 'severed', 'none'];
const FIRST_DAY = -4;
const LAST_DAY = 30;
const DAYS = Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, offset) => FIRST_DAY + offset);

const someTie = fc.constantFrom(...TIES);
const someChange = fc
  .record({ tie: someTie, status: fc.constantFrom(...STATUSES), basis: fc.constantFrom('reported', 'claimed') })
  .map(({ tie, status, basis }) => change(tie, status, { basis: basis as Change['basis'] }));
const someClaim = fc
  .tuple(
    fc.constantFrom('a', 'b', '__proto__'),
    fc.constantFrom(...CLAIM_VERBS),
    fc.option(someTie, { nil: undefined }),
  )
  .map(([by, says, tie]) => claim(by, says, tie));
const someEvent = fc
  .tuple(
    fc.integer({ min: 0, max: 20 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })),
    fc.array(fc.oneof(someChange, someChange, someClaim), { maxLength: 3 }),
  )
  .map(([day, width, deeds]) => event([day, day + width], ...deeds));
const someDataset = fc.array(someEvent, { maxLength: 14 }).map((events) => dataset(...events));
const someDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

interface Reading {
  readonly status: string | null;
  readonly possible: string | null;
  readonly standing: Standing;
}

/** Reads a tie on a day straight from the events, by the words of the format. */
function naiveReading({ events }: Dataset, tie: string, day: Day): Reading | null {
  const acts = events.flatMap(({ date, changes }) => changes.map((act) => ({ ...date, ...act })));
  const own = acts.filter((act) => act.tie === tie);
  const settled = own.findLastIndex(({ latest }) => latest <= day);
  const possible = own.findLast(({ earliest, latest }, order) => order > settled && earliest <= day && day < latest);
  const current = possible ?? own[settled];
  if (!current) return null;
  const words = new Map<string, ClaimVerb>();
  for (const { date, claims } of events) {
    if (date.latest > day) continue;
    for (const { by, says, tie: about } of claims) if (about === tie) words.set(by, says);
  }
  const standing = naiveStanding(current.basis === 'claimed', new Set(words.values()));
  return { status: own[settled]?.status ?? null, possible: possible?.status ?? null, standing };
}

function naiveStanding(isClaimed: boolean, said: ReadonlySet<ClaimVerb>): Standing {
  if (!isClaimed) return said.has('denies') ? 'contested' : 'established';
  if (said.size === 0) return 'alleged';
  if (!said.has('asserts') && !said.has('confirms')) return 'denied';
  if (said.has('denies')) return 'contested';
  return said.has('confirms') ? 'established' : 'alleged';
}

const reading = (state: TieState | null): Reading | null =>
  state && { status: state.status, possible: state.possible?.status ?? null, standing: state.standing };
const readAll = (history: History, day: Day) => history.tieIds.map((_, tie) => reading(tieStateOn(history, tie, day)));
const withCheckpointsEvery = (history: History, spacing: number): History => ({
  ...history,
  checkpoints: takeCheckpoints(history.log, history.tieIds.length, spacing),
});

describe('a history', () => {
  it('reads on every day as its events do', () => {
    fc.assert(
      fc.property(someDataset, (facts) => {
        const history = foldTies(facts);
        for (const day of DAYS) {
          expect(readAll(history, day)).toEqual(history.tieIds.map((tie) => naiveReading(facts, tie, day)));
        }
      }),
    );
  });

  it('is the same to a cursor that wanders about, by steps and by jumps, which names just what changed', () => {
    fc.assert(
      fc.property(
        someDataset,
        fc.array(someDay, { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (facts, days, n) => {
          const history = withCheckpointsEvery(foldTies(facts), n);
          const cursor = createCursor(history);
          let before = history.tieIds.map(() => -1);
          for (const day of days) {
            const changed = [...cursor.moveTo(day)];
            const after = history.tieIds.map((_, tie) => cursor.phaseOf(tie));
            expect(after.map((phase, tie) => reading(tieStateAt(history, tie, phase)))).toEqual(readAll(history, day));
            expect(after).toEqual([...phasesAt(history, day)]);
            expect(changed.sort()).toEqual([...after.keys()].filter((tie) => after[tie] !== before[tie]));
            before = after;
          }
        },
      ),
    );
  });

  it('applied as the difference of two days to the first gives the second', () => {
    fc.assert(
      fc.property(someDataset, someDay, someDay, (facts, a, b) => {
        const history = foldTies(facts);
        const readings = readAll(history, a);
        for (const { tie, before, after } of diffDays(history, a, b)) {
          expect(reading(before)).toEqual(readings[tie]);
          expect(reading(after)).not.toEqual(readings[tie]);
          readings[tie] = reading(after);
        }
        expect(readings).toEqual(readAll(history, b));
      }),
    );
  });

  it('has spells that cover each day with the status of that day, as since and until say', () => {
    fc.assert(
      fc.property(someDataset, someDay, (facts, day) => {
        const history = foldTies(facts);
        for (const tie of history.tieIds.keys()) {
          const state = tieStateOn(history, tie, day);
          const spells = spellsOf(history, tie).filter((s) => s.fromCertain <= day && (s.to === null || day <= s.to));
          expect(spells.map(({ status }) => status)).toEqual(state && state.status !== null ? [state.status] : []);
          expect(spells.every(({ from, to }) => from === state?.since && to === state.until)).toBe(true);
        }
      }),
    );
  });

  it('changes on the days that its steps stop at, and on no other', () => {
    fc.assert(
      fc.property(someDataset, (facts) => {
        const history = foldTies(facts);
        const stops = DAYS.filter((day) => tiesChangedOn(history, day).length > 0);
        const busy = DAYS.slice(1).filter((day) => phasesAt(history, day).join() !== phasesAt(history, day - 1).join());
        expect(stops).toEqual(busy);
        for (const day of DAYS) {
          expect(nextChangeDay(history, day)).toBe(stops.find((stop) => stop > day) ?? null);
          expect(previousChangeDay(history, day)).toBe(stops.findLast((stop) => stop < day) ?? null);
        }
      }),
    );
  });
});
