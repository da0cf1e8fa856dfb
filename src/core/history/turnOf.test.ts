import { describe, expect, test } from 'vitest';
import type { Standing, StatusStance } from '../model/stance.ts';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { type TieState, tieStateOn } from './tieState.ts';
import { mirrorTurn, TIE_TURNS } from './tieTurns.ts';
import { turnOf } from './turnOf.ts';

function turns(tie: string, ...statuses: string[]) {
  const history = foldTies(dataset(...statuses.map((status, day) => event(day, change(tie, status)))));
  const state = (day: number) => tieStateOn(history, 0, day);
  return [...statuses.keys()].map((day) => turnOf(state(day - 1), state(day)));
}

describe('a tie', () => {
  test('begins, is severed, is restored and ends', () => {
    expect(turns('relations:a,b', 'established', 'severed', 'established', 'none')).toEqual([
      'began',
      'severed',
      'restored',
      'ended',
    ]);
  });

  test('falls and rises with its stance', () => {
    expect(turns('mission:a,b', 'ambassador', 'charge', 'ambassador')).toEqual(['began', 'fell', 'rose']);
  });

  test('is told otherwise when its status is another of the same stance', () => {
    expect(turns('mission:a,b', 'recalled', 'expelled')).toEqual(['began', 'restated']);
  });

  test('is reversed when it goes from closer than formal to adverse or back', () => {
    expect(turns('cooperation:a,b', 'agreed', 'frozen', 'agreed')).toEqual(['began', 'reversed', 'reversed']);
  });

  test('is first recorded when it is over, and is closed when a rupture ends', () => {
    expect(turns('relations:a,b', 'severed', 'none')).toEqual(['recorded', 'closed']);
    expect(turns('relations:a,b', 'none')).toEqual(['recorded']);
  });
});

describe('a member', () => {
  test('joins, is suspended, is readmitted, announces that it leaves, stays, leaves and joins again', () => {
    expect(
      turns('membership:a,b', 'member', 'suspended', 'member', 'leaving', 'member', 'leaving', 'left', 'member'),
    ).toEqual([
      'joined',
      'suspended',
      'readmitted',
      'announcedLeaving',
      'stayed',
      'announcedLeaving',
      'left',
      'rejoined',
    ]);
  });

  test('that is suspended announces that it leaves', () => {
    expect(turns('membership:a,b', 'suspended', 'leaving')).toEqual(['joined', 'announcedLeaving']);
  });

  test('is one no more when its bloc is dissolved', () => {
    expect(turns('membership:a,b', 'member', 'dissolved')).toEqual(['joined', 'departed']);
  });

  test('takes a further or a nearer seat', () => {
    expect(turns('membership:a,b', 'member', 'observer', 'member')).toEqual(['joined', 'fell', 'rose']);
  });
});

test('a tie that rests on words that are not agreed upon is claimed, not begun', () => {
  const tie = 'support:a,b';
  const told = event(0, change(tie, 'active', { basis: 'claimed' }), claim('c', 'asserts', tie));
  const history = foldTies(dataset(told, event(5, claim('b', 'denies', tie)), event(9, claim('b', 'withdraws', tie))));
  const on = (day: number) => tieStateOn(history, 0, day);
  expect(turnOf(null, on(0))).toBe('claimed');
  expect(turnOf(on(0), on(5))).toBe('contested');
  expect(turnOf(on(5), on(9))).toBe('settled');
});

test('what a tie may have become counts as what it is', () => {
  const tie = 'relations:a,b';
  const history = foldTies(dataset(event(0, change(tie, 'established')), event([5, 9], change(tie, 'severed'))));
  const on = (day: number) => tieStateOn(history, 0, day);
  expect(turnOf(on(0), on(6))).toBe('severed');
  expect(turnOf(on(6), on(9))).toBe('severed');
});

describe('a turn', () => {
  test('has a mirror, whose mirror it is', () => {
    for (const turn of TIE_TURNS) expect(mirrorTurn(mirrorTurn(turn))).toBe(turn);
    expect(new Set(TIE_TURNS.map(mirrorTurn)).size).toBe(TIE_TURNS.length);
  });

  test('of two states read backwards is the mirror of the turn read forwards, whatever the states', () => {
    const stances: StatusStance[] = ['allied', 'cooperative', 'formal', 'strained', 'severed', 'hostile', 'ended'];
    const standings: Standing[] = ['established', 'alleged', 'contested', 'denied'];
    const membership = ['member', 'observer', 'suspended', 'leaving', 'left', 'dissolved', 'friend'];
    const state = (kind: string, status: string, stance: StatusStance, standing: Standing) =>
      ({ key: { kind, a: 'a', b: 'b' }, status, stance, standing, possible: null }) as unknown as TieState;
    const states = (kind: string, statuses: readonly string[]) => [
      null,
      ...statuses.flatMap((status, place) =>
        standings.map((standing) => state(kind, status, stances[place] ?? 'formal', standing)),
      ),
    ];
    for (const all of [states('relations', stances), states('membership', membership)]) {
      for (const before of all) {
        for (const after of all) expect(mirrorTurn(turnOf(before, after))).toBe(turnOf(after, before));
      }
    }
  });
});
