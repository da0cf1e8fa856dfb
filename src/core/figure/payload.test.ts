import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleWith } from '../dataset/example.fixture.ts';
import { parseDataset } from '../dataset/parseDataset.ts';
import type { Dataset } from '../model/dataset.ts';
import { canonicalJson } from './canonicalJson.ts';
import { countChangedEvents, datasetFingerprint, eventFingerprints } from './eventFingerprints.ts';
import { type FigureContent, writePayload } from './figurePayload.ts';
import { readPayload } from './readPayload.ts';
import { sha256Hex } from './sha256Hex.ts';
import { CONTENT } from './testFigure.ts';

function exampleDataset(replacements: Readonly<Record<string, unknown>> = {}): Dataset {
  const { dataset } = parseDataset(exampleWith(replacements));
  if (!dataset) throw new Error('The example is at fault.');
  return dataset;
}

const problemOf = (text: string) => {
  const read = readPayload(text);
  return read.ok ? null : read.problem;
};

test('the canonical form has sorted keys and no space, and shows what nobody sees', () => {
  expect(canonicalJson({ b: [1, null, undefined], a: 'é\u202e', c: undefined, B: new Map([['k', true]]) })).toBe(
    '{"B":[["k",true]],"a":"é\\u202e","b":[1,null,null]}',
  );
});

test('SHA-256 is that of the standard', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('what is written is read back, and the same content gives the same text', () => {
  const text = writePayload(CONTENT);
  const read = readPayload(text);
  expect(read).toMatchObject({ ok: true, payload: CONTENT });
  expect(writePayload(JSON.parse(JSON.stringify(CONTENT)))).toBe(text);
  expect(text).toMatch(/^\{"dataset":\{"id":"sahel","sha256":"[0-9a-f]{64}","version":"2026-11-21"\},"description":/);
});

test('any one altered byte of what a figure carries is noticed', () => {
  const bytes = new TextEncoder().encode(writePayload(CONTENT));
  for (let place = 0; place < bytes.length; place++) {
    const altered = Uint8Array.from(bytes);
    altered[place] = (altered[place] ?? 0) ^ (1 << (place % 7));
    expect(problemOf(new TextDecoder().decode(altered)), `byte ${place}`).not.toBe(null);
  }
});

test('a lost, added or replaced sign is noticed', () => {
  const text = writePayload(CONTENT);
  fc.assert(
    fc.property(fc.nat(text.length), fc.string({ maxLength: 2 }), fc.nat(1), (place, sign, lost) => {
      const altered = text.slice(0, place) + sign + text.slice(place + lost);
      expect(problemOf(altered) === null).toBe(altered === text);
    }),
  );
});

test('what was altered by hand is told from what is broken, foreign, or of a later version', () => {
  const text = writePayload(CONTENT);
  expect(problemOf(text.replace('Ties of Mali', 'Ties of Chad'))).toBe('tampered');
  expect(problemOf(text.replace('{', '{ '))).toBe('tampered');
  expect(problemOf(text.slice(0, -1))).toBe('damaged');
  expect(problemOf(text.replace('figure/1', 'figure/2'))).toBe('newer');
  expect(problemOf('{"format":"other/1"}')).toBe('not-ours');
  expect(problemOf('[]')).toBe('not-ours');
  expect(problemOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe('not-ours');
});

test('a payload that was sealed by others can still hold nothing but a query and plain rows', () => {
  const wrong: readonly object[] = [
    { link: 'javascript:alert(1)' },
    { link: 'https://elsewhere.example/' },
    { shown: [{ nested: { deep: true } }] },
    { dataset: { id: 'sahel', version: null, sha256: 'no' } },
    { events: 'xyz' },
  ];
  for (const one of wrong) expect(problemOf(writePayload({ ...CONTENT, ...one } as FigureContent))).toBe('tampered');
});

test('an event’s fingerprint changes with its words alone, not with the file’s order of keys', () => {
  const prints = eventFingerprints(exampleDataset());
  expect(prints).toMatch(/^[0-9a-f]{32}$/);
  expect(eventFingerprints(exampleDataset({ 'events.0.x-note': 'passed over', licence: 'other' }))).toBe(prints);
  expect(countChangedEvents({ events: prints }, prints)).toBe(0);
  const retold = eventFingerprints(exampleDataset({ 'events.2.title': 'Otherwise' }));
  expect(countChangedEvents({ events: prints }, retold)).toBe(1);
  const redated = eventFingerprints(exampleDataset({ 'events.2.date': '2024-12-01', 'events.0.summary': undefined }));
  expect(countChangedEvents({ events: prints }, redated)).toBe(2);
});

test('an event that came or went counts once, and so does each of two that are alike', () => {
  const [a, b, c] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];
  expect(countChangedEvents({ events: `${a}${b}` }, `${a}${b}${c}`)).toBe(1);
  expect(countChangedEvents({ events: `${a}${b}` }, `${b}`)).toBe(1);
  expect(countChangedEvents({ events: `${a}${a}` }, `${a}${c}`)).toBe(1);
  expect(countChangedEvents({ events: `${a}${b}` }, `${a}${a}`)).toBe(1);
  expect(countChangedEvents({ events: '' }, '')).toBe(0);
});

test('a dataset’s fingerprint changes with what it says', () => {
  const print = datasetFingerprint(exampleDataset());
  expect(print).toMatch(/^[0-9a-f]{64}$/);
  expect(datasetFingerprint(exampleDataset())).toBe(print);
  expect(datasetFingerprint(exampleDataset({ 'sources.1.title': 'Other' }))).not.toBe(print);
  expect(datasetFingerprint(exampleDataset({ 'events.1.title': 'Other' }))).not.toBe(print);
});
