import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIdGiver, termFrom } from './ownIds.ts';
import { plainText } from './plainText.ts';

it('an id that is one stays, any other becomes the nearest, none is given twice', () => {
  const { give } = createIdGiver();
  expect(
    ['MLI', '710', 'Côte d’Ivoire', '漢語', '漢字', '__proto__', 'a,b', 'a:b', 'MLI'].map((id) => give(id, 'actor')),
  ).toEqual(['MLI', '710', 'Cote-d-Ivoire', 'actor', 'actor-2', 'proto__', 'a-b', 'a-b-2', 'MLI-2']);
});

it('ids of the format are given for any wishes, each only once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'a-2', 'x'.repeat(90)))), (wishes) => {
      const { give } = createIdGiver();
      const ids = wishes.map((wish) => give(wish, 'actor'));
      expect(new Set(ids).size).toBe(wishes.length);
      for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
    }),
  );
});

it('terms are small letters, digits and hyphens', () => {
  expect(['Défense mutuelle', '1', 'in-force', '', '漢語', '-x-'].map((words) => termFrom(words, 'tie'))).toEqual([
    ...['defense-mutuelle', 'tie-1', 'in-force', 'tie', 'tie', 'x'],
  ]);
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(termFrom(words, 'tie')).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
    }),
  );
});

it('words of other files lose what no text may have, and their excess', () => {
  expect(plainText(' a\u0000b\ud800c\td\n')).toBe('ab\ufffdc d');
  expect(plainText('x'.repeat(20_000))).toHaveLength(10_001);
});
