import { expect, test } from 'vitest';
import { exampleWith } from './example.fixture.ts';
import { faultText } from './fault.ts';
import { parseDataset } from './parseDataset.ts';

/** The faults of the example with some values replaced, as `path: message`. */
function faultsOf(replacements: Record<string, unknown>): string[] {
  return parseDataset(exampleWith(replacements)).faults.map(({ path, message }) => `${path}: ${message}`);
}

const SEVERS = '"mali-severs-ukraine"';

test('a fault names file, line, column, path and record, what was found and what is expected', () => {
  const text = exampleWith({ 'events.1.date': '2024-13-04' });
  const [fault, ...rest] = parseDataset(text, 'sahel.json').faults;
  const lines = text.split('\n');
  const line = lines.findIndex((words) => words.includes('2024-13-04'));
  expect(rest).toEqual([]);
  expect(fault).toEqual({
    file: 'sahel.json',
    line: line + 1,
    column: (lines[line]?.indexOf('"2024-13-04"') ?? 0) + 1,
    path: '$.events[1].date',
    record: 'mali-severs-ukraine',
    found: '"2024-13-04"',
    expected: 'an EDTF date',
    message: `${SEVERS}: There is no month 13. Expected an EDTF date, found "2024-13-04".`,
  });
  expect(fault && faultText(fault)).toMatch(
    /^sahel\.json:\d+:15 \$\.events\[1\]\.date: "mali-severs-ukraine": There is/,
  );
});

test('an unknown key is placed at the key, a missing one at the record that lacks it', () => {
  const text = exampleWith({ 'events.1.place': 'Bamako', 'events.2.title': undefined });
  const { faults } = parseDataset(text, 'f');
  const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
  expect(faults.map(({ path, line, column }) => [path, line, column])).toEqual([
    ['$.events[1].place', lineOf('"place": "Bamako"'), 7],
    ['$.events[2].title', lineOf('"rebels-dissolve"') - 1, 5],
  ]);
});

test('lines are counted by line feeds, in files with one line and with line ends of either sort', () => {
  const placeIn = (text: string) => {
    const [fault] = parseDataset(text).faults;
    return [fault?.line, fault?.column];
  };
  expect(placeIn('{"format":"entente/2"}')).toEqual([1, 11]);
  expect(placeIn('{\r\n"format":"entente/2"}')).toEqual([2, 10]);
  expect(placeIn('\n\n{"format":\n"entente/2"}\n')).toEqual([4, 1]);
});

test('all faults are told at once, in the order of the file, and the rest opens', () => {
  const { faults, dataset } = parseDataset(
    exampleWith({ 'events.3.sources': [], title: 7, 'actors.4.kind': 'company', 'events.1.changes.0.becomes': 'cut' }),
  );
  expect(faults.map(({ path }) => path)).toEqual([
    '$.title',
    '$.actors[4].kind',
    '$.events[1].changes[0].becomes',
    '$.events[3].sources',
  ]);
  expect(dataset?.title).toBe('sahel');
  expect([...(dataset?.actors.keys() ?? [])]).toEqual(['mali', 'ukraine', 'csp-dpa', 'aes']);
  expect(dataset?.events.map(({ id }) => id)).toEqual(['yusov-necessary-information', 'rebels-dissolve']);
});

test.each<[string, Record<string, unknown>, string[]]>([
  [
    'a missing key is told where it should stand',
    { 'events.1.title': undefined },
    [`$.events[1].title: ${SEVERS}: Expected text, or an object of language tag → text, found nothing.`],
  ],
  [
    'an unknown key',
    { 'events.1.place': 'Bamako' },
    [`$.events[1].place: ${SEVERS}: Expected a key of the format, or one that begins with "x-", found "place".`],
  ],
  [
    'a wrong type inside a text',
    { 'events.1.title': { en: 'Mali', fr: 5 } },
    [`$.events[1].title.fr: ${SEVERS}: Expected text, found 5.`],
  ],
  [
    'a language tag that is none',
    { 'events.1.title': { english: 'Mali' } },
    [`$.events[1].title.english: ${SEVERS}: Expected a language tag such as en or fr-CA, found "english".`],
  ],
  [
    'a text without language',
    { 'actors.4.name': {} },
    ['$.actors[4].name: "wagner": Expected text, or an object of language tag → text, found an empty object.'],
  ],
  [
    'a list that is none',
    { 'events.1.changes': {} },
    [`$.events[1].changes: ${SEVERS}: Expected a list of changes, found an empty object.`],
  ],
  [
    'an unknown kind of tie',
    { 'events.1.changes.0.kind': 'friendship' },
    [
      `$.events[1].changes[0].kind: ${SEVERS}: Expected one of relations, mission, recognition, membership, pact, cooperation, deployment, support, conflict, sanctions, accusation, mediation, succession, found "friendship".`,
    ],
  ],
  [
    'an unknown status',
    { 'events.1.changes.0.becomes': 'cut' },
    [
      `$.events[1].changes[0].becomes: ${SEVERS}: Expected one of established, strained, suspended, severed, none, found "cut".`,
    ],
  ],
  [
    'ends with a direction on a kind without one',
    { 'events.1.changes.0': { kind: 'relations', from: 'mali', to: 'ukraine', becomes: 'severed' } },
    [`$.events[1].changes[0].from: ${SEVERS}: relations has no direction. Expected between: [a, b], found from.`],
  ],
  [
    'ends without direction on a kind with one',
    { 'events.1.changes.0': { kind: 'mission', between: ['mali', 'ukraine'], becomes: 'closed' } },
    [`$.events[1].changes[0].between: ${SEVERS}: mission has a direction. Expected from and to, found between.`],
  ],
  [
    'a missing end',
    { 'events.1.changes.0': { kind: 'mission', from: 'mali', becomes: 'closed' } },
    [`$.events[1].changes[0].to: ${SEVERS}: mission has a direction. Expected from and to, found nothing.`],
  ],
  [
    'an end of the wrong sort',
    { 'events.1.changes.0.between': ['mali', 'csp-dpa'] },
    [
      `$.events[1].changes[0].between[1]: ${SEVERS}: Expected an actor of kind state, bloc, organisation at this end of relations, found "csp-dpa", of kind armed-group.`,
    ],
  ],
  [
    'an end of the wrong sort at the side that takes fewer sorts',
    { 'events.1.changes.0': { kind: 'deployment', from: 'aes', to: 'wagner', becomes: 'deployed' } },
    [
      `$.events[1].changes[0].to: ${SEVERS}: Expected an actor of kind state at this end of deployment, found "wagner", of kind military-company.`,
    ],
  ],
  [
    'a tie of an actor with itself',
    { 'events.1.changes.0.between': ['mali', 'mali'] },
    [`$.events[1].changes[0].between[1]: ${SEVERS}: Expected another actor, found "mali" at both ends.`],
  ],
  [
    'an actor, a speaker and sources that are not there',
    {
      'events.1.changes.0.between': ['mali', 'oz'],
      'events.1.claims': [{ by: 'witch', says: 'denies', sources: ['hearsay'] }],
      'events.1.sources': ['mbl-2024-08-04', 'rumour'],
    },
    [
      `$.events[1].changes[0].between[1]: ${SEVERS}: Expected the id of an actor, found "oz".`,
      `$.events[1].sources[1]: ${SEVERS}: Expected the id of a source, found "rumour".`,
      `$.events[1].claims[0].by: ${SEVERS}: Expected the id of an actor, found "witch".`,
      `$.events[1].claims[0].sources[0]: ${SEVERS}: Expected the id of a source, found "hearsay".`,
    ],
  ],
  [
    'a claim that names half a tie',
    { 'events.1.claims': [{ by: 'mali', says: 'denies', kind: 'relations' }] },
    [`$.events[1].claims[0].between: ${SEVERS}: relations has no direction. Expected between: [a, b], found nothing.`],
  ],
  [
    'a claimed change that nobody claims',
    {
      'events.1.changes.0.basis': 'claimed',
      'events.1.claims': [{ by: 'ukraine', says: 'denies', kind: 'relations', between: ['mali', 'ukraine'] }],
    },
    [
      `$.events[1].changes[0].basis: ${SEVERS}: Expected a claim that asserts this tie, in this event or an earlier one, found "claimed" without such a claim.`,
    ],
  ],
  [
    'an actor that ends before it begins',
    { 'actors.4.from': '2014', 'actors.4.to': '2013-12' },
    ['$.actors[4].to: "wagner": Expected a date that is not before 2014, found "2013-12".'],
  ],
  [
    'an impossible day of issue, and the event that cites it',
    { 'sources.2.issued': { 'date-parts': [[2023, 2, 29]] }, 'events.0.claims.1.sources': undefined },
    [
      '$.sources[2].issued["date-parts"][0][2]: "kyivpost-2024-07-29": Expected a day from 1 to 28, found 29.',
      '$.events[0].sources[0]: "yusov-necessary-information": This source is left out because of its own faults. Expected the id of a source, found "kyivpost-2024-07-29".',
    ],
  ],
  [
    'an impossible opening day',
    { 'opening.at': '2024-02-30' },
    ['$.opening.at: Expected a day that exists, such as 2024-08-04, found "2024-02-30".'],
  ],
  [
    'a hull round what is no bloc',
    { 'opening.hulls': ['mali'] },
    ['$.opening.hulls[0]: Expected the id of a bloc, found "mali".'],
  ],
  [
    'a coverage that is no date',
    { 'coverage.from': '2012-13' },
    ['$.coverage.from: There is no month 13. Expected an EDTF date, found "2012-13".'],
  ],
  [
    'a place off the globe',
    { 'actors.4.place': [181, 0] },
    ['$.actors[4].place[0]: "wagner": Expected degrees from -180 to 180, found 181.'],
  ],
  [
    'a label too long for a node',
    { 'actors.4.short': 'MALI5' },
    ['$.actors[4].short: "wagner": Expected one to four characters, found "MALI5".'],
  ],
])('%s is a fault', (_, replacements, expected) => {
  expect(faultsOf(replacements)).toEqual(expected);
});

test('what names a record that is left out is left out too, along the whole chain', () => {
  const { faults, dataset } = parseDataset(exampleWith({ 'sources.1.type': 'telegram' }));
  expect(faults.map(({ path, record }) => `${path} ${record}`)).toEqual([
    '$.sources[0].via mbl-2024-08-04',
    '$.sources[1].type afp-2024-08-04',
    '$.actors[0].sources[0] mali',
    '$.events[0].claims[0].by yusov-necessary-information',
    '$.events[1].changes[0].between[1] mali-severs-ukraine',
    '$.events[1].sources[0] mali-severs-ukraine',
    '$.events[2].sources[0] rebels-dissolve',
    '$.events[3].changes[0].from mali-joins-aes',
    '$.events[3].sources[0] mali-joins-aes',
  ]);
  expect(dataset).toBeNull();
});

test('the chain is followed from whichever end stands first in the file', () => {
  const { faults } = parseDataset(
    exampleWith({ 'sources.1.via': 'late', 'sources.3': { id: 'late', type: 'telegram', title: 'Late' } }),
  );
  expect(faults.map(({ path }) => path).filter((path) => path.startsWith('$.sources'))).toEqual([
    '$.sources[0].via',
    '$.sources[1].via',
    '$.sources[3].type',
  ]);
});

test('sources that relay each other, and actors that are part of each other, are faults', () => {
  const circle = { 'sources.1.via': 'mbl-2024-08-04', 'actors.1.partOf': 'wagner' };
  expect(faultsOf(circle).filter((fault) => fault.includes('leads back here'))).toEqual([
    '$.sources[0].via: "mbl-2024-08-04": Expected a chain of sources that comes to an end, found "afp-2024-08-04", which leads back here.',
    '$.sources[1].via: "afp-2024-08-04": Expected a chain of sources that comes to an end, found "mbl-2024-08-04", which leads back here.',
    '$.actors[1].partOf: "ukraine": Expected a chain of actors that comes to an end, found "wagner", which leads back here.',
    '$.actors[4].partOf: "wagner": Expected a chain of actors that comes to an end, found "ukraine", which leads back here.',
  ]);
  expect(faultsOf({ 'sources.1.via': 'afp-2024-08-04' })[1]).toContain('leads back here');
});

test('of two records with one id the first stays', () => {
  const { faults, dataset } = parseDataset(
    exampleWith({ 'actors.4': { id: 'mali', kind: 'bloc', name: 'Another Mali' } }),
  );
  expect(faults.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    '$.actors[4].id: "mali": Expected an id of its own, found "mali" again.',
  ]);
  expect(dataset?.actors.get('mali')?.kind).toBe('state');
});

test('an actor and a source may have the same id, for they are never named in the same place', () => {
  expect(faultsOf({ 'sources.1.id': 'mali', 'sources.0.via': 'mali' })).toEqual([]);
});

test('a known kind keeps its meaning, and a new one must say what it is', () => {
  const status = { id: 'severed', stance: 'ended', name: 'severed' };
  const kinds = [
    { id: 'relations', isDirected: true, statuses: [status] },
    { id: 'trade', name: 'trade', statuses: [] },
    { id: 'rent', isDirected: false, ends: [['state'], ['bloc']], name: 'rent', statuses: [] },
    { id: 'formal', isDirected: false, name: 'formal', statuses: [] },
  ];
  expect(faultsOf({ vocabulary: { kinds } })).toEqual([
    '$.vocabulary.kinds[0].isDirected: The kind relations exists already. Expected false, found true.',
    '$.vocabulary.kinds[0].statuses[0].id: Expected a status that the kind does not have yet, found "severed".',
    '$.vocabulary.kinds[1].isDirected: "trade" is a new kind of tie. Expected isDirected, found nothing.',
    '$.vocabulary.kinds[2].ends: Expected the same actor kinds at both ends of a tie without direction, found two different lists.',
    '$.vocabulary.kinds[3].id: Expected an id that is neither a stance nor an actor kind, found "formal".',
  ]);
});

test('a file of another format, or of none, opens nothing and says so', () => {
  const faultsIn = (text: string) => {
    const { dataset, faults } = parseDataset(text, 'f');
    expect(dataset).toBeNull();
    return faults.map(faultText);
  };
  expect(faultsIn('[]')).toEqual(['f:1:1 $: Expected an object of format "entente/1", found an empty list.']);
  expect(faultsIn('null')).toEqual(['f:1:1 $: Expected an object of format "entente/1", found null.']);
  expect(faultsIn('{}')).toEqual(['f:1:1 $.format: Expected "entente/1", found nothing.']);
  expect(faultsIn('{\n "format": "entente/2"}')).toEqual(['f:2:12 $.format: Expected "entente/1", found "entente/2".']);
  expect(faultsIn('')).toEqual(['f:1:1 $: The file is empty. Expected a value, found the end of the file.']);
});

test('a dataset without actors or events opens nothing', () => {
  const { dataset, faults } = parseDataset(exampleWith({ actors: [], events: {}, opening: undefined }));
  expect(dataset).toBeNull();
  expect(faults.map(({ path, expected }) => `${path} ${expected}`)).toContain('$.actors at least one actor');
  expect(faults.map(({ path, expected }) => `${path} ${expected}`)).toContain('$.events a list of events');
});

test('more than a thousand actors are too many', () => {
  const actors = Array.from({ length: 1002 }, (_, i) => ({ id: `a${i}`, kind: 'state', name: 'A' }));
  const events = [{ id: 'e', date: '2024', title: 'E', sources: ['afp-2024-08-04'] }];
  const { dataset, faults } = parseDataset(
    exampleWith({ actors, events, opening: undefined, 'sources.2.party': undefined }),
  );
  expect(dataset?.actors.size).toBe(1000);
  expect(faults.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    '$.actors[1000]: Expected at most 1000 actors, found 1002.',
  ]);
});

test('an event that brings more than fifty thousand ties is too much, and what stood before it opens', () => {
  const actors = Array.from({ length: 330 }, (_, i) => ({ id: `a${i}`, kind: 'state', name: 'A' }));
  const changes = actors.flatMap(({ id }, i) =>
    actors.slice(0, i).map((other) => ({ kind: 'relations', between: [id, other.id], becomes: 'none' })),
  );
  const small = { id: 'small', date: '1900', title: 'E', changes: changes.slice(0, 1), sources: ['afp-2024-08-04'] };
  const events = [{ ...small, id: 'big', date: '1901', changes }, small];
  const { dataset, faults } = parseDataset(
    exampleWith({ actors, events, opening: undefined, 'sources.2.party': undefined }),
  );
  expect([...(dataset?.eventById.keys() ?? [])]).toEqual(['small']);
  expect(dataset?.ties.size).toBe(1);
  expect(faults.map(({ path, expected }) => `${path} ${expected}`)).toEqual(['$.events[0] at most 50000 ties']);
});

test('after ten thousand faults no more are looked for', () => {
  const { faults } = parseDataset(exampleWith({ events: Array.from({ length: 20_000 }, () => 7) }));
  expect(faults.length).toBeLessThan(10_010);
  expect(faults.some(({ expected }) => expected === 'at most 10000 faults')).toBe(true);
});
