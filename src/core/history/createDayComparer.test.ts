import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLAIM_VERBS } from '../model/event.ts';
import { compareDays } from './compareDays.ts';
import { createDayComparer } from './createDayComparer.ts';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, event } from './testDataset.ts';

const BREAK = 'relations:a,b';
const HELP = 'support:b,c';
const EVERYBODY = { isCertainOnly: false, teller: null };

it('keeps the row of a tie of which nothing turns', () => {
  const facts = dataset(
    event(0, change(BREAK, 'established'), change(HELP, 'active')),
    event(5, change(BREAK, 'severed')),
    event(20, change(HELP, 'ended')),
    event(21, change(BREAK, 'established')),
  );
  const { compare } = createDayComparer(foldTies(facts));
  const [first] = compare(1, 6, EVERYBODY);
  const [second, third] = compare(2, 20, EVERYBODY);
  expect(second).toBe(first);
  expect(third).toMatchObject({ turn: 'ended' });
  expect(compare(2, 21, EVERYBODY).map(({ turn }) => turn)).toEqual(['ended']);
});

const someTie = fc.constantFrom(BREAK, HELP);
const someDeed = fc.oneof(
  fc
    .tuple(someTie, fc.constantFrom('established', 'severed', 'none'), fc.boolean())
    .map(([tie, status, isClaimed]) => change(tie, status, { basis: isClaimed ? 'claimed' : 'reported' })),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...CLAIM_VERBS), someTie)
    .map(([by, says, tie]) => claim(by, says, tie)),
);
const someEvent = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.constantFrom(0, 0, 5), fc.array(someDeed, { maxLength: 3 }))
  .map(([day, width, deeds]) => event([day, day + width], ...deeds));
const someStep = fc.record({
  since: fc.integer({ min: -1, max: 21 }),
  day: fc.integer({ min: -1, max: 21 }),
  isCertainOnly: fc.boolean(),
  teller: fc.constantFrom(null, null, 'a'),
});

it('compares as days are compared afresh, whichever way it got there', () => {
  fc.assert(
    fc.property(
      fc.array(someEvent, { maxLength: 10 }),
      fc.array(someStep, { minLength: 1, maxLength: 12 }),
      (events, steps) => {
        const history = foldTies(dataset(...events));
        const comparer = createDayComparer(history);
        for (const { since, day, isCertainOnly, teller } of steps) {
          const found = comparer.compare(since, day, { isCertainOnly, teller });
          expect(found).toEqual(compareDays(history, since, day, isCertainOnly, teller));
        }
      },
    ),
    { numRuns: 400 },
  );
});
