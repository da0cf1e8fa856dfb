import { describe, expect, it } from 'vitest';
import { drawNotes } from './drawNotes.ts';
import { textsIn } from './testMarks.ts';

function linesOf(notes: readonly string[], mostLines: number): string[] {
  const { mark } = drawNotes(notes, (n) => `${n} more.`, 0, 0, 200, 10, mostLines);
  return textsIn([mark]).map(({ text }) => text);
}

describe('notes', () => {
  it('stand one below the other', () => {
    expect(linesOf(['One.', 'Two.'], 5)).toEqual(['One.', 'Two.']);
  });

  it('that have no room are counted', () => {
    expect(linesOf(['One.', 'Two.', 'Three.'], 2)).toEqual(['One.', '2 more.']);
  });

  it('leave room to shorter ones when they are too long', () => {
    expect(linesOf(['A note that is too long for the two lines there are for it in all of these.', 'Two.'], 2)).toEqual(
      ['Two.', '1 more.'],
    );
  });

  it('are cut short where there is a single one', () => {
    expect(linesOf(['word '.repeat(80)], 2).at(-1)).toMatch(/…$/);
  });
});
