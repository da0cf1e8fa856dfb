import { describe, expect, it } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, dataset, event } from '../history/testDataset.ts';
import { dayOf } from '../time/day.ts';
import { groupStrips, type StripHeading, type StripsWanted } from './groupStrips.ts';

const plain = dataset(
  event(dayOf(1960, 1, 1), change('relations:mali,ukraine', 'established')),
  event(dayOf(1960, 1, 1), change('relations:france,mali', 'established')),
  event(dayOf(1975, 5, 28), change('membership:mali,ecowas', 'member')),
  event(dayOf(2012, 4, 1), change('conflict:jnim,mali', 'fighting')),
  event(dayOf(2022, 1, 2), change('relations:france,mali', 'severed')),
  event(dayOf(2022, 1, 9), change('membership:mali,ecowas', 'suspended')),
  event(dayOf(2024, 1, 1), change('pact:france,ukraine', 'in-force')),
);
const actors = new Map([...plain.actors].map(([id, actor]) => [id, { ...actor, name: `The ${id}` }]));
for (const [id, kind] of [
  ['ecowas', 'bloc'],
  ['jnim', 'armed-group'],
] as const) {
  const actor = actors.get(id);
  if (actor) actors.set(id, { ...actor, kind });
}
const history = foldTies({ ...plain, actors });
const OF_MALI = ['relations:mali,ukraine', 'relations:france,mali', 'membership:mali,ecowas', 'conflict:jnim,mali'];

function titleOf(heading: StripHeading): string {
  switch (heading.type) {
    case 'words':
      return heading.words.text;
    case 'actorKind':
      return heading.kind;
    case 'year':
      return heading.year;
    case 'unbroken':
      return 'never';
  }
}

function group(more: Partial<StripsWanted>, ids: readonly string[] = OF_MALI) {
  const ties = ids.map((id) => history.tieIndex.get(id) ?? -1);
  const wanted = { order: 'actor', actor: null, focus: new Set<string>(), lang: 'en', ...more } as const;
  return groupStrips(history, ties, wanted).map(({ heading, ties: rows }) => [
    titleOf(heading),
    ...rows.map((tie) => history.tieIds[tie]),
  ]);
}

describe('the groups of strips', () => {
  it('of one actor are the sorts of the others, each by the alphabet', () => {
    expect(group({ actor: 'mali' })).toEqual([
      ['state', 'relations:france,mali', 'relations:mali,ukraine'],
      ['bloc', 'membership:mali,ecowas'],
      ['armed-group', 'conflict:jnim,mali'],
    ]);
  });

  it('of many actors are the ones in focus, else the first of each pair by name', () => {
    const all = [...OF_MALI, 'pact:france,ukraine'];
    expect(group({ focus: new Set(['mali']) }, all)).toEqual([
      ['The france', 'pact:france,ukraine'],
      ['The mali', 'membership:mali,ecowas', 'relations:france,mali', 'conflict:jnim,mali', 'relations:mali,ukraine'],
    ]);
    expect(group({}, ['pact:france,ukraine', 'relations:mali,ukraine']).map(([title]) => title)).toEqual([
      'The france',
      'The mali',
    ]);
  });

  it('by kind stand in the order of the vocabulary', () => {
    expect(group({ order: 'kind', actor: 'mali' }).map(([title, ...ties]) => [title, ties.length])).toEqual([
      ['diplomatic relations', 2],
      ['membership', 1],
      ['armed conflict', 1],
    ]);
  });

  it('by first break stand by the year, the earliest break first, and what was never broken last', () => {
    expect(group({ order: 'break', actor: 'mali' })).toEqual([
      ['2012', 'conflict:jnim,mali'],
      ['2022', 'relations:france,mali', 'membership:mali,ecowas'],
      ['never', 'relations:mali,ukraine'],
    ]);
  });

  it('are none of no ties', () => {
    expect(group({}, [])).toEqual([]);
  });
});
