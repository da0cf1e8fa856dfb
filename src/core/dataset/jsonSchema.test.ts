import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { exampleWith } from './example.fixture.ts';
import { writeJsonSchema } from './jsonSchema.ts';
import { parseDataset } from './parseDataset.ts';

const isValid = new Ajv2020({ strict: false, allErrors: false }).compile(JSON.parse(writeJsonSchema()));

test('the schema accepts what the validator accepts', () => {
  const sound: Record<string, unknown>[] = [
    {},
    { 'x-anything': { deep: [1] }, 'events.0.x-note': 'a', 'events.0.claims.1.x-dates': {} },
    { 'actors.4.short': '🎻🎻🎻🎻' },
    { vocabulary: { kinds: [{ id: 'relations', statuses: [{ id: 'cool', stance: 'formal', name: 'cool' }] }] } },
    {
      'sources.1.volume': 3,
      'sources.1.editor': [{ literal: 'E' }],
      'sources.1.event-date': { 'date-parts': [[2024]] },
    },
    { title: 'Sahel', edited: undefined, licence: undefined, coverage: {}, opening: {}, tolerance: {} },
    { 'events.1.claims': [{ by: 'mali', says: 'asserts' }] },
    { 'events.0.x-place': 'Bamako', 'events.0.claims.1.x-figures': 46, 'events.0.claims.1.x-about': null },
    { 'events.1.recorded': '2026-11', 'events.1.corrected': '2026-12-01' },
    { 'events.1.corrected': [{ date: '2026-12', note: { en: 'The day.' }, 'x-by': 'me' }, { date: '2027' }] },
  ];
  for (const replacements of sound) {
    const text = exampleWith(replacements);
    expect(isValid(JSON.parse(text)), JSON.stringify(replacements)).toBe(true);
    expect(parseDataset(text).faults, JSON.stringify(replacements)).toEqual([]);
  }
});

test('the schema refuses what the validator refuses', () => {
  const change = { kind: 'relations', between: ['mali', 'ukraine'], becomes: 'severed' };
  const claim = { by: 'mali', says: 'denies' };
  const broken: Record<string, unknown>[] = [
    { format: 'entente/2' },
    { title: undefined },
    { title: {} },
    { title: '' },
    { unknown: 1 },
    { edited: '21 November 2026' },
    { actors: [] },
    { events: {} },
    { tolerance: { day: -1 } },
    { tolerance: { day: 1.5 } },
    { 'opening.hulls': 'aes' },
    { 'x-positions': { mali: [1] } },
    { 'x-positions': { 'a b': [1, 2] } },
    { vocabulary: { kinds: [{ id: 'relations', statuses: [{ id: 'cool', stance: 'cool', name: 'cool' }] }] } },
    { vocabulary: { kinds: [{ id: 'a:b', statuses: [] }] } },
    { 'actors.4': 'wagner' },
    { 'actors.4.id': '__proto__' },
    { 'actors.4.id': '"],#x[a=\'' },
    { 'actors.4.kind': 'company' },
    { 'actors.4.short': 'ABCDE' },
    { 'actors.4.short': '' },
    { 'actors.4.place': [0, 0, 0] },
    { 'actors.4.place': [0, 91] },
    { 'actors.4.codes': { 'gw 1': 1 } },
    { 'actors.4.codes': { gw: null } },
    { 'actors.4.aliases': [''] },
    { 'actors.4.name': { english: 'x' } },
    { 'actors.4.from': 'August' },
    { 'sources.2.URL': 'javascript:alert(1)' },
    { 'sources.2.archive': 'ftp://a.example' },
    { 'sources.2.type': 'telegram' },
    { 'sources.2.reliability': 'G' },
    { 'sources.2.issued': { 'date-parts': [[2024, 13]] } },
    { 'sources.2.issued': { 'date-parts': [] } },
    { 'sources.2.issued': '2024' },
    { 'sources.2.author': [{ name: 'A' }] },
    { 'sources.2.volume': ['3'] },
    { 'sources.2.editor': 'E' },
    { 'events.1.sources': [] },
    { 'events.1.date': 20240804 },
    { 'events.1.changes': [{ ...change, between: ['mali'] }] },
    { 'events.1.changes': [{ ...change, between: undefined }] },
    { 'events.1.changes': [{ ...change, from: 'mali' }] },
    { 'events.1.changes': [{ kind: 'mission', from: 'mali', becomes: 'closed' }] },
    { 'events.1.changes': [{ ...change, basis: 'rumour' }] },
    { 'events.1.changes': [{ ...change, observed: 'yes' }] },
    { 'events.1.changes': [{ ...change, means: ['magic'] }] },
    { 'events.1.recorded': 2026 },
    { 'events.1.recorded': 'November' },
    { 'events.1.corrected': 'November' },
    { 'events.1.corrected': { date: '2026' } },
    { 'events.1.corrected': [{ note: 'x' }] },
    { 'events.1.corrected': [{ date: '2026', by: 'me' }] },
    { 'events.1.claims': [{ by: 'mali', says: 'hopes' }] },
    { 'events.1.claims': [{ ...claim, kind: 'relations' }] },
    { 'events.1.claims': [{ ...claim, between: ['mali', 'ukraine'] }] },
    { 'events.1.claims': [{ ...claim, kind: 'mission', from: 'mali' }] },
    { 'events.1.claims': [{ ...claim, kind: 'relations', between: ['mali', 'ukraine'], to: 'mali' }] },
  ];
  for (const replacements of broken) {
    const text = exampleWith(replacements);
    expect(isValid(JSON.parse(text)), JSON.stringify(replacements)).toBe(false);
    expect(parseDataset(text).faults.length, JSON.stringify(replacements)).toBeGreaterThan(0);
  }
});
