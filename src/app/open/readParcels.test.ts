import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planScene } from '../../core/scene/planScene.ts';
import { type ReadDataset, readFiles } from './readFiles.ts';
import { createReadUnpacker, packRead } from './readParcels.ts';
import type { ReadStage } from './readStages.ts';

const TEMPLATE = readFileSync(new URL('../../../data/template.json', import.meta.url), 'utf8');

function readText(text: string, tell?: (stage: ReadStage) => void): ReadDataset {
  const read = readFiles(
    { files: [{ name: 'mine.json', bytes: new TextEncoder().encode(text) }], mapping: null },
    tell,
  );
  if (read.sort !== 'read') throw new Error(read.sort);
  return read;
}

/** What a page has of the parcels that a worker has posted. */
function handOver(read: ReadDataset) {
  const { positions } = read.dataset;
  const take = createReadUnpacker();
  return [...packRead(read, positions)].map((parcel) => take(structuredClone(parcel)));
}

test('what a worker has read arrives whole with its last parcel, with its picture drawn up', () => {
  const read = readText(TEMPLATE);
  const { dataset, history } = read;
  const arrived = handOver({ ...read, digest: 'd1' });
  expect(arrived.slice(0, -1).every((part) => part === null)).toBe(true);
  const { positions } = dataset;
  const scene = { positions, plan: planScene(dataset, history, positions) };
  expect(arrived.at(-1)).toStrictEqual({ ...read, digest: 'd1', scene });
});

test('all faults arrive, however many, with the text that they point into', () => {
  const raw = JSON.parse(TEMPLATE) as { events: object[] };
  for (let place = 0; place < 2500; place++) raw.events.push({ id: `wrong-${place}` });
  const read = readText(JSON.stringify(raw));
  const arrived = handOver(read).at(-1);
  expect(arrived?.faults.length).toBeGreaterThan(2500);
  expect(arrived?.faults).toEqual(read.faults);
  expect(arrived?.warnings).toEqual(read.warnings);
  expect([...(arrived?.texts ?? [])]).toEqual([['mine.json', read.text]]);
});

test('reading tells when it checks and when it folds', () => {
  const stages: ReadStage[] = [];
  readText(TEMPLATE, (stage) => stages.push(stage));
  expect(stages).toEqual(['checking', 'folding']);
});
