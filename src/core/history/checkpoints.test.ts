import { describe, expect, it } from 'vitest';
import { nearestCheckpoint, phasesAt, positionAt, takeCheckpoints, walkLog } from './checkpoints.ts';
import { foldTies } from './foldTies.ts';
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

describe('the log', () => {
  it('tells day by day what each tie turned into and what it was', () => {
    const { day, tie, phase, phaseBefore } = history.log;
    expect([...day]).toEqual([10, 20, 20, 30]);
    expect([...tie]).toEqual([0, 0, 1, 1]);
    expect([...phase]).toEqual([0, 1, 2, 3]);
    expect([...phaseBefore]).toEqual([-1, 0, -1, 2]);
  });

  it('finds the end of a day from wherever the search begins', () => {
    for (let near = 0; near <= 4; near++) {
      expect([9, 10, 19, 20, 30, 99].map((day) => positionAt(history.log, day, near))).toEqual([0, 1, 1, 3, 4, 4]);
    }
  });

  it('leads back to where it began', () => {
    const phases = new Int32Array(2).fill(-1);
    walkLog(history.log, phases, 0, 4);
    expect([...phases]).toEqual([1, 3]);
    walkLog(history.log, phases, 4, 0);
    expect([...phases]).toEqual([-1, -1]);
  });
});

describe('checkpoints', () => {
  const checkpoints = takeCheckpoints(history.log, 2, 2);

  it('hold the phases of all ties at their place of the log, the first before any', () => {
    expect(checkpoints.copies.map((copy) => [...copy])).toEqual([
      [-1, -1],
      [1, -1],
    ]);
  });

  it('serve the places that are nearest to them, the last one to the end', () => {
    expect([0, 1, 2, 3, 4].map((position) => nearestCheckpoint(checkpoints, position).at)).toEqual([0, 2, 2, 2, 2]);
  });

  it('give the phases of all ties on any day', () => {
    const days = [9, 10, 20, 29, 30, 99];
    const phases = days.map((day) => [...phasesAt({ ...history, checkpoints }, day)]);
    expect(phases).toEqual([
      [-1, -1],
      [0, -1],
      [1, 2],
      [1, 2],
      [1, 3],
      [1, 3],
    ]);
  });

  it('never take more than 8 MB', () => {
    const busy = foldTies(dataset(...Array.from({ length: 50 }, (_, day) => event(day, change(FIRST, 'severed')))));
    const { spacing, copies } = takeCheckpoints(busy.log, 500_000, 1);
    expect(copies.length * 500_000 * 4).toBeLessThanOrEqual(8_000_000);
    expect(spacing * copies.length).toBeGreaterThanOrEqual(busy.log.day.length);
  });
});
