import { expect, test } from 'vitest';
import { claim, event } from '../history/testDataset.ts';
import { parseEdtf } from '../time/parseEdtf.ts';
import { differingFigures } from './differingFigures.ts';
import { plotDates } from './plotDates.ts';

const TOLERANCE = { day: 3, month: 15, year: 183 };

function plot(width: number, ...told: readonly (readonly [string, string])[]) {
  const claims = told.map(([by, text]) => {
    const read = parseEdtf(text, TOLERANCE);
    if (!read.ok) throw new Error(`${text} is no date.`);
    return { ...claim(by, 'asserts'), dates: read.date };
  });
  return plotDates(differingFigures([event(0, ...claims)]).dates, width, 'en');
}

test('datings are bars over the days that they mean, both ends counted', () => {
  const { bars, ticks, columns } = plot(
    180,
    ['wagner', '2024-07-22/2024-07-27'],
    ['csp', '2024-07-25/2024-07-27'],
    ['mali', '2024-07-24'],
  );
  expect(bars.map(({ by, from, to }) => [by, from, to])).toEqual([
    ['wagner', 0, 180],
    ['csp', 90, 180],
    ['mali', 60, 90],
  ]);
  expect(ticks.map(({ label, x }) => `${label} ${x}`)).toEqual([
    '22 15',
    '23 45',
    '24 75',
    '25 105',
    '26 135',
    '27 165',
  ]);
  expect(columns).toEqual([0, 30, 60, 90, 120, 150]);
});

test('over a long time the axis has the usual marks and no columns', () => {
  const { ticks, columns } = plot(320, ['mali', '2024-07-22'], ['wagner', '2025-01-29']);
  expect(columns).toEqual([]);
  expect(ticks.map(({ label }) => label)).toEqual(['Oct', '2025']);
});

test('the days that a dating only may mean are told from those that it means', () => {
  const [bar] = plot(310, ['mali', '2024-07']).bars;
  expect(bar).toMatchObject({ from: 0, certainFrom: 300, to: 310 });
});

test('a dating without an end goes to the end of the axis', () => {
  const { bars } = plot(100, ['mali', '2024-07-22/..'], ['wagner', '2024-07-25']);
  expect(bars[0]).toMatchObject({ from: 0, to: 100, isOpenEnd: true, isOpenStart: false });
});

test('what somebody says twice stands once', () => {
  expect(plot(100, ['mali', '2024-07-22'], ['mali', '2024-07-22'], ['mali', '2024-07-23']).bars).toHaveLength(2);
});

test('of nothing nothing is drawn', () => {
  expect(plot(100)).toEqual({ bars: [], ticks: [], columns: [] });
});
