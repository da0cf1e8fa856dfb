import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_VERBS } from '../model/event.ts';
import { compareDays } from './compareDays.ts';
import { diffDays, isAlike } from './diffDays.ts';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { type TieState, tieStateOn } from './tieState.ts';
import { mirrorTurn } from './tieTurns.ts';

const BREAK = 'relations:mali,ukraine';
const HELP = 'support:ukraine,rebels';
const SEAT = 'membership:mali,ecowas';

const history = foldTies(
  dataset(
    event(0, change(BREAK, 'established'), change(SEAT, 'member')),
    event(10, change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
    event(12, change(BREAK, 'severed')),
    event(14, claim('ukraine', 'denies', HELP), claim('ukraine', 'denies', BREAK)),
    event(15, change(BREAK, 'severed')),
    event(20, change(SEAT, 'leaving')),
    event(30, change(SEAT, 'left')),
    event([40, 49], change(BREAK, 'established')),
  ),
);
const rows = (since: number, day: number) =>
  compareDays(history, since, day).map(({ tie, turn, isCertain, eventIndexes }) => [
    history.tieIds[tie],
    turn,
    isCertain ? 'surely' : 'maybe',
    eventIndexes.map((index) => history.dataset.events[index]?.date.earliest),
  ]);

describe('the comparison of two days', () => {
  it('names each tie once with every step that led to its new state', () => {
    expect(rows(1, 31)).toEqual([
      [BREAK, 'severed', 'surely', [12, 14]],
      [SEAT, 'left', 'surely', [20, 30]],
      [HELP, 'claimed', 'surely', [10, 14]],
    ]);
  });

  it('leaves out an event that repeats what is so already', () => {
    expect(rows(11, 12)).toEqual([[BREAK, 'severed', 'surely', [12]]]);
    expect(rows(13, 16)[0]).toEqual([BREAK, 'contested', 'surely', [14]]);
  });

  it('does not count what happened on the first day itself', () => {
    expect(rows(12, 13)).toEqual([]);
    expect(rows(0, 9)).toEqual([]);
  });

  it('reads backwards from the later day to the earlier, last event first', () => {
    expect(rows(31, 1)).toEqual([
      [BREAK, 'restored', 'surely', [14, 12]],
      [SEAT, 'rejoined', 'surely', [30, 20]],
      [HELP, 'dropped', 'surely', [14, 10]],
    ]);
  });

  it('keeps apart what may have changed from what has', () => {
    expect(rows(35, 44)).toEqual([[BREAK, 'restored', 'maybe', [40]]]);
    expect(rows(44, 49)).toEqual([[BREAK, 'restored', 'maybe', [40]]]);
    expect(rows(35, 49)).toEqual([[BREAK, 'restored', 'surely', [40]]]);
  });

  it('is silent on a status that may be told again on an uncertain day', () => {
    const told = foldTies(dataset(event(0, change(BREAK, 'severed')), event([5, 9], change(BREAK, 'severed'))));
    expect(compareDays(told, 1, 7)).toEqual([]);
  });

  it('does not call a change what was seen when nothing was known before', () => {
    const seen = foldTies(dataset(event(5, change('mission:a,b', 'ambassador', { isObserved: true }))));
    expect(compareDays(seen, 0, 9)).toMatchObject([{ turn: 'began', isCertain: false }]);
  });
});

const someTie = fc.constantFrom(BREAK, HELP, SEAT);
const someDeed = fc.oneof(
  fc
    .tuple(
      someTie,
      fc.constantFrom('established', 'severed', 'none', 'active', 'member', 'leaving', 'left'),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([tie, status, isClaimed, isObserved]) =>
      change(tie, status, { basis: isClaimed ? 'claimed' : 'reported', isObserved }),
    ),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...CLAIM_VERBS), someTie)
    .map(([by, says, tie]) => claim(by, says, tie)),
);
const someHistory = fc
  .array(
    fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom(0, 0, 4, 9), fc.array(someDeed, { maxLength: 3 }))
      .map(([day, width, deeds]) => event([day, day + width], ...deeds)),
    { maxLength: 14 },
  )
  .map((events) => foldTies(dataset(...events)));

/** What a reader sees of a state: that a tie may become what it is already is nothing to see. */
const reading = (state: TieState | null) =>
  state && { ...state, possible: state.possible?.status === state.status ? null : state.possible };
const someDay = fc.integer({ min: -2, max: 31 });

describe('whatever the days', () => {
  it('a comparison read the other way round is its mirror image', () => {
    fc.assert(
      fc.property(someHistory, someDay, someDay, (known, a, b) => {
        const mirrored = compareDays(known, a, b).map((row) => ({
          ...row,
          before: row.after,
          after: row.before,
          turn: mirrorTurn(row.turn),
          eventIndexes: [...row.eventIndexes].reverse(),
        }));
        expect(compareDays(known, b, a)).toEqual(mirrored);
      }),
    );
  });

  it('a day does not differ from itself, and two days have one row for each tie in which they differ', () => {
    fc.assert(
      fc.property(someHistory, someDay, someDay, (known, a, b) => {
        expect(compareDays(known, a, a)).toEqual([]);
        const ties = diffDays(known, a, b)
          .filter(({ before, after }) => !isAlike(reading(before), reading(after)))
          .map(({ tie }) => tie);
        expect(compareDays(known, a, b).map(({ tie }) => tie)).toEqual(ties);
      }),
    );
  });

  it('the first day with every change applied is the second', () => {
    fc.assert(
      fc.property(someHistory, someDay, someDay, (known, a, b) => {
        const states = known.tieIds.map((_, tie) => tieStateOn(known, tie, a));
        for (const { tie, before, after } of compareDays(known, a, b)) {
          expect(isAlike(reading(states[tie] ?? null), reading(before))).toBe(true);
          states[tie] = after;
        }
        for (const [tie, state] of states.entries())
          expect(isAlike(reading(state), reading(tieStateOn(known, tie, b)))).toBe(true);
      }),
    );
  });

  it('every change rests on some event between them', () => {
    fc.assert(
      fc.property(someHistory, someDay, someDay, (known, a, b) => {
        for (const { eventIndexes } of compareDays(known, a, b)) {
          expect(eventIndexes.length).toBeGreaterThan(0);
          for (const index of eventIndexes) {
            const date = known.dataset.events[index]?.date;
            expect(date?.earliest).toBeLessThanOrEqual(Math.max(a, b));
            expect(date?.latest).toBeGreaterThan(Math.min(a, b));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
