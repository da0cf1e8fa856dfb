import { expect, test } from 'vitest';
import { dataset, event } from '../core/history/testDataset.ts';
import { dayOf } from '../core/time/day.ts';
import { dayByKey } from './dayByKey.ts';

const TODAY = dayOf(2024, 8, 6);
const span = { from: dayOf(2020, 1, 1), to: dayOf(2025, 1, 1), clamp: (day: number) => day };
const own = dataset(event(dayOf(2024, 8, 1)), event(TODAY));
const day = (key: string, shiftKey = false) => dayByKey({ key, shiftKey }, { dataset: own, span, day: TODAY });

test('arrows go from event to event, with Shift from day to day, and nowhere after the last event', () => {
  expect(day('ArrowLeft')).toBe(dayOf(2024, 8, 1));
  expect(day('ArrowRight')).toBeNull();
  expect(day('ArrowLeft', true)).toBe(TODAY - 1);
  expect(day('ArrowRight', true)).toBe(TODAY + 1);
});

test('the page keys go by years, Home and End to the ends of the span', () => {
  expect(day('PageUp')).toBe(dayOf(2025, 8, 6));
  expect(day('PageDown')).toBe(dayOf(2023, 8, 6));
  expect(day('Home')).toBe(span.from);
  expect(day('End')).toBe(span.to);
});

test('other keys mean no day', () => {
  expect(day('a')).toBeUndefined();
});
