import { expect, test } from 'vitest';
import { claim, date, event } from '../history/testDataset.ts';
import type { Claim, ClaimFigure } from '../model/event.ts';
import { differingFigures } from './differingFigures.ts';

const gives = (by: string, ...figures: ClaimFigure[]): Claim => ({ ...claim(by, 'asserts'), figures });
const dates = (by: string, from: number, to: number): Claim => ({ ...claim(by, 'asserts'), dates: date(from, to) });

const battle = event(
  0,
  gives('mali', { what: 'killed', of: 'mali', value: 2 }, { what: 'killed', of: 'csp-dpa', value: 20 }),
  dates('wagner', -3, 2),
  gives('jnim', { what: 'killed', of: 'wagner', value: 50 }, { what: 'killed', of: 'mali', value: 10 }),
  gives('csp-dpa', { what: 'killed', of: 'wagner', value: 84 }, { what: 'killed', value: 140 }),
  dates('mali', -1, 1),
);
const told = differingFigures([battle]);

test('what is counted stands side by side, each number with its claimant', () => {
  expect(
    told.rows.map(({ what, of, figures }) => [what, of, figures.map(({ by, figure }) => `${by} ${figure.value}`)]),
  ).toEqual([
    ['killed', 'mali', ['mali 2', 'jnim 10']],
    ['killed', 'csp-dpa', ['mali 20']],
    ['killed', 'wagner', ['jnim 50', 'csp-dpa 84']],
    ['killed', null, ['csp-dpa 140']],
  ]);
  expect(told.claimants).toEqual(['mali', 'jnim', 'csp-dpa']);
});

test('a number is no difference as long as nobody gives another', () => {
  expect(told.rows.map(({ differs }) => differs)).toEqual([true, false, true, false]);
  const agreed = differingFigures([
    event(0, gives('a', { what: 'killed', value: 7 }), gives('b', { what: 'killed', value: 7 })),
  ]);
  expect(agreed.rows.map(({ differs }) => differs)).toEqual([false]);
});

test('a bound differs from a number, and a bound from another', () => {
  const differs = (...figures: ClaimFigure[]) =>
    differingFigures([event(0, ...figures.map((figure) => gives('a', figure)))]).rows.map((row) => row.differs);
  expect(differs({ what: 'k', value: 0 }, { what: 'k', min: 0 })).toEqual([true]);
  expect(differs({ what: 'k', min: 5 }, { what: 'k', max: 5 })).toEqual([true]);
  expect(differs({ what: 'k', min: 5, max: 9 }, { what: 'k', max: 9, min: 5 })).toEqual([false]);
});

test('one claimant who gives one number and then another shows both, in time', () => {
  const later = event(9, gives('mali', { what: 'killed', of: 'mali', value: 27 }));
  const row = differingFigures([battle, later]).rows[0];
  expect([...(row?.byClaimant ?? [])].map(([by, all]) => [by, all.map(({ figure }) => figure.value)])).toEqual([
    ['mali', [2, 27]],
    ['jnim', [10]],
  ]);
  expect(row?.byClaimant.get('mali')?.map((one) => one.event)).toEqual([battle, later]);
});

test('datings stand each with its speaker', () => {
  expect(told.dates.map((one) => [one.by, one.dates.earliest, one.dates.latest])).toEqual([
    ['wagner', -3, 2],
    ['mali', -1, 1],
  ]);
  expect(told.hasDifferingDates).toBe(true);
  expect(differingFigures([event(0, dates('a', 0, 1), dates('b', 0, 1))]).hasDifferingDates).toBe(false);
});

test('who speaks without a number is named, not passed over', () => {
  expect(told.withoutFigure).toEqual(['wagner']);
});

test('a number is known from the sources of its claim, or of its event where it names none', () => {
  const figures = [{ what: 'killed', value: 1 }];
  const cited = {
    ...event(0, { ...claim('a', 'asserts'), figures, sources: ['letter'] }, gives('b', ...figures)),
    sources: ['daily'],
  };
  expect(differingFigures([cited]).rows[0]?.figures.map(({ sources }) => sources)).toEqual([['letter'], ['daily']]);
});

test('events without numbers and times have none', () => {
  expect(differingFigures([])).toEqual({
    claimants: [],
    rows: [],
    dates: [],
    hasDifferingDates: false,
    withoutFigure: [],
  });
});
