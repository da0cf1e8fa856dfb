import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markForeign } from './markForeign.ts';

test('a name of another language is marked within the sentence, however often it occurs', () => {
  const names = [
    { text: 'Mali', lang: 'fr' },
    { text: 'Wakanda', lang: 'en' },
  ];
  expect(markForeign('Wakanda – Mali, selon\u00a0: Wakanda', names, 'fr')).toEqual([
    { text: 'Wakanda', lang: 'en' },
    { text: ' – Mali, selon\u00a0: ' },
    { text: 'Wakanda', lang: 'en' },
  ]);
});

test('names of the same language and of none stay part of the sentence, the longest of two foreign ones is taken', () => {
  expect(markForeign('Mali – Gao', [{ text: 'Mali', lang: 'fr-ML' }, { text: 'Gao' }], 'fr')).toEqual([
    { text: 'Mali – Gao' },
  ]);
  const nested = [
    { text: 'Gulf', lang: 'en' },
    { text: 'Gulf Council', lang: 'en' },
  ];
  expect(markForeign('le Gulf Council', nested, 'fr')).toEqual([{ text: 'le ' }, { text: 'Gulf Council', lang: 'en' }]);
});

test('the parts together are the sentence', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (sentence, names) => {
      const parts = markForeign(
        sentence,
        names.map((text) => ({ text, lang: 'ar' })),
        'en',
      );
      expect(parts.map(({ text }) => text).join('')).toBe(sentence);
    }),
  );
});
