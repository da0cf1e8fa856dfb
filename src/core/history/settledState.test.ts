import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, parseDayText } from '../time/day.ts';
import { parseEdtf } from '../time/parseEdtf.ts';
import { foldTies } from './foldTies.ts';
import { settledState } from './settledState.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { tieStateOn } from './tieState.ts';

const TIE = 'relations:mali,ukraine';
const SUPPORT = 'support:ukraine,csp';

function settledOn(history: ReturnType<typeof foldTies>, day: number) {
  const state = tieStateOn(history, 0, day);
  return state && settledState(history, state);
}

describe('what is settled of a tie', () => {
  it('is nothing while its first change is merely possible', () => {
    const history = foldTies(dataset(event([5, 8], change(TIE, 'established'))));
    expect(settledOn(history, 4)).toBeNull();
    expect(settledOn(history, 7)).toBeNull();
    expect(settledOn(history, 8)).toMatchObject({ status: 'established', since: 5, possible: null });
  });

  it('is the status it had until the next is certain', () => {
    const history = foldTies(dataset(event(1, change(TIE, 'established')), event([5, 8], change(TIE, 'severed'))));
    expect(settledOn(history, 7)).toMatchObject({ status: 'established', stance: 'formal', possible: null, until: 7 });
    expect(settledOn(history, 8)).toMatchObject({ status: 'severed' });
  });

  it('stands as the settled change does, not as the one that only a claim says is possible', () => {
    const history = foldTies(
      dataset(
        event(1, change(SUPPORT, 'active')),
        event([5, 9], change(SUPPORT, 'ended', { basis: 'claimed' })),
        event(6, claim('mali', 'asserts', SUPPORT)),
      ),
    );
    expect(tieStateOn(history, 0, 7)).toMatchObject({ standing: 'alleged', basis: 'claimed' });
    expect(settledOn(history, 7)).toMatchObject({ standing: 'established', basis: 'reported' });
  });

  it('is contested from the day of the denial, also where the standing of what is possible stays the same', () => {
    const history = foldTies(
      dataset(
        event(1, change(SUPPORT, 'active')),
        event([5, 20], change(SUPPORT, 'ended', { basis: 'claimed' })),
        event(6, claim('mali', 'asserts', SUPPORT)),
        event(7, claim('mali', 'withdraws', SUPPORT)),
        event(9, claim('ukraine', 'denies', SUPPORT)),
      ),
    );
    expect([8, 9].map((day) => tieStateOn(history, 0, day)?.standing)).toEqual(['denied', 'denied']);
    expect([8, 9].map((day) => settledOn(history, day)?.standing)).toEqual(['established', 'contested']);
  });

  it('is on every day what it is when each change is dated by the day on which it is certain', () => {
    const someEvent = fc
      .tuple(
        fc.nat({ max: 20 }),
        fc.nat({ max: 6 }),
        fc.constantFrom('established', 'severed', 'none'),
        fc.constantFrom('reported' as const, 'claimed' as const),
        fc.option(fc.constantFrom('asserts' as const, 'denies' as const, 'withdraws' as const, 'confirms' as const)),
      )
      .map(([day, width, status, basis, says]) => ({ day, width, status, basis, says }));
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 8 }), (facts) => {
        // Of acts in the order of the fold an earlier one that is certain only later never counts.
        const acts = facts.sort((x, y) => x.day - y.day || x.width - y.width);
        const spoken = ({ says }: (typeof facts)[number]) => (says ? [claim('a', says, TIE)] : []);
        const dated = foldTies(
          dataset(
            ...acts.map((act) =>
              event([act.day, act.day + act.width], change(TIE, act.status, { basis: act.basis }), ...spoken(act)),
            ),
          ),
        );
        for (let day = -1; day < 30; day++) {
          const certain = acts.filter((act) => act.day + act.width <= day);
          const late = foldTies(
            dataset(...certain.map((act) => event(0, change(TIE, act.status, { basis: act.basis }), ...spoken(act)))),
          );
          const expected = certain.length === 0 ? null : tieStateOn(late, 0, 0);
          const found = facts.length === 0 ? null : settledOn(dated, day);
          expect(found && [found.status, found.standing, found.basis]).toEqual(
            expected && [expected.status, expected.standing, expected.basis],
          );
        }
      }),
    );
  });
});

it('a change about December 2021 is possible from 16 November to 14 January and certain from 15 January', () => {
  const date = parseEdtf('2021-12~', { day: 3, month: 15, year: 183 });
  if (!date.ok) throw new Error(date.problem);
  const day = (text: string) => parseDayText(text) ?? Number.NaN;
  const history = foldTies(
    dataset(event(day('1992-01-01'), change(TIE, 'established')), {
      ...event(0, change(TIE, 'severed')),
      date: date.date,
    }),
  );
  const reading = (text: string) => {
    const state = tieStateOn(history, 0, day(text));
    return [state?.status, state?.possible?.status ?? null, state?.possible ? dayText(state.possible.by) : null];
  };
  expect(reading('2021-11-15')).toEqual(['established', null, null]);
  for (const text of ['2021-11-16', '2021-11-20', '2022-01-14']) {
    expect(reading(text)).toEqual(['established', 'severed', '2022-01-15']);
    expect(settledOn(history, day(text))?.status).toBe('established');
  }
  expect(reading('2022-01-15')).toEqual(['severed', null, null]);
  expect(settledOn(history, day('2022-01-15'))?.status).toBe('severed');
});
