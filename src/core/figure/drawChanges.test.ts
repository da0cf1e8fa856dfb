import { describe, expect, it } from 'vitest';
import { drawChanges } from './drawChanges.ts';
import { groupsIn, textsIn } from './testMarks.ts';

function rows(count: number) {
  return Array.from({ length: count }, (_, place) => ({
    number: place + 1,
    isCertain: place % 2 === 0,
    title: 'Mali – Ukraine',
    text: 'relations: established → severed, 4 August 2024 [1]',
  }));
}

describe('the list of changes', () => {
  it('has one row with its number for each change', () => {
    const { mark } = drawChanges('Changes', rows(7), (n) => `${n} more`, 0, 0, 900, 14, 1000);
    expect(groupsIn([mark], 'change').map(({ data }) => data?.change)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('keeps within the height it is given and counts the rows that do not fit', () => {
    for (const room of [120, 200, 333]) {
      const { mark, height } = drawChanges('Changes', rows(40), (n) => `${n} more`, 0, 0, 900, 14, room);
      expect(height).toBeLessThanOrEqual(room);
      const shown = groupsIn([mark], 'change').length;
      expect(textsIn([mark]).at(-1)?.text).toBe(`${40 - shown} more`);
    }
  });
});
