import { expect, test } from 'vitest';
import { exampleWith } from './example.fixture.ts';
import { parseDataset } from './parseDataset.ts';

const EVENT = 'mali-severs-ukraine';
const parse = (landmarks: unknown) => {
  const { dataset, faults, warnings } = parseDataset(exampleWith({ 'x-landmarks': landmarks }));
  return { landmarks: dataset?.landmarks, faults, odd: warnings.filter(({ path }) => path.includes('x-landmarks')) };
};

test('events that readers count from are named in the order of the file', () => {
  const name = { en: 'the break', fr: 'la rupture' };
  expect(parse([{ event: EVENT, name }])).toEqual({ landmarks: [{ event: EVENT, name }], faults: [], odd: [] });
  expect(parse(undefined)).toEqual({ landmarks: undefined, faults: [], odd: [] });
});

test('one that names no event is left out with a warning, and so is one of another shape', () => {
  const { landmarks, faults, odd } = parse([
    { event: 'nothing', name: 'a' },
    { event: EVENT },
    { event: EVENT, name: 'b' },
  ]);
  expect(landmarks).toEqual([{ event: EVENT, name: 'b' }]);
  expect(faults).toEqual([]);
  expect(odd.map(({ path }) => path)).toEqual(['$["x-landmarks"][0].event', '$["x-landmarks"][1].name']);
});

test('a key of that name that means something else is no fault', () => {
  expect(parse('Timbuktu')).toMatchObject({ landmarks: undefined, faults: [], odd: [{ path: '$["x-landmarks"]' }] });
});
