import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/core/dataset/parseDataset.ts';
import { foldTies } from '../src/core/history/foldTies.ts';
import { tieStateOn } from '../src/core/history/tieState.ts';
import type { Dataset } from '../src/core/model/dataset.ts';
import { parseDayText } from '../src/core/time/day.ts';

const { dataset } = parseDataset(readFileSync(`${import.meta.dirname}/sahel.json`, 'utf8'), 'sahel.json');
const history = foldTies(dataset as Dataset);

function stateOn(tie: string, day: string) {
  const index = history.tieIndex.get(tie);
  return index === undefined ? null : tieStateOn(history, index, parseDayText(day) ?? Number.NaN);
}

const statusOn = (tie: string, day: string) => stateOn(tie, day)?.status ?? null;

describe('the Sahel record', () => {
  it.each([
    ['relations:mali,ukraine', '2024-08-03', 'established'],
    ['relations:mali,ukraine', '2024-08-04', 'severed'],
    ['relations:niger,ukraine', '2024-08-05', 'established'],
    ['relations:niger,ukraine', '2024-08-06', 'severed'],
    ['relations:burkina-faso,ukraine', '2026-06-30', null],
    ['accusation:burkina-faso,ukraine', '2024-08-19', 'made'],
    ['support:ukraine,csp-dpa', '2024-07-28', null],
    ['membership:mali,ecowas', '2024-01-27', 'suspended'],
    ['membership:mali,ecowas', '2024-02-01', 'leaving'],
    ['membership:mali,ecowas', '2025-01-29', 'left'],
    ['membership:mali,aes', '2023-09-15', null],
    ['membership:mali,aes', '2023-09-16', 'member'],
    ['membership:niger,aes', '2023-09-16', 'member'],
    ['membership:burkina-faso,aes', '2023-09-16', 'member'],
    ['deployment:wagner,mali', '2023-01-01', 'deployed'],
    ['deployment:wagner,mali', '2025-06-07', 'withdrawn'],
    ['deployment:france,mali', '2022-02-16', 'deployed'],
    ['deployment:france,mali', '2022-02-17', 'withdrawing'],
    ['deployment:france,mali', '2022-08-15', 'withdrawn'],
    ['deployment:france,niger', '2023-09-24', 'withdrawing'],
    ['deployment:france,niger', '2023-12-22', 'withdrawn'],
    ['deployment:united-states,niger', '2024-05-19', 'withdrawing'],
    ['deployment:united-states,niger', '2024-09-15', 'withdrawn'],
  ])('%s on %s is %s', (tie, day, status) => {
    expect(statusOn(tie, day)).toBe(status);
  });

  it.each([
    ['2024-08-04', 'alleged'],
    ['2024-08-06', 'contested'],
  ])('Ukraine’s support of the rebels is on %s %s', (day, standing) => {
    expect(stateOn('support:ukraine,csp-dpa', day)).toMatchObject({ status: 'active', standing });
  });

  it('dates Mali’s suspension from ECOWAS from May 2021', () => {
    expect(stateOn('membership:mali,ecowas', '2024-01-27')?.since).toBe(parseDayText('2021-05-30'));
  });

  it('sets the datings of Tinzaouaten side by side, each with its speaker', () => {
    const battle = dataset?.eventById.get('tinzaouaten-battle');
    expect(battle?.claims.map(({ by }) => by)).toEqual(expect.arrayContaining(['mali', 'wagner', 'csp-dpa']));
  });

  it('holds at least 200 events and 60 actors', () => {
    expect(dataset?.events.length).toBeGreaterThanOrEqual(200);
    expect(dataset?.actors.size).toBeGreaterThanOrEqual(60);
  });
});
