import { describe, expect, it } from 'vitest';
import { dataset, date, event } from '../core/history/testDataset.ts';
import { MAX_DAY, MIN_DAY } from '../core/time/day.ts';
import { spanOf } from './spanOf.ts';

describe('the span of a dataset', () => {
  it('runs from its first event to its last when it does not say what it covers', () => {
    expect(spanOf(dataset(event(100), event(200)))).toMatchObject({ from: 100, to: 200 });
  });

  it('is its coverage when it says so, whatever happened before', () => {
    const covered = { ...dataset(event(-4000), event(200)), coverage: { from: date(100, 130), to: date(300, 330) } };
    expect(spanOf(covered)).toMatchObject({ from: 100, to: 330 });
  });

  it('holds the last day of a long event and of an uncertain one', () => {
    const long = { ...event(100), date: { ...date(100), end: 150 } };
    expect(spanOf(dataset(long)).to).toBe(150);
    expect(spanOf(dataset(event(90), event([100, 140]))).to).toBe(140);
  });

  it('is not stretched to the ends of time by events without a known beginning or end', () => {
    const open = { ...event(100), date: { ...date(MIN_DAY, 100), end: MAX_DAY } };
    expect(spanOf(dataset(open, event(120)))).toMatchObject({ from: 120, to: 120 });
  });

  it('counts an event without a known beginning by its last day', () => {
    const open = { ...event(100), date: date(MIN_DAY, 300) };
    expect(spanOf(dataset(open, event(120)))).toMatchObject({ from: 120, to: 300 });
  });

  it('is one day for one event and for none', () => {
    expect(spanOf(dataset(event(7)))).toMatchObject({ from: 7, to: 7 });
    expect(spanOf(dataset())).toMatchObject({ from: 0, to: 0 });
  });
});
