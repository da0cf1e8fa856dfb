import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claim, event } from '../history/testDataset.ts';
import type { Claim, ClaimFigure } from '../model/event.ts';
import { differingFigures } from './differingFigures.ts';
import { plotFigures } from './plotFigures.ts';

const gives = (by: string, ...figures: ClaimFigure[]): Claim => ({ ...claim(by, 'asserts'), figures });
const plot = (width: number, ...claims: Claim[]) =>
  plotFigures(differingFigures([event(0, ...claims)]).rows, width, ({ by }) => by);
const killed = (bounds: Partial<ClaimFigure>): ClaimFigure => ({ what: 'killed', ...bounds });

test('what is counted alike stands along one scale from zero, what is not has a scale of its own', () => {
  const plots = plot(
    414,
    gives('csp', killed({ of: 'wagner', value: 84 }), killed({ of: 'mali', value: 47 })),
    gives('mali', { what: 'enlisted', value: 90_000 }),
  );
  expect(plots.map(({ what, rows }) => [what, rows.map(({ row }) => row.of)])).toEqual([
    ['killed', ['wagner', 'mali']],
    ['enlisted', [null]],
  ]);
  expect(plots[0]?.ticks.map(({ value }) => value)).toEqual([0, 25, 50, 75, 100]);
  expect(plots[1]?.ticks.map(({ value }) => value)).toEqual([0, 25_000, 50_000, 75_000, 100_000]);
  expect(plots[0]?.rows[0]?.marks[0]).toMatchObject({ from: 343, to: 343, lane: 0 });
});

test('a range has its two ends and no middle, an open one goes on beyond its only end', () => {
  const [only] = plot(214, gives('jnim', killed({ min: 60, max: 200 })), gives('un', killed({ min: 100 })));
  const [jnim, un] = only?.rows[0]?.marks ?? [];
  expect(jnim).toMatchObject({ from: 67, to: 207 });
  expect(un).toMatchObject({ from: 107, to: null });
});

test('marks that would touch stand in lanes of their own', () => {
  const [only] = plot(
    300,
    gives('mali', killed({ value: 9 })),
    gives('jnim', killed({ value: 10 })),
    gives('csp', killed({ value: 80 })),
  );
  expect(only?.rows[0]?.marks.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  expect(only?.rows[0]?.lanes).toBe(2);
});

test('a label that has no room behind its mark stands before it', () => {
  const [only] = plot(120, gives('csp-dpa', killed({ value: 100 })), gives('csp-dpa', killed({ value: 0 })));
  expect(only?.rows[0]?.marks.map(({ isLabelBefore }) => isLabelBefore)).toEqual([true, false]);
});

test('a scale of nothing but zero has a length', () => {
  expect(plot(114, gives('mali', killed({ value: 0 })))[0]?.ticks).toEqual([
    { value: 0, x: 7 },
    { value: 1, x: 107 },
  ]);
});

test('every number lies on its scale, which has few steps of whole numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000_000), { minLength: 1, maxLength: 6 }), (values) => {
      const [only] = plot(320, ...values.map((value) => gives('mali', killed({ value }))));
      expect(only?.ticks.length).toBeLessThanOrEqual(5);
      for (const { value } of only?.ticks ?? []) expect(Number.isInteger(value)).toBe(true);
      for (const { from } of only?.rows[0]?.marks ?? []) {
        expect(from).toBeGreaterThanOrEqual(7);
        expect(from).toBeLessThanOrEqual(313);
      }
    }),
  );
});
