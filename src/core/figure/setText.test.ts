import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from './figureMark.ts';
import { measureText } from './measureText.ts';
import { clipText, setEvenly, setSpans, widthOfSpans } from './setText.ts';

function plain(text: string): Span[] {
  return [{ text, face: 'sans', ink: 'ink' }];
}

function linesOf(text: string, width: number, most?: number): string[] {
  return setSpans(plain(text), 10, width, most).lines.map((spans) => spans.map((span) => span.text).join(''));
}

describe('setting text', () => {
  it('breaks at spaces, not at those of fixed width', () => {
    expect(linesOf('Ties of Mali on 6\u00a0August\u00a02024', 84)).toEqual([
      'Ties of Mali on',
      '6\u00a0August\u00a02024',
    ]);
  });

  it('breaks an address after the signs it is made of', () => {
    expect(linesOf('example.org/map?at=2024-08-06&pick=mali', 120)).toEqual([
      'example.org/map?at=',
      '2024-08-06&pick=mali',
    ]);
  });

  it('breaks a word that is longer than a line', () => {
    expect(linesOf('a'.repeat(30), 60).every((line) => measureText(line, 'sans', 10) <= 60)).toBe(true);
    expect(linesOf('a'.repeat(30), 60).join('')).toBe('a'.repeat(30));
  });

  it('ends the last of too many lines with an ellipsis', () => {
    const { lines, isCut } = setSpans(plain('one two three four five six'), 10, 50, 2);
    expect(isCut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.at(-1)?.text).toMatch(/…$/);
  });

  it('keeps the manner of each span', () => {
    const { lines } = setSpans(
      [{ text: '9\u00a0', face: 'sansBold', ink: 'ink' }, ...plain('The Wire, 4 Aug')],
      10,
      500,
    );
    expect(lines).toEqual([
      [
        { text: '9\u00a0', face: 'sansBold', ink: 'ink' },
        { text: 'The Wire, 4 Aug', face: 'sans', ink: 'ink' },
      ],
    ]);
  });

  it('clips a text to a width', () => {
    expect(clipText('Mali', 'sans', 10, 100)).toBe('Mali');
    expect(measureText(clipText('Mali and Niger', 'sans', 10, 40), 'sans', 10)).toBeLessThanOrEqual(40);
  });

  it('sets a heading in lines of even length', () => {
    const text = 'Niger severs diplomatic relations with Ukraine and says it will go to the Security Council';
    const [whole, even] = [setSpans, setEvenly].map((set) => set(plain(text), 10, 400, 3).lines);
    expect(even).toHaveLength(whole?.length ?? 0);
    const spread = (lines = whole) => {
      const widths = (lines ?? []).map((spans) => widthOfSpans(spans, 10));
      return Math.max(...widths) - Math.min(...widths);
    };
    expect(spread(even)).toBeLessThan(spread());
  });

  it('never sets a line wider than its width, nor loses a letter', () => {
    const words = fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 300 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = linesOf(text, width);
        for (const line of lines) expect(measureText(line, 'sans', 10)).toBeLessThanOrEqual(width + 1e-6);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
