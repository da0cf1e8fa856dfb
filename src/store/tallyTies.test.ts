import { describe, expect, it } from 'vitest';
import { foldTies } from '../core/history/foldTies.ts';
import { change, claim, dataset, event } from '../core/history/testDataset.ts';
import { tieStateOn } from '../core/history/tieState.ts';
import { tallyTies } from './tallyTies.ts';

const data = dataset(
  event(
    0,
    change('relations:a,b', 'established'),
    change('mission:a,b', 'ambassador'),
    change('conflict:a,c', 'fighting'),
  ),
  event(
    5,
    change('mission:a,b', 'closed'),
    change('support:b,c', 'active', { basis: 'claimed' }),
    claim('a', 'asserts', 'support:b,c'),
  ),
  event(8, claim('a', 'withdraws', 'support:b,c')),
  event([10, 12], change('relations:a,d', 'established')),
);
const history = foldTies(data);

function tallyOn(day: number) {
  const states = history.tieIds.flatMap((_, tie) => tieStateOn(history, tie, day) ?? []);
  const { stances, kinds, actorKinds, standings } = tallyTies(data, states, { focus: new Set() });
  return { stances: [...stances], kinds: [...kinds], actorKinds: [...actorKinds], standings: [...standings] };
}

describe('the counts of a day', () => {
  it('are of ties by stance, kind and standing, and of actors with a tie', () => {
    expect(tallyOn(5)).toEqual({
      stances: [
        ['formal', 1],
        ['hostile', 1],
        ['cooperative', 1],
      ],
      kinds: [
        ['relations', 1],
        ['conflict', 1],
        ['support', 1],
      ],
      actorKinds: [['state', 3]],
      standings: [
        ['established', 2],
        ['alleged', 1],
      ],
    });
  });

  it('leave out ended ties, and claims that nobody upholds but as such', () => {
    expect(tallyOn(8).stances).toEqual([
      ['formal', 1],
      ['hostile', 1],
    ]);
    expect(tallyOn(8).standings).toEqual([
      ['established', 2],
      ['denied', 1],
    ]);
  });

  it('hold a tie that may have begun by the stance it may have', () => {
    expect(tallyOn(10).stances).toEqual([
      ['formal', 2],
      ['hostile', 1],
    ]);
    expect(tallyOn(10).actorKinds).toEqual([['state', 4]]);
  });

  it('are empty before anything happened', () => {
    expect(tallyOn(-1)).toEqual({ stances: [], kinds: [], actorKinds: [], standings: [] });
  });
});
