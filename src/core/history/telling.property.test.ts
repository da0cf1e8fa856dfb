import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLAIM_VERBS } from '../model/event.ts';
import { compareTellers } from './compareTellers.ts';
import { foldTies } from './foldTies.ts';
import type { History } from './history.ts';
import { tellTie, tiesRetold, tiesSpokenOfBy } from './tellTie.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { tieStateOn } from './tieState.ts';
import { wordsOn } from './wordsOn.ts';

const TIES = ['relations:a,b', 'relations:a,c', 'support:b,c'];
const SPEAKERS = ['a', 'b', '__proto__'];

const someTie = fc.constantFrom(...TIES);
const someChange = fc
  .record({
    tie: someTie,
    status: fc.constantFrom('established', 'severed', 'none', 'active', 'ended'),
    basis: fc.constantFrom('reported' as const, 'claimed' as const),
  })
  .map(({ tie, status, basis }) => change(tie, status, { basis }));
const someClaim = fc
  .tuple(fc.constantFrom(...SPEAKERS), fc.constantFrom(...CLAIM_VERBS), fc.option(someTie, { nil: undefined }))
  .map(([by, says, tie]) => claim(by, says, tie));
const someEvent = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 })),
    fc.array(fc.oneof(someChange, someClaim, someClaim), { maxLength: 3 }),
  )
  .map(([day, width, deeds]) => event([day, day + width], ...deeds));
const someHistory = fc.array(someEvent, { maxLength: 12 }).map((events) => foldTies(dataset(...events)));
const someDay = fc.integer({ min: -1, max: 18 });
const someSpeaker = fc.constantFrom(...SPEAKERS);

function* statesOn(history: History, day: number) {
  for (const tie of history.tieIds.keys()) {
    const state = tieStateOn(history, tie, day);
    if (state) yield state;
  }
}

test('telling by a speaker with no claims changes nothing', () => {
  fc.assert(
    fc.property(someHistory, someDay, (history, day) => {
      for (const state of statesOn(history, day)) expect(tellTie(history, state, 'silent', day)).toBe(state);
    }),
  );
});

test('telling never touches a tie that the speaker did not speak of', () => {
  fc.assert(
    fc.property(someHistory, someSpeaker, someDay, (history, teller, day) => {
      const spokenOf = tiesSpokenOfBy(history, teller);
      for (const state of statesOn(history, day)) {
        if (!spokenOf.includes(state.tie)) expect(tellTie(history, state, teller, day)).toBe(state);
      }
    }),
  );
});

test('telling changes the standing by the latest word and nothing else', () => {
  fc.assert(
    fc.property(someHistory, someSpeaker, someDay, (history, teller, day) => {
      for (const state of statesOn(history, day)) {
        const verb = wordsOn(history, state.tie, day).get(teller)?.says;
        const told = tellTie(history, state, teller, day);
        if (verb === 'denies') expect(told).toBeNull();
        else if (verb === 'asserts' || verb === 'confirms') expect(told).toEqual({ ...state, standing: 'established' });
        else expect(told).toBe(state);
      }
    }),
  );
});

test('between two days only retold ties and ties in another phase are told otherwise', () => {
  fc.assert(
    fc.property(someHistory, someSpeaker, someDay, someDay, (history, teller, from, to) => {
      const retold = tiesRetold(history, teller, from, to);
      for (const tie of history.tieIds.keys()) {
        const [before, after] = [tieStateOn(history, tie, from), tieStateOn(history, tie, to)];
        if (before?.phase !== after?.phase || retold.includes(tie)) continue;
        expect(after && tellTie(history, after, teller, to)).toEqual(before && tellTie(history, before, teller, from));
      }
    }),
  );
});

test('two tellers the other way round swap their classes, and a teller agrees with themselves', () => {
  fc.assert(
    fc.property(someHistory, someSpeaker, someSpeaker, someDay, (history, x, y, day) => {
      const swapped = { both: 'both', 'only-first': 'only-second', 'only-second': 'only-first', neither: 'neither' };
      const classes = compareTellers(history, x, y, day).map((told) => [told.state.tie, told.class]);
      expect(compareTellers(history, y, x, day).map((told) => [told.state.tie, swapped[told.class]])).toEqual(classes);
      for (const told of compareTellers(history, x, x, day)) expect(['both', 'neither']).toContain(told.class);
    }),
  );
});
