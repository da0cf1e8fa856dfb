import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, MAX_DAY, MIN_DAY } from '../time/day.ts';
import {
  decodeView,
  EXTRAS,
  encodeView,
  LANGUAGES,
  PAGE_NAMES,
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
    versus: id,
    view: fc.constantFrom(...VIEW_NAMES),
    lang: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    hulls: fc.uniqueArray(id),
    show: fc.uniqueArray(fc.constantFrom(...EXTRAS), { minLength: 1 }),
    known: day,
    page: fc.constantFrom(...PAGE_NAMES),
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
    ['known', '2024'],
    ['page', 'index'],
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
