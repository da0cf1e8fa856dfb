import { describe, expect, it } from 'vitest';
import { bracketed } from './citeSources.ts';

const numbers = new Map(['a', 'b', 'c', 'd', 'e'].map((id, place) => [id, place + 1]));

describe('numbers in brackets', () => {
  it('stand in order, runs drawn together', () => {
    expect(bracketed(['e', 'c', 'a', 'b'], numbers)).toBe('[1–3, 5]');
    expect(bracketed(['b', 'a', 'a'], numbers)).toBe('[1, 2]');
  });

  it('leave out sources that are not listed, and nothing stands where none is', () => {
    expect(bracketed(['a', 'e', 'unknown'], numbers, 4)).toBe('[1]');
    expect(bracketed(['e'], numbers, 4)).toBe('');
  });
});
