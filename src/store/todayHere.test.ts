import { expect, test } from 'vitest';
import { dayOf } from '../core/time/day.ts';
import { todayHere } from './todayHere.ts';

const clock = () => {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

test('today is the civil day on the reader’s own clock', () => {
  const before = clock();
  const today = todayHere();
  expect([before, clock()]).toContain(today);
});
