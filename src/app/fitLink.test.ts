import { describe, expect, it } from 'vitest';
import { change, dataset, event } from '../core/history/testDataset.ts';
import { dayOf } from '../core/time/day.ts';
import { fitLink } from './fitLink.ts';

const from = dayOf(2024, 1, 1);
const record = dataset(
  event(from, change('relations:a,b', 'established')),
  event(from + 30, change('relations:a,b', 'severed')),
);

describe('a link fitted to what can be shown', () => {
  it('keeps a day within the span and leaves out one outside it', () => {
    expect(fitLink(record, { at: from })).toEqual({ params: { at: from }, unused: [], ahead: [] });
    expect(fitLink(record, { at: from + 30 }).params).toEqual({ at: from + 30 });
    expect(fitLink(record, { at: from - 1 })).toEqual({
      params: {},
      unused: [{ name: 'at', value: '2023-12-31' }],
      ahead: [],
    });
  });

  it('keeps apart what this version cannot show yet', () => {
    const { params, ahead } = fitLink(record, { since: from, told: 'a', view: 'strips', hide: ['formal'] });
    expect(params).toEqual({ hide: ['formal'] });
    expect(ahead.map(({ name }) => name)).toEqual(['since', 'told', 'view']);
  });

  it('lists what the dataset does not have', () => {
    expect(fitLink(record, { told: 'nobody', view: 'ledger' })).toEqual({
      params: { view: 'ledger' },
      unused: [{ name: 'told', value: 'nobody' }],
      ahead: [],
    });
  });
});
