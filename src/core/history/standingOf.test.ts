import { describe, expect, it } from 'vitest';
import type { Basis, ClaimVerb } from '../model/event.ts';
import { standingOf } from './standingOf.ts';

function standing(basis: Basis, ...words: ClaimVerb[]) {
  const tally = { asserts: 0, confirms: 0, denies: 0, withdraws: 0 };
  for (const word of words) tally[word]++;
  return standingOf(basis, tally);
}

describe('a change that sources report as fact', () => {
  it('is established while nobody denies it', () => {
    expect(standing('reported')).toBe('established');
    expect(standing('reported', 'asserts', 'confirms', 'withdraws')).toBe('established');
  });

  it('is contested once somebody denies it', () => {
    expect(standing('reported', 'denies')).toBe('contested');
    expect(standing('reported', 'confirms', 'denies')).toBe('contested');
  });
});

describe('a change that rests on claims', () => {
  it('is alleged while it is only asserted: silence of the accused is not consent', () => {
    expect(standing('claimed', 'asserts')).toBe('alleged');
    expect(standing('claimed', 'asserts', 'asserts', 'withdraws')).toBe('alleged');
  });

  it('is alleged when no claim has been recorded', () => {
    expect(standing('claimed')).toBe('alleged');
  });

  it('is established once somebody confirms it and nobody denies it', () => {
    expect(standing('claimed', 'confirms')).toBe('established');
    expect(standing('claimed', 'asserts', 'confirms')).toBe('established');
  });

  it('is contested when asserted or confirmed by one and denied by another', () => {
    expect(standing('claimed', 'asserts', 'denies')).toBe('contested');
    expect(standing('claimed', 'confirms', 'denies')).toBe('contested');
  });

  it('is denied when only denials are left or all words are withdrawn', () => {
    expect(standing('claimed', 'denies')).toBe('denied');
    expect(standing('claimed', 'denies', 'withdraws')).toBe('denied');
    expect(standing('claimed', 'withdraws')).toBe('denied');
  });
});
