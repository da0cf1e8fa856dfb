import { describe, expect, it } from 'vitest';
import type { Actor } from '../model/actor.ts';
import { nameBlocks } from './nameBlocks.ts';

function blocksOf(name: string): readonly (readonly string[])[] {
  const actor: Actor = { id: 'x', kind: 'state', name, aliases: [], codes: new Map(), sources: [] };
  return nameBlocks({ dataset: { actors: new Map([['x', actor]]) }, lang: 'en' }, 'x', 16).map(({ lines }) => lines);
}

describe('the name of an actor', () => {
  it('stands in one line when it is short', () => {
    expect(blocksOf('Mali')).toEqual([['Mali']]);
  });

  it('can stand in two lines, whose words stay whole', () => {
    expect(blocksOf('Burkina Faso')).toEqual([['Burkina Faso'], ['Burkina', 'Faso']]);
  });

  it('stands in two or three lines when it is long', () => {
    expect(blocksOf('Central African Republic')[0]).toEqual(['Central African', 'Republic']);
    expect(blocksOf('Multinational Joint Task Force').at(-1)).toHaveLength(3);
  });

  it('of 300 letters is cut to three lines', () => {
    const [first = []] = blocksOf('x'.repeat(300));
    expect(first.length).toBeLessThanOrEqual(3);
    expect(first.at(-1)).toMatch(/…$/);
    const words = blocksOf('Movement for the Salvation '.repeat(11));
    expect(words.every((lines) => lines.length <= 3)).toBe(true);
  });

  it('that is nothing takes no place', () => {
    expect(blocksOf('')).toEqual([]);
  });
});
