import { describe, expect, it } from 'vitest';
import { phasesAt } from './checkpoints.ts';
import { foldTies } from './foldTies.ts';
import { createCursor } from './historyCursor.ts';
import { change, dataset, event } from './testDataset.ts';

const FIRST = 'relations:mali,ukraine';
const SECOND = 'relations:niger,ukraine';

const history = foldTies(
  dataset(
    event(10, change(FIRST, 'established')),
    event(20, change(FIRST, 'severed'), change(SECOND, 'established')),
    event(30, change(SECOND, 'none')),
  ),
);

describe('the cursor', () => {
  it('stands before the first day until it is moved', () => {
    const cursor = createCursor(history);
    expect(cursor.day).toBe(Number.NEGATIVE_INFINITY);
    expect(cursor.phaseOf(0)).toBe(-1);
  });

  it('walks forward and names the ties that changed', () => {
    const cursor = createCursor(history);
    expect([...cursor.moveTo(9)]).toEqual([]);
    expect([...cursor.moveTo(10)]).toEqual([0]);
    expect([...cursor.moveTo(19)]).toEqual([]);
    expect([...cursor.moveTo(20)]).toEqual([0, 1]);
    expect([...cursor.moveTo(30)]).toEqual([1]);
    expect([...cursor.moveTo(9999)]).toEqual([]);
    expect(cursor.day).toBe(9999);
  });

  it('walks back to before the first change', () => {
    const cursor = createCursor(history);
    cursor.moveTo(30);
    expect([...cursor.moveTo(29)]).toEqual([1]);
    expect([...cursor.moveTo(9)].sort()).toEqual([0, 1]);
    expect([cursor.phaseOf(0), cursor.phaseOf(1)]).toEqual([-1, -1]);
  });

  it('names a tie once that changed several times on the way', () => {
    expect([...createCursor(history).moveTo(30)].sort()).toEqual([0, 1]);
  });

  it('stays where it is on the same day', () => {
    const cursor = createCursor(history);
    cursor.moveTo(20);
    expect([...cursor.moveTo(20)]).toEqual([]);
  });

  it('knows of no tie outside the dataset', () => {
    expect(createCursor(history).phaseOf(7)).toBe(-1);
  });

  it('stands in an empty history', () => {
    expect([...createCursor(foldTies(dataset())).moveTo(0)]).toEqual([]);
  });
});

describe('a cursor in a long record', () => {
  const busy = foldTies(
    dataset(...Array.from({ length: 5000 }, (_, day) => event(day, change(day % 3 ? FIRST : SECOND, 'severed')))),
  );

  it('has several checkpoints to start from', () => {
    expect(busy.checkpoints.copies.length).toBeGreaterThan(1);
  });

  it('jumps to a far day and back and names the ties that differ', () => {
    const cursor = createCursor(busy);
    expect([...cursor.moveTo(4999)]).toEqual([0, 1]);
    expect([cursor.phaseOf(0), cursor.phaseOf(1)]).toEqual([...phasesAt(busy, 4999)]);
    expect([...cursor.moveTo(0)]).toEqual([0, 1]);
    expect([...phasesAt(busy, 0)]).toEqual([cursor.phaseOf(0), -1]);
  });
});
