import { describe, expect, it } from 'vitest';
import { STANCES, type StatusStance } from '../model/stance.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import { closenessOf, isAdverse, UNKNOWN_CLOSENESS } from './closenessOf.ts';

const turn = (before: StatusStance, after: StatusStance, isOfAdverseKind = false) =>
  Math.sign(closenessOf(after, isOfAdverseKind) - closenessOf(before, isOfAdverseKind));

describe('closeness', () => {
  it('falls from allied to hostile', () => {
    const ranks = STANCES.map((stance) => closenessOf(stance, false));
    expect(ranks).toEqual([...ranks].sort((x, y) => y - x));
    expect(new Set(ranks).size).toBe(STANCES.length);
  });

  it('falls when a tie ends, and does not move when a severed one is written off', () => {
    expect(turn('formal', 'ended')).toBe(-1);
    expect(turn('strained', 'ended')).toBe(-1);
    expect(turn('severed', 'ended')).toBe(0);
    expect(turn('ended', 'formal')).toBe(1);
  });

  it('rises when an adverse tie ends and falls when it begins', () => {
    expect(turn('strained', 'ended', true)).toBe(1);
    expect(Math.sign(closenessOf('strained', true) - UNKNOWN_CLOSENESS)).toBe(-1);
  });

  it('counts conflict, sanctions and accusation as adverse kinds', () => {
    const kinds = [...VOCABULARY.values()].filter(isAdverse).map(({ id }) => id);
    expect(kinds).toEqual(['conflict', 'sanctions', 'accusation']);
  });
});
