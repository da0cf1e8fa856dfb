import { describe, expect, it } from 'vitest';
import { choicesIn } from './readKeptChoices.ts';

const FIRST = choicesIn(null);

describe('the choices for figures that a browser keeps', () => {
  it('are as at first where nothing is kept or nothing of it can be read', () => {
    expect(FIRST).toMatchObject({
      preset: 'report',
      widthCm: null,
      theme: 'light',
      areFontsEmbedded: true,
      file: 'svg',
    });
    for (const text of ['', '{', 'null', '[]', '"report"', '7', '{"preset":"__proto__","widthCm":"16"}']) {
      expect(choicesIn(text)).toEqual(FIRST);
    }
  });

  it('are taken one by one, so that a choice of a later version costs no other', () => {
    const text = JSON.stringify({ preset: 'slide', theme: 'sepia', widthCm: 12.5, isPulseShown: false, lang: 'fr' });
    expect(choicesIn(text)).toEqual({ ...FIRST, preset: 'slide', widthCm: 12.5, isPulseShown: false, lang: 'fr' });
  });

  it('hold no width or height that cannot be chosen', () => {
    for (const widthCm of [0, -1, 1e9, null]) expect(choicesIn(JSON.stringify({ widthCm })).widthCm).toBe(null);
    expect(choicesIn('{"embedHeight":1}').embedHeight).toBe(FIRST.embedHeight);
  });
});
