import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { actorDossier, tiesOfActor } from './actorDossier.ts';
import { countUpTo } from './splitByDay.ts';
import { tieDossier } from './tieDossier.ts';

const RELATIONS = 'relations:mali,ukraine';
const SUPPORT = 'support:ukraine,csp';

function cited(source: string, one: ReturnType<typeof event>) {
  return { ...one, sources: [source] };
}

const history = foldTies(
  dataset(
    cited('s0', event(0, change(RELATIONS, 'established'))),
    cited('s1', event(10, change(SUPPORT, 'active', { basis: 'claimed' }), claim('mali', 'asserts', SUPPORT))),
    cited('s2', event(20, change(RELATIONS, 'severed'), change('accusation:mali,ukraine', 'made'))),
    cited('s3', event([30, 40], claim('ukraine', 'denies', SUPPORT), claim('mali', 'asserts'))),
    cited('s4', event(50, change('conflict:csp,mali', 'fighting'))),
  ),
);

test('an actor’s dossier tells what changed its ties, what was said of them, and where it spoke', () => {
  expect(actorDossier(history, 'ukraine').entries.map((entry) => entry.eventIndex)).toEqual([0, 1, 2, 3]);
  expect(actorDossier(history, 'mali').entries.map((entry) => entry.eventIndex)).toEqual([0, 1, 2, 3, 4]);
  expect(actorDossier(history, 'csp').entries.map((entry) => entry.eventIndex)).toEqual([1, 3, 4]);
});

test('an actor’s own words are told even where they are about others', () => {
  const spoken = actorDossier(history, 'mali').entries[1];
  expect(spoken?.steps).toEqual([]);
  expect(spoken?.claims.map((one) => one.by)).toEqual(['mali']);
});

test('sources are numbered by the order of events, so that a day cites the first numbers', () => {
  expect([...actorDossier(history, 'csp').numbers]).toEqual([
    ['s1', 1],
    ['s3', 2],
    ['s4', 3],
  ]);
});

test('an actor without ties has an empty dossier', () => {
  expect(actorDossier(history, '__proto__').entries).toEqual([]);
  expect(tiesOfActor(history, '__proto__')).toEqual([]);
});

test('a tie’s dossier tells its own chain and names the other ties of the two', () => {
  const dossier = tieDossier(history, history.tieIndex.get(RELATIONS) ?? -1);
  expect(dossier.entries.map((entry) => entry.event.sources[0])).toEqual(['s0', 's2']);
  expect(dossier.siblings.map((tie) => history.tieIds[tie])).toEqual(['accusation:mali,ukraine']);
});

test('a tie’s dossier leaves out what is said of the event itself', () => {
  const dossier = tieDossier(history, history.tieIndex.get(SUPPORT) ?? -1);
  expect(dossier.entries.at(-1)?.claims.map((one) => one.by)).toEqual(['ukraine']);
});

test('an uncertain event counts from the first day on which it is possible', () => {
  const { entries } = actorDossier(history, 'mali');
  expect([-1, 0, 29, 30, 50, 99].map((day) => countUpTo(entries, day))).toEqual([0, 1, 3, 4, 5, 5]);
  expect(countUpTo([], 0)).toBe(0);
});
