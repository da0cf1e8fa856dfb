import { expect, test } from 'vitest';
import { exampleWith } from './example.fixture.ts';
import { parseDataset } from './parseDataset.ts';

const CLAIM = 'events.0.claims.1';

/** The denial of the example with some values replaced, and the warnings as `path: message`; faults fail the test. */
function read(replacements: Record<string, unknown>) {
  const { faults, warnings, dataset } = parseDataset(exampleWith(replacements));
  expect(faults).toEqual([]);
  const event = dataset?.eventById.get('yusov-necessary-information');
  return { event, claim: event?.claims[1], warnings: warnings.map(({ path, message }) => `${path}: ${message}`) };
}

test('a claim gives numbers, exactly or within bounds, and a time; an event has a place', () => {
  const figures = [
    { what: 'killed', of: 'mali', value: 0 },
    { what: 'killed', min: 500 },
    { what: 'captured', of: 'civilians', min: 7, max: 7 },
  ];
  const { event, claim, warnings } = read({ [`${CLAIM}.x-figures`]: figures, [`${CLAIM}.x-dates`]: '2024-07-22/27' });
  expect(claim?.figures).toEqual(figures);
  expect(claim?.dates).toBeUndefined();
  expect(event?.place).toEqual([2.97, 19.95]);
  expect(warnings).toEqual([
    '$.events[0].claims[1]["x-dates"]: "yusov-necessary-information": The year must have four digits. Expected an EDTF date, found "2024-07-22/27".',
  ]);
  const dated = read({ [`${CLAIM}.x-dates`]: '2024-07-22/2024-07-27' });
  expect(dated.claim?.dates).toMatchObject({ text: '2024-07-22/2024-07-27', earliest: 19926, end: 19931 });
  expect(dated.warnings).toEqual([]);
});

test('the ends of a tie without direction that words are about may stand in either order', () => {
  expect(read({ [`${CLAIM}.x-about`]: 'support:ukraine,csp-dpa' })).toMatchObject({
    claim: { about: 'support:ukraine,csp-dpa' },
    warnings: [],
  });
  expect(read({ [`${CLAIM}.x-about`]: 'relations:ukraine,mali' }).claim?.about).toBe('relations:mali,ukraine');
});

test.each<[string, Record<string, unknown>, string]>([
  [
    'a list that is none',
    { 'x-figures': { dead: 46 } },
    '"x-figures"]: … a list of figures, found an object with "dead".',
  ],
  ['a figure that is none', { 'x-figures': [46] }, '"x-figures"][0]: … an object, found 46.'],
  ['a figure of nothing', { 'x-figures': [{ value: 46 }] }, '"x-figures"][0].what: … text, found nothing.'],
  [
    'a number in words',
    { 'x-figures': [{ what: 'killed', value: '46' }] },
    '"x-figures"][0].value: … a number, found "46".',
  ],
  [
    'a figure without a number',
    { 'x-figures': [{ what: 'killed' }] },
    '"x-figures"][0]: … either a value or one or both of min and max, found neither.',
  ],
  [
    'a figure with a value and a bound',
    { 'x-figures': [{ what: 'killed', value: 4, min: 3 }] },
    '"x-figures"][0]: … either a value or one or both of min and max, found both.',
  ],
  [
    'bounds the wrong way round',
    { 'x-figures': [{ what: 'killed', min: 5, max: 4 }] },
    '"x-figures"][0].max: … at least the min, 5, found 4.',
  ],
  ['a time that is no text', { 'x-dates': {} }, '"x-dates"]: … an EDTF date, found an empty object.'],
  ['a tie that is no tie', { 'x-about': 'ukraine' }, '"x-about"]: … a tie as kind:a,b, found "ukraine".'],
  [
    'a tie of a kind that is none',
    { 'x-about': 'friendship:ukraine,mali' },
    '"x-about"]: … a tie as kind:a,b, found "friendship:ukraine,mali".',
  ],
  [
    'a tie that the dataset does not have',
    { 'x-about': 'conflict:mali,ukraine' },
    '"x-about"]: … a tie that some event changes or speaks of, found "conflict:mali,ukraine".',
  ],
])('%s is a warning at its place', (_, keys, message) => {
  const replacements = Object.fromEntries(Object.entries(keys).map(([key, value]) => [`${CLAIM}.${key}`, value]));
  expect(read(replacements).warnings).toEqual([
    `$.events[0].claims[1][${message.replace('…', '"yusov-necessary-information": Expected')}`,
  ]);
});

test('a figure with a slip takes no other with it', () => {
  const figures = [
    { what: 'killed', valeu: 3 },
    { what: 'captured', value: 2, 'x-note': 'seen' },
  ];
  const { claim, warnings } = read({ [`${CLAIM}.x-figures`]: figures });
  expect(claim?.figures).toMatchObject([{ what: 'captured', value: 2 }]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('found "valeu"');
});

test.each([
  ['words', 'Tinzaouaten'],
  ['one number', [2.97]],
  ['a latitude beyond the pole', [2.97, 91]],
])('a place given as %s is left out with a warning', (_, place) => {
  const { event, warnings } = read({ 'events.0.x-place': place });
  expect(event).toBeDefined();
  expect(event?.place).toBeUndefined();
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/^\$\.events\[0\]\["x-place"\]/);
});

test('an event that is left out for its faults has no warnings as well', () => {
  const { faults, warnings } = parseDataset(
    exampleWith({
      'events.0.date': '2024-13',
      [`${CLAIM}.x-figures`]: 46,
      'events.2.changes': [],
      'actors.2.to': undefined,
    }),
  );
  expect(faults.map(({ path }) => path)).toEqual(['$.events[0].date']);
  expect(warnings.filter(({ path }) => path.includes('x-'))).toEqual([]);
});
