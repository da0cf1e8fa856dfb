import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/core/dataset/parseDataset.ts';
import { foldTies } from '../src/core/history/foldTies.ts';
import { tieStateOn } from '../src/core/history/tieState.ts';
import type { Dataset } from '../src/core/model/dataset.ts';
import { parseDayText } from '../src/core/time/day.ts';

const { dataset } = parseDataset(readFileSync(`${import.meta.dirname}/great-powers.json`, 'utf8'), 'great-powers.json');
const history = foldTies(dataset as Dataset);

function statusOn(tie: string, day: string) {
  const index = history.tieIndex.get(tie);
  const state = index === undefined ? null : tieStateOn(history, index, parseDayText(day) ?? Number.NaN);
  return state?.status ?? null;
}

describe('the six powers', () => {
  it.each([
    ['pact:germany,russia', '1890-06-17', 'in-force', '1890-06-18', 'lapsed'],
    ['relations:germany,russia', '1890-06-17', 'established', '1890-06-18', 'strained'],
    ['relations:france,united-kingdom', '1904-04-07', 'strained', '1904-04-08', 'established'],
    ['cooperation:france,united-kingdom', '1904-04-07', null, '1904-04-08', 'agreed'],
    ['relations:russia,united-kingdom', '1907-08-30', 'strained', '1907-08-31', 'established'],
    ['cooperation:russia,united-kingdom', '1907-08-30', null, '1907-08-31', 'agreed'],
    ['pact:austria-hungary,italy', '1915-05-03', 'in-force', '1915-05-04', 'ended'],
    ['membership:italy,triple-alliance', '1915-05-03', 'member', '1915-05-04', 'left'],
    ['relations:austria-hungary,italy', '1915-05-22', 'established', '1915-05-23', 'severed'],
    ['conflict:austria-hungary,italy', '1915-05-22', null, '1915-05-23', 'fighting'],
  ])('%s turns from %s (%s) to %s (%s)', (tie, dayBefore, before, day, after) => {
    expect(statusOn(tie, dayBefore)).toBe(before);
    expect(statusOn(tie, day)).toBe(after);
  });

  it.each([
    ['pact:austria-hungary,germany', '1914-07-31', 'in-force'],
    ['pact:france,russia', '1914-07-31', 'in-force'],
    ['membership:italy,triple-alliance', '1882-05-20', 'member'],
    ['conflict:germany,russia', '1914-08-01', 'fighting'],
    ['conflict:france,germany', '1914-08-02', null],
    ['conflict:france,germany', '1914-08-03', 'fighting'],
    ['conflict:germany,united-kingdom', '1914-08-03', null],
    ['conflict:germany,united-kingdom', '1914-08-04', 'fighting'],
  ])('%s on %s is %s', (tie, day, status) => {
    expect(statusOn(tie, day)).toBe(status);
  });

  it('holds at least 40 events', () => {
    expect(dataset?.events.length).toBeGreaterThanOrEqual(40);
  });
});
