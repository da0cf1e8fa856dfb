import { describe, expect, it } from 'vitest';
import { change, claim, dataset, event } from '../core/history/testDataset.ts';
import { dayOf } from '../core/time/day.ts';
import { fitLink } from './fitLink.ts';

const from = dayOf(2024, 1, 1);
const record = dataset(
  event(from, change('relations:a,b', 'established')),
  event(from + 30, change('relations:a,b', 'severed'), claim('a', 'asserts', 'relations:a,b')),
);

describe('a link fitted to what can be shown', () => {
  it('keeps a day within the span and leaves out one outside it', () => {
    expect(fitLink(record, { at: from })).toEqual({ params: { at: from }, unused: [] });
    expect(fitLink(record, { at: from + 30 }).params).toEqual({ at: from + 30 });
    expect(fitLink(record, { at: from - 1 })).toEqual({ params: {}, unused: [{ name: 'at', value: '2023-12-31' }] });
  });

  it('keeps a second day, a teller, a view and what is hidden', () => {
    const asked = { since: from, told: 'a', view: 'strips', hide: ['formal'] } as const;
    expect(fitLink(record, asked)).toEqual({ params: asked, unused: [] });
    expect(fitLink(record, { since: from + 31 }).unused).toEqual([{ name: 'since', value: '2024-02-01' }]);
  });

  it('keeps the day as known on wherever it lies: the record has days of its own', () => {
    expect(fitLink(record, { known: from + 9999, page: 'changes' })).toEqual({
      params: { known: from + 9999, page: 'changes' },
      unused: [],
    });
  });

  it('lists what the dataset does not have', () => {
    expect(fitLink(record, { told: 'nobody', view: 'ledger' })).toEqual({
      params: { view: 'ledger' },
      unused: [{ name: 'told', value: 'nobody' }],
    });
  });
});
