import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPart, plainText } from './plainText.ts';

describe('words from a file', () => {
  it('come in one line without controls', () => {
    expect(plainText(' a\r\n\tb\u2028c\u0000\u0007d\u0085 ')).toBe('a b cd');
  });

  it('cannot turn the words around them', () => {
    expect(plainText('\u202eevil\u202c \u2066x\u2069')).toBe('evil x');
  });

  it('lose lone halves of a pair and what XML forbids, but no letter of any script', () => {
    expect(plainText('a\ud800b\udc00c\ufffe\uffff')).toBe('a\ufffdb\ufffdc');
    expect(plainText('Côte d’Ivoire مالي Україна 馬里 👩‍🚀')).toBe('Côte d’Ivoire مالي Україна 馬里 👩‍🚀');
  });

  it('cannot pile marks over other lines', () => {
    expect(plainText(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(6)}b`);
  });

  it('keep to themselves within a sentence where they run from right to left', () => {
    expect(plainPart('مالي')).toBe('\u2068مالي\u2069');
    expect(plainPart('Mali')).toBe('Mali');
  });

  it('are the same when made plain again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});
