import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleWith } from './example.fixture.ts';
import { faultText } from './fault.ts';
import { parseDataset } from './parseDataset.ts';

const textsOf = (text: string) => parseDataset(text, 'f').faults.map(faultText);
const faultsOf = (replacements: Record<string, unknown>) => textsOf(exampleWith(replacements));

test('a file that is cut off opens nothing and says where it ends', () => {
  const text = exampleWith();
  const cut = text.slice(0, text.indexOf('"Ukraine"') + 4);
  const line = cut.split('\n').length;
  const column = cut.length - cut.lastIndexOf('\n');
  expect(parseDataset(cut).dataset).toBeNull();
  expect(textsOf(cut)).toEqual([
    `f:${line}:${column} $: The file is cut off. Expected '"' at the end of the string, found the end of the file.`,
  ]);
});

test.each([
  ['{"a": NaN}', 'f:1:7 $: JSON has no NaN. Expected a value, found "NaN".'],
  ['{"a": -Infinity}', 'f:1:7 $: JSON has no -Infinity. Expected a value, found "-Infinity".'],
  ['{\n  "a": [1, 2,]\n}', 'f:2:14 $: JSON has no comma before "]". Expected a value, found "]".'],
  ['{"a": 1,\n}', 'f:2:1 $: JSON has no comma before "}". Expected a key in double quotes, found "}".'],
  ['{"a" 1}', 'f:1:6 $: Expected ":" after the key, found "1".'],
  ['{"a": 1 "b": 2}', 'f:1:9 $: Expected "," or "}", found "\\"".'],
  ["{'a': 1}", `f:1:2 $: JSON puts text in straight double quotes. Expected a key in double quotes, found "'".`],
  ['{"a": 01}', 'f:1:7 $: This is no number as JSON writes it. Expected a value, found "01".'],
  ['{"a": 1} // end', 'f:1:10 $: JSON has no comments. Expected the end of the file, found "/".'],
  ['{"a": "b\nc"}', `f:1:9 $: A line ends inside a string. Expected '"' at the end of the string, found "\\n".`],
  ['{"a": "\\x41"}', 'f:1:8 $: Expected an escape such as \\n or \\u00e9, found "\\\\".'],
  ['<!doctype html>', 'f:1:1 $: Expected a value, found "<".'],
])('a slip of the pen in %j is named where it is', (text, fault) => {
  expect(textsOf(text)).toEqual([fault]);
});

test('nesting without end is refused before it is read', () => {
  const deep = `{"format":"entente/1","x-deep":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  expect(textsOf(deep)).toEqual(['f:1:95 $: Expected at most 64 levels of nesting, found a deeper one.']);
  expect(textsOf('['.repeat(200_000))[0]).toContain('at most 64 levels');
  expect(textsOf(`${'{"a":'.repeat(64)}1${'}'.repeat(64)}`)[0]).toContain('Expected "entente/1"');
});

test('a key given twice is a fault where it is given again', () => {
  const text = exampleWith().replace('"short": "ML",', '"short": "ML", "short": "MM",');
  const { faults, dataset } = parseDataset(text);
  expect(faults).toContainEqual(
    expect.objectContaining({ path: '$.actors[0].short', found: '"short" again', column: 22 }),
  );
  expect(dataset?.actors.has('mali')).toBe(false);
});

test('a key given twice is found behind an escape and beside colons in text', () => {
  const twice = (text: string) => textsOf(text).filter((fault) => fault.includes('each key once'));
  expect(twice('{"format":"entente/1","a":": :","\\u0061":1}')).toHaveLength(1);
  expect(twice('{"format":"entente/1","a":"\\\\\\":","b":{"a":1}}')).toHaveLength(0);
  expect(twice('{"format":"entente/1","a":[{"b":1},{"b":1,"b":2}]}')).toEqual([
    'f:1:43 $.a[1].b: Expected each key once, found "b" again.',
  ]);
});

test('addresses that could run code are refused', () => {
  for (const url of [
    'javascript:alert(1)',
    ' https://a.example',
    'data:text/html,x',
    '//a.example',
    'JAVASCRIPT:x',
    'https://a b',
  ]) {
    expect(faultsOf({ 'sources.2.URL': url })[0], url).toContain(
      '$.sources[2].URL: "kyivpost-2024-07-29": Expected an address that begins with http:// or https://',
    );
  }
  expect(faultsOf({ 'sources.2.archive': 'javascript:alert(1)' })[0]).toContain('$.sources[2].archive');
});

test.each(['__proto__', 'constructor()', '"],#x[a=\'', 'mali,niger', 'event:a', '', 'a'.repeat(81), 'ma li', 'Ñ'])(
  'the id %j is refused',
  (id) => {
    expect(faultsOf({ 'actors.4.id': id })).toHaveLength(1);
    expect(faultsOf({ 'actors.4.id': id })[0]).toContain('$.actors[4].id');
    expect(faultsOf({ 'events.1.id': id })[0]).toContain('$.events[1].id');
    expect(faultsOf({ 'events.1.changes.0.between': ['mali', id] })[0]).toContain('$.events[1].changes[0].between[1]');
  },
);

test.each(['constructor', 'toString', 'hasOwnProperty'])('the id %s is an id like any other', (id) => {
  const { dataset, faults } = parseDataset(
    exampleWith({ 'actors.4.id': id, 'events.1.changes.0.between': ['mali', id] }),
  );
  expect(faults.map(({ found }) => found)).toEqual([`"${id}", of kind military-company`]);
  expect(dataset?.actors.get(id)?.kind).toBe('military-company');
});

test('a key __proto__ is a fault wherever it stands, and changes nothing', () => {
  const text = exampleWith({ 'actors.4.codes': { gw: 1 } }).replace('"gw": 1', '"__proto__": { "polluted": true }');
  expect(textsOf(text)[0]).toMatch(/\$\.actors\[4\]\.codes\.__proto__: .*found "__proto__"/);
  expect(textsOf(text.replace('__proto__', '\\u005f_proto__'))[0]).toContain('found "__proto__"');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('half a surrogate pair is a fault, a whole one is text', () => {
  expect(textsOf(exampleWith().replace('Wagner Group', 'Wagner \\ud83d Group'))[0]).toBe(
    'f:145:15 $.actors[4].name.en: Half of a surrogate pair stands alone. Expected well-formed text, found "Wagner \\ud83d Group".',
  );
  expect(faultsOf({ 'actors.4.name': 'Wagner 🎻' })).toEqual([]);
  expect(textsOf(exampleWith().replace('Wagner Group', 'Wagner \\ud83c\\udfbb'))).toEqual([]);
});

test('numbers beyond all bounds are refused', () => {
  const text = exampleWith({ 'actors.4.place': [0, 12.5] }).replace('12.5', '1e999');
  expect(textsOf(text)[0]).toContain(
    '$.actors[4].place[1]: "wagner": Expected degrees from -90 to 90, found Infinity.',
  );
});

test('a fault shows neither control characters nor turned writing', () => {
  const [fault] = faultsOf({ 'actors.4.kind': '\u001b[31m\u202egnirts\u2066\n' });
  expect(fault).toContain('found "\\u001b[31m\\u202egnirts\\u2066\\n".');
});

test('a record of a hundred thousand faults is one that is left out', () => {
  const aliases = Array.from({ length: 300_000 }, () => 1);
  const { faults, dataset } = parseDataset(exampleWith({ 'actors.4.aliases': aliases }));
  expect(faults.length).toBeGreaterThan(0);
  expect(dataset?.actors.has('wagner')).toBe(false);
});

test('no text makes the parser throw', () => {
  const text = exampleWith();
  const spliced = fc
    .tuple(fc.nat(text.length), fc.nat(40), fc.oneof(fc.string(), fc.json(), fc.constantFrom(...'{}[],:"\\')))
    .map(([start, length, words]) => text.slice(0, start) + words + text.slice(start + length));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), spliced), (words) => {
      const { dataset, faults } = parseDataset(words);
      return dataset !== null || faults.length > 0;
    }),
    { numRuns: 300 },
  );
});

test('no value in place of another makes the parser throw', () => {
  const paths = [
    'title',
    'actors',
    'actors.0',
    'actors.1.kind',
    'events.0.changes.0',
    'events.0.claims',
    'events.1.date',
  ];
  const place = fc.constantFrom(
    ...paths,
    'coverage',
    'opening',
    'tolerance',
    'vocabulary',
    'sources.0.author',
    'x-positions',
  );
  fc.assert(
    fc.property(place, fc.jsonValue(), (path, value) => {
      const { faults } = parseDataset(exampleWith({ [path]: value }));
      return faults.every(({ line, column, path: at }) => line >= 1 && column >= 1 && at.startsWith('$'));
    }),
    { numRuns: 300 },
  );
});
