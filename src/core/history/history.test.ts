import { describe, expect, it } from 'vitest';
import { parseDayText } from '../time/day.ts';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { tieStateOn } from './tieState.ts';

const day = (text: string): number => parseDayText(text) ?? Number.NaN;

const SEVERED = 'relations:mali,ukraine';
const SUPPORT = 'support:ukraine,csp-dpa';
const MEMBER = 'membership:mali,ecowas';

const history = foldTies(
  dataset(
    event(day('1975-05-28'), change(MEMBER, 'member')),
    event(day('1992-11-02'), change(SEVERED, 'established')),
    event(day('2020-08-20'), change(MEMBER, 'suspended')),
    event(
      day('2024-07-29'),
      change(SUPPORT, 'active', { basis: 'claimed', means: ['intelligence'] }),
      claim('mali', 'asserts', SUPPORT),
    ),
    event(day('2024-01-28'), change(MEMBER, 'leaving')),
    event(day('2024-08-04'), change(SEVERED, 'severed')),
    event(day('2024-08-05'), claim('ukraine', 'denies', SUPPORT)),
    event(day('2025-01-29'), change(MEMBER, 'left')),
  ),
);
const stateOn = (tie: string, text: string) => tieStateOn(history, history.tieIndex.get(tie) ?? -1, day(text));

describe('a history of the Sahel', () => {
  it('severs relations on the day they were severed, not on the day before', () => {
    expect(stateOn(SEVERED, '2024-08-03')).toMatchObject({ status: 'established', until: day('2024-08-03') });
    expect(stateOn(SEVERED, '2024-08-04')).toMatchObject({ status: 'severed', since: day('2024-08-04'), until: null });
  });

  it('knows of no support before anybody spoke of it, then alleges it, then contests it', () => {
    expect(stateOn(SUPPORT, '2024-07-28')).toBeNull();
    expect(stateOn(SUPPORT, '2024-08-04')).toMatchObject({ status: 'active', standing: 'alleged' });
    expect(stateOn(SUPPORT, '2024-08-06')).toMatchObject({ status: 'active', standing: 'contested' });
    expect(stateOn(SUPPORT, '2024-08-06')?.change.means).toEqual(['intelligence']);
  });

  it('tells suspension, notice and leaving of a bloc apart', () => {
    const days = ['1975-05-27', '1975-05-28', '2024-01-27', '2024-02-01', '2025-01-28', '2025-01-29'];
    expect(days.map((text) => stateOn(MEMBER, text)?.status)).toEqual([
      undefined,
      'member',
      'suspended',
      'leaving',
      'leaving',
      'left',
    ]);
    expect(stateOn(MEMBER, '2024-01-27')?.since).toBe(day('2020-08-20'));
  });

  it('goes on with the last word of the record after its end', () => {
    expect(stateOn(MEMBER, '2026-11-21')).toMatchObject({ status: 'left', stance: 'severed', until: null });
  });
});
