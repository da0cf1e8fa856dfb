import { describe, expect, test } from 'vitest';
import { change, dataset, event } from '../history/testDataset.ts';
import type { Position } from '../model/dataset.ts';
import { boxOf, labelBox, overlapOf, placeLabels } from './placeLabels.ts';

const three = dataset(
  event(0, change('relations:mali,niger', 'established'), change('relations:mali,chad', 'established')),
);
const place = (places: Record<string, [number, number]>) =>
  placeLabels(three, new Map(Object.entries(places).map(([id, [x, y]]): [string, Position] => [id, { x, y }])));

describe('a label', () => {
  test('stands below its node when it can', () => {
    const nodes = place({ mali: [0, 0], niger: [300, 0], chad: [600, 0] });
    expect([...nodes.values()].map(({ labelSide }) => labelSide)).toEqual(['below', 'below', 'below']);
  });

  test('gives way to a node below it', () => {
    expect(place({ mali: [0, 0], niger: [0, 36] }).get('mali')?.labelSide).toBe('above');
  });

  test('does not reach out sideways at the edge of the picture where above is as free', () => {
    const side = place({ mali: [0, 0], niger: [0, 40], chad: [-300, 0] }).get('mali')?.labelSide;
    expect(side).toBe('above');
  });

  test('of an actor without a place is not written', () => {
    expect(place({ mali: [0, 0] }).size).toBe(1);
    expect(place({}).size).toBe(0);
  });
});

test('a state without a code of its own has the first letters of its name', () => {
  expect(place({ mali: [0, 0] }).get('mali')?.short).toBe('MA');
});

test('a label’s box lies beside its node on each side', () => {
  const at = { x: 0, y: 0 };
  expect(labelBox([10, 10], at, 40, 'below')).toEqual({ left: -20, right: 20, top: 14, bottom: 28 });
  expect(labelBox([10, 10], at, 40, 'above')).toEqual({ left: -20, right: 20, top: -28, bottom: -14 });
  expect(labelBox([10, 10], at, 40, 'right')).toEqual({ left: 14, right: 54, top: -7, bottom: 7 });
  expect(labelBox([10, 10], at, 40, 'left')).toEqual({ left: -54, right: -14, top: -7, bottom: 7 });
});

test('boxes that only touch do not overlap', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  expect(overlapOf(box, { ...box, left: 10, right: 20 })).toBe(0);
  expect(overlapOf(box, { left: 8, right: 20, top: 5, bottom: 20 })).toBe(10);
  expect(
    boxOf([
      { x: 3, y: -1 },
      { x: -2, y: 4 },
    ]),
  ).toEqual({ left: -2, right: 3, top: -1, bottom: 4 });
});
