import { describe, expect, it } from 'vitest';
import type { Event } from '../model/event.ts';
import { foldTies } from './foldTies.ts';
import { change, dataset, event } from './testDataset.ts';

const table = (...events: Event[]) => foldTies(dataset(...events));

describe('the table of changes', () => {
  it('numbers a status once for all ties of a kind', () => {
    const { statuses, changeStatus } = table(
      event(1, change('relations:a,b', 'severed'), change('relations:a,c', 'severed')),
    );
    expect(statuses).toEqual([{ kind: 'relations', status: 'severed', stance: 'severed' }]);
    expect([...changeStatus]).toEqual([0, 0]);
  });

  it('keeps statuses of one name apart where their kinds differ', () => {
    const { statuses } = table(event(1, change('pact:a,b', 'ended'), change('support:a,b', 'ended')));
    expect(statuses.map(({ kind, stance }) => [kind, stance])).toEqual([
      ['pact', 'severed'],
      ['support', 'ended'],
    ]);
  });

  it('follows the order of the changes by tie, not that of the events', () => {
    const { statuses, changeStatus, changeIsClaimed, changeIsObserved } = table(
      event(1, change('support:a,b', 'active', { basis: 'claimed' }), change('support:a,c', 'active')),
      event(2, change('support:a,b', 'ended', { isObserved: true })),
    );
    expect([...changeStatus].map((code) => statuses[code]?.status)).toEqual(['active', 'ended', 'active']);
    expect([...changeIsClaimed]).toEqual([1, 0, 0]);
    expect([...changeIsObserved]).toEqual([0, 1, 0]);
  });

  it('reads a status that the vocabulary lacks as ended', () => {
    const { statuses } = table(event(1, change('relations:a,b', 'constructor'), change('__proto__:a,b', 'severed')));
    expect(statuses.map(({ stance }) => stance)).toEqual(['ended', 'ended']);
  });
});
