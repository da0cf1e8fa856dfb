import { describe, expect, it } from 'vitest';
import { foldTies } from '../core/history/foldTies.ts';
import { change, claim, dataset, event } from '../core/history/testDataset.ts';
import type { Pick } from '../core/model/pick.ts';
import { tellingTies } from './tellingTies.ts';

const history = foldTies(
  dataset(
    event(1, change('cooperation:france,mali', 'agreed')),
    event(2, change('relations:mali,ukraine', 'established')),
    event(3, change('conflict:france,mali', 'fighting')),
    event(4, change('conflict:france,mali', 'ended')),
    event(5, change('relations:mali,ukraine', 'severed')),
    event(6, change('pact:niger,ukraine', 'in-force')),
    event(7, claim('mali', 'asserts', 'conflict:mali,russia')),
    event(8, change('conflict:mali,jnim', 'fighting')),
  ),
);

function told(pick: Pick | null, limit = 9): (string | undefined)[] {
  return tellingTies(history, pick, limit).map((tie) => history.tieIds[tie]);
}

describe('the ties that tell most', () => {
  it('are, of an actor, those that moved furthest, one with each other actor before a second with any', () => {
    const ties = told({ type: 'actor', id: 'mali' });
    expect(ties[0]).toBe('conflict:france,mali');
    expect(ties.at(-1)).toBe('cooperation:france,mali');
    expect(ties).toHaveLength(5);
  });

  it('are of many kinds rather than one', () => {
    expect(told({ type: 'actor', id: 'mali' }, 2)).toEqual(['conflict:france,mali', 'relations:mali,ukraine']);
  });

  it('are no more than asked for', () => {
    expect(told({ type: 'actor', id: 'mali' }, 1)).toHaveLength(1);
    expect(told({ type: 'actor', id: 'mali' }, 0)).toEqual([]);
  });

  it('are, of a tie, itself and then the others of its pair', () => {
    expect(told({ type: 'tie', id: 'cooperation:france,mali' })).toEqual([
      'cooperation:france,mali',
      'conflict:france,mali',
    ]);
  });

  it('are, of an event, those that it changed', () => {
    expect(told({ type: 'event', id: history.dataset.events[4]?.id ?? '' })).toEqual(['relations:mali,ukraine']);
    expect(told({ type: 'event', id: history.dataset.events[6]?.id ?? '' })).toEqual([]);
  });

  it('are none when nothing is picked, or something without ties', () => {
    expect(told(null)).toEqual([]);
    expect(told({ type: 'actor', id: '__proto__' })).toEqual([]);
    expect(told({ type: 'tie', id: 'pact:a,b' })).toEqual([]);
    expect(told({ type: 'event', id: 'none' })).toEqual([]);
  });
});
