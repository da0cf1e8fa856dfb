import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVANCE_WIDTHS, WIDTH_RUNS } from './advanceWidths.ts';
import { measureText } from './measureText.ts';

describe('the width of a text', () => {
  it('is the sum of the widths of its letters at its size', () => {
    expect(measureText('Mali', 'sans', 10)).toBeCloseTo(9.03 + 5.62 + 2.42 + 2.42);
    expect(measureText('', 'serif', 10)).toBe(0);
  });

  it('grows with the weight, a medium face between the two', () => {
    const [regular, medium, bold] = (['sans', 'sansMedium', 'sansBold'] as const).map((face) =>
      measureText('Burkina Faso', face, 16),
    );
    expect(medium).toBeGreaterThan(regular ?? 0);
    expect(bold).toBeGreaterThan(medium ?? 0);
  });

  it('counts no mark that stands on a letter, and square signs as wide', () => {
    expect(measureText('e\u0301\u2068\u2069', 'sans', 10)).toBe(measureText('e', 'sans', 10));
    expect(measureText('馬', 'sans', 10)).toBeGreaterThan(measureText('M', 'sans', 10));
  });

  it('has a width for each letter of the tables', () => {
    const letters = WIDTH_RUNS.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    for (const widths of Object.values(ADVANCE_WIDTHS)) expect(widths).toHaveLength(letters);
  });

  it('of two texts side by side is the sum of theirs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const sum = measureText(a, 'sans', 10) + measureText(b, 'sans', 10);
        expect(measureText(a + b, 'sans', 10)).toBeCloseTo(sum);
      }),
    );
  });
});
