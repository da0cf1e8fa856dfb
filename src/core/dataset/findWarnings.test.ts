import { expect, test } from 'vitest';
import { exampleWith } from './example.fixture.ts';
import { parseDataset } from './parseDataset.ts';

/** The warnings of the example with some values replaced, as `path: message`; faults make the test fail. */
function warningsOf(replacements: Record<string, unknown>): string[] {
  const { faults, warnings } = parseDataset(exampleWith(replacements));
  expect(faults).toEqual([]);
  return warnings.map(({ path, message }) => `${path}: ${message}`);
}

const NEW_EVENT = { id: 'new', date: '2024-08-04', title: 'New', sources: ['mbl-2024-08-04'] };
const SEVERS = { kind: 'relations', between: ['mali', 'ukraine'], becomes: 'severed' };

test('an event without a change and without a claim has no effect', () => {
  expect(warningsOf({ 'events.4': NEW_EVENT })).toEqual([
    '$.events[4]: "new": Expected a change of some tie, or a claim, found an event without effect.',
  ]);
  expect(warningsOf({ 'events.4': { ...NEW_EVENT, claims: [{ by: 'mali', says: 'asserts' }] } })).toEqual([]);
});

test('an event whose ties are so already has no effect, unless it was an observation', () => {
  expect(warningsOf({ 'events.4': { ...NEW_EVENT, changes: [SEVERS] } })).toEqual([
    '$.events[4]: "new": Expected a change of some tie, or a claim, found an event whose ties are so already.',
  ]);
  expect(warningsOf({ 'events.4': { ...NEW_EVENT, changes: [{ ...SEVERS, observed: true }] } })).toEqual([]);
});

test('a fact that was a claim before has an effect', () => {
  const changes = [{ kind: 'support', from: 'ukraine', to: 'csp-dpa', becomes: 'active' }];
  expect(warningsOf({ 'events.4': { ...NEW_EVENT, changes } })).toEqual([]);
});

test('a tie that no event ends by the end of its actor outlives it', () => {
  const warning =
    '$.actors[2].to: "csp-dpa": Expected an end of each of its ties by then, found "support:ukraine,csp-dpa", which goes on.';
  expect(warningsOf({ 'events.2.changes': [], 'events.2.claims': [{ by: 'mali', says: 'asserts' }] })).toEqual([
    warning,
  ]);
  expect(warningsOf({ 'events.2.date': '2024-12-01' })).toEqual([warning]);
  expect(warningsOf({ 'actors.2.to': undefined, 'events.2.changes': [SEVERS], 'events.2.date': '2024-07-01' })).toEqual(
    [
      '$.events[1]: "mali-severs-ukraine": Expected a change of some tie, or a claim, found an event whose ties are so already.',
    ],
  );
});

test('a succession outlives the actor that it ends, and a severed tie is over', () => {
  const changes = [
    { kind: 'succession', from: 'wagner', to: 'ukraine', becomes: 'renamed' },
    { kind: 'membership', from: 'ukraine', to: 'aes', becomes: 'left' },
  ];
  expect(
    warningsOf({ 'actors.4.to': '2024-08-04', 'actors.1.to': '2025', 'events.4': { ...NEW_EVENT, changes } }),
  ).toEqual([]);
});

test('a claim about a tie that never existed bears on nothing', () => {
  const claims = [{ by: 'mali', says: 'denies', kind: 'conflict', between: ['mali', 'wagner'] }];
  expect(warningsOf({ 'events.4': { ...NEW_EVENT, claims } })).toEqual([
    '$.events[4].claims[0]: "new": Expected a tie that some event changes, found "conflict:mali,wagner", which never existed.',
  ]);
});

test('a title that states a contested tie as fact names no speaker', () => {
  expect(
    warningsOf({ 'events.0.title': { en: 'Ukraine helps the rebels', fr: 'L’Ukraine aide les rebelles' } }),
  ).toEqual([
    '$.events[0].title.en: "yusov-necessary-information": Expected a title that says on whose word this is told, found "Ukraine helps the rebels", which states a contested tie as fact.',
    '$.events[0].title.fr: "yusov-necessary-information": Expected a title that says on whose word this is told, found "L’Ukraine aide les rebelles", which states a contested tie as fact.',
  ]);
  expect(warningsOf({ 'events.0.title': 'Ukraine helps the rebels' })).toHaveLength(1);
  expect(warningsOf({ 'events.0.title': { is: 'Úkraína hjálpar' } })).toEqual([]);
});

test('a reported change that somebody denies in the same event is contested too', () => {
  const claims = [{ by: 'ukraine', says: 'denies', kind: 'relations', between: ['mali', 'ukraine'] }];
  expect(warningsOf({ 'events.1.claims': claims })).toHaveLength(2);
  expect(warningsOf({ 'events.1.claims': [{ ...claims[0], says: 'confirms' }] })).toEqual([]);
});

test('a source that no one cites, not even through one that relays it', () => {
  const source = { id: 'lost', type: 'webpage', title: 'Lost' };
  expect(warningsOf({ 'sources.3': source })).toEqual([
    '$.sources[3]: "lost": Expected an event, claim or actor that cites this source, found "lost", which no one cites.',
  ]);
  expect(warningsOf({ 'sources.3': source, 'sources.1.via': 'lost' })).toEqual([]);
});

test('two events that change one tie on one day to different statuses', () => {
  const changes = [{ ...SEVERS, becomes: 'suspended' }];
  expect(warningsOf({ 'events.4': { ...NEW_EVENT, changes } })).toEqual([
    '$.events[4].changes[0].becomes: "new": Expected "severed", as "mali-severs-ukraine" says of "relations:mali,ukraine" on that day, found "suspended".',
  ]);
  expect(warningsOf({ 'events.4': { ...NEW_EVENT, date: '2024-08-05', changes } })).toEqual([]);
});
