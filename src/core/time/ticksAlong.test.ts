import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { spaceByEvent } from './spaceByEvent.ts';
import { ticksBetween } from './ticks.ts';
import { ticksAlong } from './ticksAlong.ts';
import { scaleOf } from './timeScale.ts';

const FROM = dayOf(2012, 1, 1);
const TO = dayOf(2026, 1, 1);
const burst = Array.from({ length: 60 }, (_, n) => dayOf(2024, 3, 1) + n * 3);
const spacing = spaceByEvent([dayOf(2015, 6, 1), dayOf(2019, 6, 1), ...burst], { from: FROM, to: TO });

test('an evenly spaced axis has even ticks', () => {
  const scale = scaleOf({ from: FROM, to: TO }, 600);
  expect(ticksAlong(scale, 'en')).toEqual(ticksBetween(FROM, TO, 600, 'en'));
});

test('where events crowd finer dates fill the room, and crowded years stay as marks without a label', () => {
  const ticks = ticksAlong(scaleOf({ from: FROM, to: TO, spacing }, 600), 'en');
  expect(ticks.filter(({ label }) => label).map(({ label }) => label)).toEqual([
    '2020',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    '2025',
  ]);
  expect(ticks.filter(({ label }) => !label).length).toBeGreaterThan(2);
});

test('a month says its year where no year is marked', () => {
  const window = { from: dayOf(2024, 3, 1), to: dayOf(2024, 6, 1), spacing };
  const labels = ticksAlong(scaleOf(window, 300), 'fr').map(({ label }) => label);
  expect(labels).toContain('mai 2024');
});

test('an axis without width has no ticks', () => {
  expect(ticksAlong(scaleOf({ from: FROM, to: TO, spacing }, 0), 'en')).toEqual([]);
});

test('labels never touch, whatever is shown', () => {
  const day = fc.integer({ min: FROM, max: TO - 20 });
  fc.assert(
    fc.property(day, fc.integer({ min: 15, max: 5000 }), fc.integer({ min: 200, max: 1500 }), (from, days, width) => {
      const scale = scaleOf({ from, to: Math.min(TO, from + days), spacing }, width);
      const places = ticksAlong(scale, 'en').flatMap((tick) => (tick.label ? scale.xOf(tick.day) : []));
      for (const [n, x] of places.entries()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width + 1e-6);
        if (n > 0) expect(x - (places[n - 1] ?? 0)).toBeGreaterThanOrEqual(64 - 1e-6);
      }
    }),
  );
});
