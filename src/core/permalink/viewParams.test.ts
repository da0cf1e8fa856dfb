import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, dataset, event } from '../history/testDataset.ts';
import { dayOf, MAX_DAY, MIN_DAY } from '../time/day.ts';
import {
  decodeView,
  EXTRAS,
  encodeView,
  fitView,
  LANGUAGES,
  THEMES,
  VIEW_NAMES,
  type ViewParams,
} from './viewParams.ts';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const day = fc.integer({ min: MIN_DAY, max: MAX_DAY });
const pick = fc.oneof(
  id.map((actor) => ({ type: 'actor' as const, id: actor })),
  fc.tuple(id, id, id).map(([kind, a, b]) => ({ type: 'tie' as const, id: `${kind}:${a},${b}` })),
  id.map((event) => ({ type: 'event' as const, id: event })),
);
const view: fc.Arbitrary<ViewParams> = fc.record(
  {
    data: id,
    at: day,
    since: day,
    pick: fc.option(pick),
    hide: fc.uniqueArray(id, { minLength: 1 }),
    told: id,
    view: fc.constantFrom(...VIEW_NAMES),
    lang: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    hulls: fc.uniqueArray(id),
    show: fc.uniqueArray(fc.constantFrom(...EXTRAS), { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('a link', () => {
  it('reopens the very view it was written from', () => {
    fc.assert(
      fc.property(view, (params) => {
        expect(decodeView(encodeView(params))).toEqual({ params, unused: [] });
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(encodeView({})).toBe('');
  });

  it('is readable: commas and colons stay as they are', () => {
    const at = dayOf(2024, 8, 6);
    const params: ViewParams = { at, pick: { type: 'tie', id: 'relations:mali,ukraine' }, hide: ['formal', 'mission'] };
    expect(encodeView(params)).toBe('?at=2024-08-06&pick=relations:mali,ukraine&hide=formal,mission');
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (query) => void decodeView(query)));
  });

  it.each([
    ['at', '2024-02-30'],
    ['at', 'yesterday'],
    ['view', 'matrix'],
    ['lang', 'xx'],
    ['theme', 'sepia'],
    ['data', '../secret'],
    ['show', 'everything'],
    ['__proto__', 'x'],
    ['colour', 'red'],
  ])('lists %s=%s as of no use', (name, value) => {
    expect(decodeView(`?${name}=${value}`)).toEqual({ params: {}, unused: [{ name, value }] });
  });

  it('tells actor, tie and event apart in a pick', () => {
    expect(decodeView('?pick=mali').params.pick).toEqual({ type: 'actor', id: 'mali' });
    expect(decodeView('?pick=relations:mali,ukraine').params.pick).toEqual({
      type: 'tie',
      id: 'relations:mali,ukraine',
    });
    expect(decodeView('?pick=event:coup').params.pick).toEqual({ type: 'event', id: 'coup' });
    expect(decodeView('?pick=').params.pick).toBeNull();
  });
});

describe('a link fitted to a dataset', () => {
  const sahel = dataset(event(10, change('relations:mali,ukraine', 'severed')));

  it('keeps what the dataset has', () => {
    const params: ViewParams = {
      pick: { type: 'tie', id: 'relations:mali,ukraine' },
      told: 'mali',
      hide: ['formal', 'state'],
    };
    expect(fitView(sahel, params)).toEqual({ params, unused: [] });
  });

  it('finds a tie without direction whichever end comes first', () => {
    const pick = { type: 'tie', id: 'relations:ukraine,mali' } as const;
    expect(fitView(sahel, { pick })).toEqual({
      params: { pick: { type: 'tie', id: 'relations:mali,ukraine' } },
      unused: [],
    });
  });

  it('leaves the opening’s own choice alone when nothing it names is known', () => {
    expect(fitView(sahel, { hide: ['nonsense'], hulls: ['nowhere'] }).params).toEqual({});
    expect(fitView(sahel, { hide: [], hulls: [] }).params).toEqual({ hide: [], hulls: [] });
  });

  it('leaves out and lists actors, ties, events and sorts that the dataset does not have', () => {
    const params: ViewParams = {
      pick: { type: 'actor', id: 'atlantis' },
      told: 'nobody',
      hide: ['formal', 'feud'],
      hulls: ['mali'],
    };
    expect(fitView(sahel, params)).toEqual({
      params: { hide: ['formal'] },
      unused: [
        { name: 'pick', value: 'atlantis' },
        { name: 'told', value: 'nobody' },
        { name: 'hide', value: 'feud' },
        { name: 'hulls', value: 'mali' },
      ],
    });
  });
});
