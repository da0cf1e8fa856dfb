import { expect, test } from 'vitest';
import { compareTellers } from './compareTellers.ts';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, event } from './testDataset.ts';

const SUPPORT = 'support:ukraine,csp-dpa';
const RELATIONS = 'relations:mali,ukraine';
const CONFLICT = 'conflict:csp-dpa,mali';
const OTHER = 'support:russia,mali';

const history = foldTies(
  dataset(
    event(0, change(RELATIONS, 'established'), change(CONFLICT, 'fighting'), change(OTHER, 'active')),
    event(4, change(SUPPORT, 'active', { basis: 'claimed' }), claim('mali', 'asserts', SUPPORT)),
    event(5, claim('ukraine', 'denies', SUPPORT), claim('csp-dpa', 'denies', SUPPORT)),
    event(6, claim('ukraine', 'withdraws', OTHER), claim('csp-dpa', 'denies', CONFLICT)),
    event(20, change(SUPPORT, 'ended')),
  ),
);
const classesOn = (first: string, second: string, day: number) =>
  compareTellers(history, first, second, day).map((told) => `${told.state.id} ${told.class}`);

test('a tie that one asserts and the other denies is in the telling of one alone', () => {
  expect(classesOn('mali', 'ukraine', 5)).toEqual([`${SUPPORT} only-first`]);
  expect(classesOn('ukraine', 'mali', 5)).toEqual([`${SUPPORT} only-second`]);
});

test('a teller who is silent of a tie leaves it as it is, in both tellings', () => {
  const [told] = compareTellers(history, 'mali', 'ukraine', 4);
  expect(told).toMatchObject({
    class: 'both',
    state: { standing: 'alleged' },
    first: { standing: 'established' },
    second: { standing: 'alleged' },
    firstWord: { says: 'asserts' },
    secondWord: null,
  });
});

test('a tie that both deny is in neither telling', () => {
  expect(classesOn('ukraine', 'csp-dpa', 5)).toEqual([`${SUPPORT} neither`]);
  expect(compareTellers(history, 'ukraine', 'csp-dpa', 5)[0]).toMatchObject({ first: null, second: null });
});

test('ties that nobody of the two has spoken of are not listed', () => {
  expect(classesOn('mali', 'niger', 3)).toEqual([]);
  expect(classesOn('ukraine', 'csp-dpa', 6)).toEqual([`${CONFLICT} only-first`, `${OTHER} both`, `${SUPPORT} neither`]);
});

test('a tie that has ended is drawn in neither telling', () => {
  expect(classesOn('mali', 'niger', 19)).toEqual([`${SUPPORT} both`]);
  expect(classesOn('mali', 'niger', 20)).toEqual([`${SUPPORT} neither`]);
});

test('a claim that nobody upholds any more is drawn in neither telling', () => {
  const dropped = foldTies(
    dataset(
      event(0, change(SUPPORT, 'active', { basis: 'claimed' }), claim('mali', 'asserts', SUPPORT)),
      event(1, claim('mali', 'withdraws', SUPPORT)),
    ),
  );
  const classOn = (day: number) => compareTellers(dropped, 'mali', 'niger', day).map((told) => told.class);
  expect([classOn(0), classOn(1)]).toEqual([['both'], ['neither']]);
});

test('what is drawn can be narrowed by the filters of the reader', () => {
  const told = compareTellers(history, 'ukraine', 'csp-dpa', 6, ({ key }) => key.kind !== 'conflict');
  expect(told.map((one) => one.class)).toEqual(['neither', 'both', 'neither']);
});
