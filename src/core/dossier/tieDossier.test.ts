import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import type { Claim } from '../model/event.ts';
import { tieDossier } from './tieDossier.ts';

const SUPPORT = 'support:ukraine,csp';
const CONFLICT = 'conflict:csp,wagner';

function cite<One>(one: One, ...sources: string[]): One {
  return { ...one, sources };
}

const counts = (by: string, value: number, tie?: string): Claim => ({
  ...cite(claim(by, 'asserts', tie), `s-${by}`),
  figures: [{ what: 'killed', of: 'wagner', value }],
});
const history = foldTies(
  dataset(
    cite(event(0, change(CONFLICT, 'fighting'), counts('csp', 84, CONFLICT), counts('jnim', 50)), 'wire'),
    cite(event(1, change(CONFLICT, 'fighting'), counts('csp', 9, CONFLICT)), 'daily'),
    cite(event(2, cite({ ...claim('ukraine', 'asserts'), about: SUPPORT }, 's-aside')), 'daily'),
    cite(event(3, change(SUPPORT, 'active', { basis: 'claimed' }), claim('mali', 'asserts', SUPPORT)), 'letter'),
  ),
);
const dossierOf = (id: string) => tieDossier(history, history.tieIndex.get(id) ?? -1);

test('words that are about a tie without bearing on it are cited after the chain, and are no part of it', () => {
  const { entries, numbers } = dossierOf(SUPPORT);
  expect(entries.map(({ eventIndex }) => eventIndex)).toEqual([3]);
  expect([...numbers]).toEqual([
    ['letter', 1],
    ['s-aside', 2],
  ]);
});

test('an event is disputed where one claimant’s number is not another’s, and all its claims are cited', () => {
  const { disputed, numbers } = dossierOf(CONFLICT);
  expect(disputed.map(({ id }) => id)).toEqual(['e0']);
  expect([...numbers.keys()]).toEqual(['wire', 's-csp', 'daily', 's-jnim']);
  expect(dossierOf(SUPPORT).disputed).toEqual([]);
});

test('of a tie that is not there nothing is told', () => {
  expect(dossierOf('pact:a,b')).toMatchObject({ entries: [], disputed: [], siblings: [] });
  expect(dossierOf('pact:a,b').numbers.size).toBe(0);
});
