import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { claimsAbout, claimsBy } from './claimsBy.ts';

const SUPPORT = 'support:ukraine,csp-dpa';

const history = foldTies(
  dataset(
    event(0, change(SUPPORT, 'active'), claim('mali', 'asserts', SUPPORT), claim('ukraine', 'asserts')),
    event(1, claim('ukraine', 'denies', SUPPORT), claim('csp-dpa', 'denies', SUPPORT)),
    event(2, claim('mali', 'denies', 'relations:mali,ukraine'), claim('mali', 'asserts')),
  ),
);
const words = (claims: ReturnType<typeof claimsBy>) =>
  claims.map(({ claim: { by, says }, eventIndex, tie }) => `${eventIndex} ${by} ${says} ${history.tieIds[tie ?? -1]}`);

test('an actor’s own claims are those on ties and those on events', () => {
  expect(words(claimsBy(history, 'ukraine'))).toEqual(['0 ukraine asserts undefined', `1 ukraine denies ${SUPPORT}`]);
  expect(claimsBy(history, 'ukraine')[0]?.tie).toBeNull();
});

test('what others say of an actor is what they say of its ties', () => {
  expect(words(claimsAbout(history, 'ukraine'))).toEqual([
    `0 mali asserts ${SUPPORT}`,
    `1 csp-dpa denies ${SUPPORT}`,
    '2 mali denies relations:mali,ukraine',
  ]);
  expect(words(claimsAbout(history, 'mali'))).toEqual([]);
});
