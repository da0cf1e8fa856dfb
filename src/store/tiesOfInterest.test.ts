import { describe, expect, it } from 'vitest';
import { foldTies } from '../core/history/foldTies.ts';
import { tallyPulse } from '../core/history/tallyPulse.ts';
import { change, dataset, event } from '../core/history/testDataset.ts';
import { tiesOfInterest, tiesOfPick } from './tiesOfInterest.ts';

const plain = dataset(
  event(1, change('relations:mali,ukraine', 'established'), change('conflict:jnim,mali', 'fighting')),
  event(2, change('relations:niger,ukraine', 'established')),
);
const sorted = [...plain.actors].map(([id, actor]) => {
  const kind = id === 'jnim' ? 'armed-group' : id === 'ukraine' ? 'bloc' : actor.kind;
  return [id, { ...actor, kind }] as const;
});
const own = { ...plain, actors: new Map(sorted) };
const history = foldTies(own);
const idsOf = (test: (tie: number) => boolean) => history.tieIds.filter((_, tie) => test(tie));
const none = { hidden: new Set<string>(), focus: new Set<string>() };

describe('the ties that the legend lets through', () => {
  it('are all of them while nothing is hidden', () => {
    expect(idsOf(tiesOfInterest({ dataset: own, history }, none))).toEqual([...history.tieIds]);
  });

  it('are not those of a hidden kind, of hidden actors, or outside the focus', () => {
    const shown = (filters: Partial<typeof none>) =>
      idsOf(tiesOfInterest({ dataset: own, history }, { ...none, ...filters }));
    expect(shown({ hidden: new Set(['relations']) })).toEqual(['conflict:jnim,mali']);
    expect(shown({ focus: new Set(['niger']) })).toEqual(['relations:niger,ukraine']);
    expect(shown({ hidden: new Set(['armed-group']) })).toEqual(['relations:mali,ukraine', 'relations:niger,ukraine']);
    expect(shown({ hidden: new Set(['bloc']) })).toEqual(['conflict:jnim,mali']);
  });

  it('decide what the pulse counts', () => {
    const beats = tallyPulse(
      history,
      tiesOfInterest({ dataset: own, history }, { ...none, focus: new Set(['niger']) }),
    );
    expect(beats.map(({ made, broken }) => made + broken)).toEqual([0, 1]);
  });
});

describe('the ties of what is picked', () => {
  it('are an actor’s, or the tie itself', () => {
    expect(idsOf(tiesOfPick(history, { type: 'actor', id: 'ukraine' }) ?? (() => false))).toEqual([
      'relations:mali,ukraine',
      'relations:niger,ukraine',
    ]);
    expect(idsOf(tiesOfPick(history, { type: 'tie', id: 'conflict:jnim,mali' }) ?? (() => false))).toEqual([
      'conflict:jnim,mali',
    ]);
  });

  it('are not told of an event or of nothing', () => {
    expect(tiesOfPick(history, { type: 'event', id: 'x' })).toBeNull();
    expect(tiesOfPick(history, null)).toBeNull();
  });
});
