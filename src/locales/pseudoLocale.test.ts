import { describe, expect, test } from 'vitest';
import { summariseChanges } from '../core/dossier/summariseChanges.ts';
import { en, type Messages } from './en.ts';

const LETTERS: Readonly<Record<string, string>> = { a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü', A: 'Å', E: 'Ë', O: 'Ø' };

function bent(text: string): string {
  return `⟦${text.replace(/[aeiouAEO]/g, (letter) => LETTERS[letter] ?? letter)}⟧`;
}

/** An invented language: what is English, with other letters and longer. A word that stays English was never translated. */
function pseudo<Part>(part: Part): Part {
  if (typeof part === 'string') return bent(part) as Part;
  if (typeof part === 'function') return ((...given: unknown[]) => bent(String(part(...given)))) as Part;
  if (Array.isArray(part)) return part.map(pseudo) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, pseudo(inner)])) as Part;
}

describe('a third language', () => {
  const words: Messages = pseudo(en);

  test('is a catalogue of the same shape, without a change to what reads it', () => {
    expect(words.tieCount(2)).toBe('⟦2 tïës⟧');
    expect(words.views.ledger).toBe('⟦Lëdgër⟧');
  });

  test('has no English left in a sentence that core makes of its parts', () => {
    const change = { turn: 'severed', isCertain: true } as Parameters<typeof summariseChanges>[0][number];
    const told = summariseChanges([change, { ...change, isCertain: false }], words);
    expect(told.replace(/[⟦⟧]/g, '')).toBe('1 tïë chångëd: 1 sëvërëd; 1 måy håvë chångëd');
  });

  test('that lacks a key is a fault of types', () => {
    const { findHint: _left, ...rest } = words;
    // @ts-expect-error A catalogue without one of the keys is none.
    const lacking: Messages = rest;
    expect('findHint' in lacking).toBe(false);
  });
});
