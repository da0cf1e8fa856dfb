import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { CLAIM_VERBS, type Event } from '../model/event.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import { MAX_DAY } from '../time/day.ts';
import { createUnpacker } from './createUnpacker.ts';
import { foldTies } from './foldTies.ts';
import type { History } from './history.ts';
import { packHistory } from './packHistory.ts';
import type { Parcel } from './parcel.ts';
import { change, claim, dataset, event } from './testDataset.ts';

/** What a page makes of the parcels that a worker has posted. */
function arrived(history: History): History {
  const unpacker = createUnpacker();
  for (const parcel of packHistory(history)) unpacker.take(structuredClone(parcel));
  return unpacker.history();
}

function parcelsOf(whole: Dataset): Parcel[] {
  return [...packHistory(foldTies(whole))];
}

const someTie = fc.constantFrom('relations:a,b', 'relations:a,__proto__', 'support:b,c');
const someText = fc.oneof(fc.string(), fc.constantFrom('é’', '\ud800', '', '__proto__'));
const someChange = fc
  .record({
    tie: someTie,
    status: fc.constantFrom('established', 'severed'),
    basis: fc.constantFrom('reported', 'claimed'),
    isObserved: fc.boolean(),
    means: fc.oneof(fc.constant([]), fc.constant(['arms'])),
  })
  .map(({ tie, status, ...more }) => change(tie, status, more));
const someClaim = fc
  .tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...CLAIM_VERBS), fc.option(someTie, { nil: undefined }))
  .map(([by, says, tie]) => claim(by, says, tie));
const someMore: fc.Arbitrary<Partial<Event>> = fc.record(
  {
    title: fc.oneof(someText, fc.record({ en: someText, fr: someText }, { noNullPrototype: true })),
    summary: someText,
    place: fc.constant([1.5, -2] as const),
    sources: fc.array(fc.constantFrom('s', 't,u', '"'), { maxLength: 2 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const someEvent = fc
  .tuple(
    fc.integer({ min: -20, max: 20 }),
    fc.nat(9),
    fc.array(fc.oneof(someChange, someClaim), { maxLength: 4 }),
    someMore,
    fc.constantFrom(null, 30, MAX_DAY),
  )
  .map(([day, width, deeds, more, end]): Event => {
    const plain = event([day, day + width], ...deeds);
    return { ...plain, ...more, date: { ...plain.date, end } };
  });

describe('a history that a worker hands to the page', () => {
  it('is the same when its parcels have been put together', () => {
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 12 }), (events) => {
        const history = foldTies(dataset(...events));
        expect(arrived(history)).toStrictEqual(history);
      }),
    );
  });

  it('shares each change and each claim with its event, as one that was folded here does', () => {
    const acts = event(1, change('relations:a,b', 'established'), claim('a', 'denies', 'relations:a,b'));
    const { dataset: whole, changes, claims } = arrived(foldTies(dataset(acts)));
    expect(changes.entries[0]).toBe(whole.events[0]?.changes[0]);
    expect(claims.entries[0]).toBe(whole.events[0]?.claims[0]);
    expect(whole.eventById.get('e0')).toBe(whole.events[0]);
  });

  it('knows the kinds of the format as such, and those of the dataset by what it says of them', () => {
    const relations = VOCABULARY.get('relations');
    if (!relations) throw new Error('The format has no relations.');
    const vocabulary = new Map([...VOCABULARY, ['support', { ...relations, id: 'support', name: 'Help' }]]);
    const whole = { ...dataset(event(1, change('relations:a,b', 'established'))), vocabulary };
    const kinds = arrived(foldTies(whole)).dataset.vocabulary;
    expect([...kinds.keys()]).toEqual([...VOCABULARY.keys()]);
    expect(kinds.get('relations')).toBe(relations);
    expect(kinds.get('support')).toEqual(vocabulary.get('support'));
  });

  it('is cut so that no parcel holds many records', () => {
    const plain = Array.from({ length: 6000 }, (_, day) => event(day, change('relations:a,b', 'established')));
    const rich = plain.slice(0, 900).map((one) => ({ ...one, summary: 'What happened' }));
    expect(parcelsOf(dataset(...plain)).map(({ sort }) => sort)).toEqual([
      'frame',
      'actors',
      'ties',
      ...Array(5).fill('events'),
      'tables',
    ]);
    expect(parcelsOf(dataset(...rich)).filter(({ sort }) => sort === 'events')).toHaveLength(8);
  });

  it('cannot be put together while a parcel is missing', () => {
    const unpacker = createUnpacker();
    for (const parcel of parcelsOf(dataset(event(1))).slice(0, -1)) unpacker.take(parcel);
    expect(() => unpacker.history()).toThrow('Not all of the history has come.');
  });
});
