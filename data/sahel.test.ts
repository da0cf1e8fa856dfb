import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/core/dataset/parseDataset.ts';
import { claimsLedger } from '../src/core/dossier/claimsLedger.ts';
import { differingFigures } from '../src/core/dossier/differingFigures.ts';
import { foldTies } from '../src/core/history/foldTies.ts';
import { knownOn } from '../src/core/history/knownOn.ts';
import { tellersOf } from '../src/core/history/tellersOf.ts';
import { tellTie, tiesSpokenOfBy } from '../src/core/history/tellTie.ts';
import { tieStateOn } from '../src/core/history/tieState.ts';
import type { Dataset } from '../src/core/model/dataset.ts';
import { parseDayText } from '../src/core/time/day.ts';

const { dataset } = parseDataset(readFileSync(`${import.meta.dirname}/sahel.json`, 'utf8'), 'sahel.json');
const history = foldTies(dataset as Dataset);

function stateOn(tie: string, day: string) {
  const index = history.tieIndex.get(tie);
  return index === undefined ? null : tieStateOn(history, index, parseDayText(day) ?? Number.NaN);
}

function toldOn(tie: string, teller: string, day: string) {
  const state = stateOn(tie, day);
  return state && tellTie(history, state, teller, parseDayText(day) ?? Number.NaN);
}

const SUPPORT = 'support:ukraine,csp-dpa';

/** Who stands where with their latest word on a tie, in the order in which they first spoke, and who is silent. */
function wordsOf(tie: string, day: string) {
  const ledger = claimsLedger(history, history.tieIndex.get(tie) ?? -1, parseDayText(day) ?? Number.NaN);
  const words = ledger.speakers.flatMap(({ by, sequence }) =>
    sequence.filter(({ isLatest }) => isLatest).map(({ verb, event }) => `${by} ${verb} ${event.id}`),
  );
  return { words, silent: ledger.silent };
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
    ['2024-09-30', 'contested'],
  ])('Ukraine’s support of the rebels is on %s %s', (day, standing) => {
    expect(stateOn(SUPPORT, day)).toMatchObject({ status: 'active', standing });
  });

  it.each([
    ['2024-08-04', ['mali asserts mali-accuses-ukraine'], ['csp-dpa']],
    [
      '2024-08-06',
      [
        'ukraine denies ukraine-denies-mali-accusation',
        'mali asserts mali-accuses-ukraine',
        'niger asserts niger-severs-ukraine',
      ],
      [],
    ],
    [
      '2024-09-30',
      [
        'ukraine denies ukraine-denies-niger-accusation',
        'csp-dpa denies csp-drones-contacts-ukraine',
        'mali asserts aes-letter-unsc-ukraine',
        'niger asserts aes-letter-unsc-ukraine',
        'russia asserts russia-second-front-accusation',
        'burkina-faso asserts burkina-condemns-ukraine-un',
      ],
      [],
    ],
  ])('the latest words on it on %s are those last spoken by each', (day, words, silent) => {
    expect(wordsOf(SUPPORT, day)).toEqual({ words, silent });
  });

  it.each(['2024-08-06', '2024-09-30'])('told by Ukraine it is gone on %s, told by Mali it is established', (day) => {
    expect(toldOn(SUPPORT, 'ukraine', day)).toBeNull();
    expect(toldOn(SUPPORT, 'mali', day)).toEqual({ ...stateOn(SUPPORT, day), standing: 'established' });
    expect(toldOn(SUPPORT, 'france', day)).toEqual(stateOn(SUPPORT, day));
  });

  it('told by Ukraine on the day of the accusation it is as it was: Ukraine had not yet spoken', () => {
    expect(toldOn(SUPPORT, 'ukraine', '2024-08-04')).toMatchObject({ standing: 'alleged' });
  });

  it('told by anybody is the same but for the ties they speak of', () => {
    const day = parseDayText('2024-09-30') ?? Number.NaN;
    for (const teller of ['mali', 'ukraine', 'csp-dpa', 'france']) {
      const spokenOf = new Set(tiesSpokenOfBy(history, teller));
      for (const tie of history.tieIds.keys()) {
        const state = tieStateOn(history, tie, day);
        if (state && !spokenOf.has(tie)) expect(tellTie(history, state, teller, day)).toBe(state);
      }
    }
  });

  it('can be told by all who speak of ties', () => {
    const tellers = tellersOf(dataset as Dataset, 'en').map(({ by }) => by);
    expect(tellers).toEqual(expect.arrayContaining(['mali', 'ukraine', 'csp-dpa', 'jnim', 'wagner']));
    expect(tellers).toHaveLength(35);
    expect(tellers).not.toContain('algeria');
  });

  it('is known in whole as long as no event says when it was recorded', () => {
    expect(knownOn(dataset as Dataset, parseDayText('2024-08-06') ?? Number.NaN)).toBe(dataset);
  });

  it('dates Mali’s suspension from ECOWAS from May 2021', () => {
    expect(stateOn('membership:mali,ecowas', '2024-01-27')?.since).toBe(parseDayText('2021-05-30'));
  });

  it('sets the numbers and datings of Tinzaouaten side by side, each with its speaker', () => {
    const battle = dataset?.eventById.get('tinzaouaten-battle');
    const told = differingFigures(battle ? [battle] : []);
    const rows = told.rows.map(({ what, of, figures, differs }) => [
      `${what} ${of}`,
      figures.map(({ by, figure }) => `${by} ${figure.value}`),
      differs,
    ]);
    expect(rows).toEqual([
      ['killed mali', ['mali 2', 'jnim 10', 'csp-dpa 47'], true],
      ['wounded mali', ['mali 10'], false],
      ['killed csp-dpa', ['mali 20', 'csp-dpa 9'], true],
      ['killed wagner', ['jnim 50', 'csp-dpa 84'], true],
    ]);
    expect(told.dates.map(({ by, dates }) => `${by} ${dates.text}`)).toEqual([
      'wagner 2024-07-22/2024-07-27',
      'csp-dpa 2024-07-25/2024-07-27',
      'mali 2024-07-24/2024-07-26',
    ]);
    expect(told.hasDifferingDates).toBe(true);
    expect(told.withoutFigure).toEqual(['wagner']);
    expect(told.rows.every(({ figures }) => figures.every(({ sources }) => sources.length > 0))).toBe(true);
    expect(battle?.place).toEqual([2.97, 19.95]);
  });

  it('holds at least 200 events and 60 actors', () => {
    expect(dataset?.events.length).toBeGreaterThanOrEqual(200);
    expect(dataset?.actors.size).toBeGreaterThanOrEqual(60);
  });
});
