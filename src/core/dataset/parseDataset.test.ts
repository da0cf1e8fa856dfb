import { expect, test } from 'vitest';
import { dayText } from '../time/day.ts';
import { exampleWith } from './example.fixture.ts';
import { faultText } from './fault.ts';
import { parseDataset } from './parseDataset.ts';

/** The faults of the example with some values replaced, as `path: message`. */
function faultsOf(replacements: Record<string, unknown>): string[] {
  return parseDataset(exampleWith(replacements)).faults.map(({ path, message }) => `${path}: ${message}`);
}

const opened = (text: string) => {
  const { dataset } = parseDataset(text);
  if (!dataset) throw new Error('nothing opened');
  return dataset;
};

test('the example of the format’s page has no fault and no warning', () => {
  const { faults, warnings, dataset } = parseDataset(exampleWith());
  expect([...faults, ...warnings].map(faultText)).toEqual([]);
  expect(dataset?.actors.size).toBe(5);
});

test('events stand in the order of the fold: earliest day, latest day, place in the file', () => {
  const { events, eventById } = opened(
    exampleWith({ 'events.2.date': '2024-08-04/2024-08-09', 'events.1.date': '2024-08' }),
  );
  expect(events.map(({ id }) => id)).toEqual([
    'mali-joins-aes',
    'yusov-necessary-information',
    'mali-severs-ukraine',
    'rebels-dissolve',
  ]);
  expect(eventById.get('mali-severs-ukraine')).toBe(events[2]);
});

test('of two events that begin on one day the one that is sooner certain stands first', () => {
  const { events } = opened(exampleWith({ 'events.1.date': '2024-09', 'events.2.date': '2024-09-01' }));
  expect(events.map(({ id }) => id).slice(2)).toEqual(['rebels-dissolve', 'mali-severs-ukraine']);
});

test('a claimed change may rest on a claim of an earlier event', () => {
  const later = { 'events.2.changes.0.basis': 'claimed', 'events.2.title': 'Ukraine is said to stop' };
  expect(faultsOf(later)).toEqual([]);
  expect(faultsOf({ ...later, 'events.2.date': '2024-07-28' })[0]).toContain('$.events[2].changes[0].basis');
});

test('events of one day stand as in the file', () => {
  const day = { 'events.0.date': '2024-08-04', 'events.1.date': '2024-08-04', 'events.2.date': '2024-08-04' };
  expect(
    opened(exampleWith(day))
      .events.map(({ id }) => id)
      .slice(1),
  ).toEqual(['yusov-necessary-information', 'mali-severs-ukraine', 'rebels-dissolve']);
});

test('ties are keyed by kind and ends, ends without direction in the order of their ids', () => {
  expect([...opened(exampleWith()).ties]).toEqual([
    ['membership:mali,aes', { kind: 'membership', a: 'mali', b: 'aes' }],
    ['support:ukraine,csp-dpa', { kind: 'support', a: 'ukraine', b: 'csp-dpa' }],
    ['relations:mali,ukraine', { kind: 'relations', a: 'mali', b: 'ukraine' }],
  ]);
});

test('a change is reported, not observed and without means unless it says so', () => {
  const { eventById } = opened(exampleWith());
  expect(eventById.get('mali-severs-ukraine')?.changes).toEqual([
    { tie: 'relations:mali,ukraine', status: 'severed', basis: 'reported', isObserved: false, means: [] },
  ]);
  expect(eventById.get('yusov-necessary-information')?.changes[0]).toMatchObject({
    basis: 'claimed',
    means: ['intelligence'],
  });
  expect(eventById.get('mali-joins-aes')?.changes[0]).toMatchObject({ isObserved: true });
});

test('a claim names its speaker, and the tie that it bears on if there is one', () => {
  const claims = opened(exampleWith()).eventById.get('yusov-necessary-information')?.claims;
  expect(claims).toEqual([
    { by: 'mali', says: 'asserts', tie: 'support:ukraine,csp-dpa', gist: { en: 'It helped.' }, sources: [] },
    {
      by: 'ukraine',
      says: 'denies',
      gist: 'Nothing of the sort',
      sources: ['kyivpost-2024-07-29'],
      figures: [{ what: 'killed', of: 'wagner', min: 46, max: 84 }],
    },
  ]);
});

test('an actor carries what the file says of it', () => {
  const mali = opened(exampleWith()).actors.get('mali');
  expect(mali).toMatchObject({ kind: 'state', short: 'ML', place: [-8, 12.65], sources: ['mbl-2024-08-04'] });
  expect(mali?.codes.get('gw')).toBe(432);
  expect(mali?.from && dayText(mali.from.earliest)).toBe('1960-09-22');
});

test('a source is read from CSL', () => {
  expect(opened(exampleWith()).sources.get('mbl-2024-08-04')).toEqual({
    id: 'mbl-2024-08-04',
    type: 'article-newspaper',
    title: 'Malí slítur stjórnmálasambandi við Úkraínu',
    containerTitle: 'mbl.is',
    authors: ['Jón Jónsson', 'Newsroom'],
    names: [{ given: 'Jón', family: 'Jónsson' }, { literal: 'Newsroom' }],
    issued: [2024, 8, 4],
    url: 'https://www.mbl.is/frettir/',
    language: 'is',
    reliability: 'C',
    via: 'afp-2024-08-04',
    archive: 'https://web.archive.org/web/2024/https://www.mbl.is/frettir/',
  });
});

test('the frame gives coverage, opening, tolerance and the stored layout', () => {
  const dataset = opened(exampleWith({ 'tolerance.day': 0, 'events.1.date': '2024-08-04~' }));
  expect(dataset).toMatchObject({ id: 'sahel', edited: '2026-11-21', licence: 'CC-BY-4.0' });
  expect(dataset.opening).toMatchObject({ pick: { type: 'actor', id: 'mali' }, hulls: ['aes'] });
  expect(dataset.opening.at && dayText(dataset.opening.at)).toBe('2024-08-06');
  expect(dataset.coverage.to?.text).toBe('2026-06');
  expect(dataset.positions.get('mali')).toEqual({ x: 10, y: 20.5 });
  const severed = dataset.eventById.get('mali-severs-ukraine')?.date;
  expect(severed).toMatchObject({ isUncertain: true });
  expect(severed?.earliest).toBe(severed?.latest);
});

test('a dataset without tolerance, opening, coverage and layout has the usual ones', () => {
  const bare = { tolerance: undefined, opening: undefined, coverage: undefined, 'x-positions': undefined };
  const dataset = opened(exampleWith(bare));
  expect(dataset).toMatchObject({ tolerance: { day: 3, month: 15, year: 183 }, coverage: {}, opening: { hulls: [] } });
  expect(dataset.positions.size).toBe(0);
  expect(opened(exampleWith({ tolerance: { month: 7 } })).tolerance).toEqual({ day: 3, month: 7, year: 183 });
});

test('the opening picks an actor, a tie or an event', () => {
  const pickOf = (pick: string) => opened(exampleWith({ 'opening.pick': pick })).opening.pick;
  expect(pickOf('relations:mali,ukraine')).toEqual({ type: 'tie', id: 'relations:mali,ukraine' });
  expect(pickOf('event:rebels-dissolve')).toEqual({ type: 'event', id: 'rebels-dissolve' });
  expect(faultsOf({ 'opening.pick': 'event:unknown' })).toEqual([
    '$.opening.pick: Expected the id of an actor, a tie as kind:a,b or an event as event:id, found "event:unknown".',
  ]);
});

test('a dataset may add kinds of tie, and statuses to those that exist', () => {
  const trade = {
    id: 'trade',
    isDirected: true,
    name: 'trade',
    statuses: [{ id: 'open', stance: 'cooperative', name: 'open' }],
  };
  const more = { id: 'relations', statuses: [{ id: 'frozen', stance: 'strained', name: { en: 'frozen' } }] };
  const changes = [
    { kind: 'trade', from: 'mali', to: 'wagner', becomes: 'open' },
    { kind: 'relations', between: ['mali', 'ukraine'], becomes: 'frozen' },
  ];
  const text = exampleWith({ vocabulary: { kinds: [trade, more] }, 'events.1.changes': changes });
  expect(parseDataset(text).faults).toEqual([]);
  const { vocabulary } = opened(text);
  expect(vocabulary.get('trade')).toMatchObject({ isDirected: true, ends: [{ length: 5 }, { length: 5 }] });
  expect(vocabulary.get('relations')?.statuses.size).toBe(6);
  expect(opened(exampleWith()).vocabulary.get('relations')?.statuses.size).toBe(5);
});

test('extension keys are let through wherever they stand', () => {
  const keys = {
    'x-note': 1,
    'actors.0.x-note': [1],
    'sources.1.x-a': {},
    'events.1.changes.0.x-b': null,
    'coverage.x-c': 'c',
  };
  expect(faultsOf(keys)).toEqual([]);
});

test('a file may begin with a byte order mark', () => {
  const { faults, dataset } = parseDataset(`\ufeff${exampleWith()}`);
  expect(faults).toEqual([]);
  expect(dataset?.id).toBe('sahel');
});

test('HTML in a label is text like any other', () => {
  const name = '<img src=x onerror="alert(1)">';
  const dataset = opened(exampleWith({ 'actors.0.name': name }));
  expect(dataset.actors.get('mali')?.name).toBe(name);
});
