import { describe, expect, it } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { WHOLE_RECORD } from '../history/readRuns.ts';
import { change, claim, dataset, date, event } from '../history/testDataset.ts';
import { dayOf } from '../time/day.ts';
import { type StripPhrases, spotWords, stripWords } from './stripWords.ts';

const PHRASES: StripPhrases = {
  changingBy: (status, day) => `${status} by ${day} at the latest`,
  vagueSince: { seen: (text) => `seen ${text}`, orEarlier: (text) => `since ${text} or earlier` },
  standings: { established: 'Established', alleged: 'Alleged', contested: 'Contested', denied: 'Denied' },
  spell: (text, status) => `${text}: ${status}`,
  doubted: (status, standing) => `${status} (${standing})`,
  until: (day) => `until ${day}`,
};
const TIE = 'relations:mali,ukraine';
const HELP = 'support:ukraine,csp';

function on(text: string, day: number | readonly [number, number], ...deeds: Parameters<typeof event>[1][]) {
  const span = typeof day === 'number' ? date(day) : date(...day);
  return { ...event(day, ...deeds), date: { ...span, text } };
}
const january = on('1992-01', [dayOf(1992, 1, 1), dayOf(1992, 1, 31)], change(TIE, 'established'));
const august = on('2024-08-04', dayOf(2024, 8, 4), change(TIE, 'severed'));
const relations = foldTies(dataset(january, august));
const help = foldTies(
  dataset(
    on('2024-07-29', dayOf(2024, 7, 29), change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
    on('2024-08-05', dayOf(2024, 8, 5), claim('ukraine', 'denies', HELP)),
    on('2024-09-01', dayOf(2024, 9, 1), claim('ukraine', 'withdraws', HELP), claim('ukraine', 'confirms', HELP)),
  ),
);

describe('a strip in words', () => {
  it('tells each status by its date, as precisely as that is known', () => {
    expect(stripWords(relations, 0, WHOLE_RECORD, 'en', PHRASES)).toEqual([
      'January 1992: established',
      '4 August 2024: severed',
    ]);
  });

  it('tells how it is spoken of, from the day that this changed', () => {
    expect(stripWords(help, 0, WHOLE_RECORD, 'en', PHRASES)).toEqual([
      '29 July 2024: active (alleged)',
      '5 August 2024: active (contested)',
      '1 September 2024: active (established)',
    ]);
  });

  it('tells as possible what another change overtook', () => {
    const history = foldTies(
      dataset(
        on('2024', [dayOf(2024, 1, 1), dayOf(2024, 12, 31)], change(TIE, 'strained')),
        on('2024-08-04', dayOf(2024, 8, 4), change(TIE, 'severed')),
        on('2026-01-02', dayOf(2026, 1, 2), change(TIE, 'strained')),
      ),
    );
    expect(stripWords(history, 0, WHOLE_RECORD, 'en', PHRASES)).toEqual([
      'strained by 31 December 2024 at the latest',
      '4 August 2024: severed',
      '2 January 2026: strained',
    ]);
  });

  it('says of what was merely seen that it was seen then', () => {
    const seen = on('2012', [dayOf(2012, 1, 1), dayOf(2012, 12, 31)], change(TIE, 'established', { isObserved: true }));
    expect(stripWords(foldTies(dataset(seen)), 0, WHOLE_RECORD, 'en', PHRASES)).toEqual(['seen 2012: established']);
  });
});

describe('a place on a strip in words', () => {
  const spot = (history: typeof relations, day: number, isCertainOnly = false) =>
    spotWords(history, 0, day, { ...WHOLE_RECORD, isCertainOnly }, 'en', PHRASES);

  it('tells the status since when and until when', () => {
    expect(spot(relations, dayOf(2020, 1, 1))).toEqual({
      status: 'established since January 1992',
      rest: ['until 3 August 2024'],
    });
    expect(spot(relations, dayOf(2024, 8, 4))).toEqual({ status: 'severed since 4 August 2024', rest: [] });
  });

  it('tells what the tie may have become and by when, unless only what is certain counts', () => {
    expect(spot(relations, dayOf(1992, 1, 9))?.status).toBe('established by 31 January 1992 at the latest');
    expect(spot(relations, dayOf(1992, 1, 9), true)).toBeNull();
  });

  it('tells a standing in doubt, and nothing before anything is known', () => {
    expect(spot(help, dayOf(2024, 8, 5))).toEqual({ status: 'active since 29 July 2024', rest: ['Contested'] });
    expect(spot(help, dayOf(2024, 7, 28))).toBeNull();
  });
});
