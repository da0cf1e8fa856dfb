import { expect, test } from 'vitest';
import { exampleWith } from './example.fixture.ts';
import { parseDataset } from './parseDataset.ts';
import { readProvenDataset } from './readProvenDataset.ts';

test('a file that was checked before is read as the checker reads it', () => {
  const text = exampleWith();
  expect(readProvenDataset(text)).toEqual(parseDataset(text).dataset);
});

test('one that names what is not there is not taken for sound', () => {
  const text = exampleWith({ 'opening.hulls': ['nobody'] });
  expect(parseDataset(text).faults).toHaveLength(1);
  expect(readProvenDataset(text)).toBeNull();
});
