import { expect, test } from 'vitest';
import { dayOf } from '../core/time/day.ts';
import { en } from '../locales/en.ts';
import { fr } from '../locales/fr.ts';
import { testStore } from '../store/testStore.ts';
import { announceSteps, type PatientClock } from './announceSteps.ts';

const BREAK = dayOf(2024, 8, 4);
const DENIAL = dayOf(2024, 8, 5);

function testClock() {
  let [now, due]: [number, number] = [0, Number.POSITIVE_INFINITY];
  let call = () => {};
  const clock: PatientClock = {
    now: () => now,
    after(ms, onTime) {
      [due, call] = [now + ms, onTime];
      return () => {
        due = Number.POSITIVE_INFINITY;
      };
    },
  };
  const pass = (ms: number) => {
    now += ms;
    if (due > now) return;
    due = Number.POSITIVE_INFINITY;
    call();
  };
  return { clock, pass };
}

function listen(query = '?at=2024-08-06', words = en) {
  const store = testStore(query);
  const said: string[] = [];
  const { clock, pass } = testClock();
  const stop = announceSteps(store, words, (sentence) => said.push(sentence), clock);
  return { store, said, pass, stop };
}

test('a step is told once nothing moves any more: the day, what happened and how many ties changed', () => {
  const { store, said, pass } = listen();
  store.getState().wentTo(BREAK);
  expect(said).toEqual([]);
  pass(200);
  expect(said).toEqual(['4 August 2024: Mali breaks with Ukraine; 1 tie changed']);
  store.getState().wentTo(dayOf(2024, 8, 8));
  pass(1000);
  expect(said[1]).toBe('8 August 2024; no tie changed');
});

test('keys held down end in one sentence, and there is at most one in half a second', () => {
  const { store, said, pass } = listen();
  for (const day of [DENIAL, BREAK, DENIAL]) {
    store.getState().wentTo(day);
    pass(100);
  }
  expect(said).toEqual([]);
  pass(100);
  expect(said).toEqual(['5 August 2024: Ukraine denies; 1 tie changed']);
  store.getState().wentTo(BREAK);
  pass(300);
  expect(said).toHaveLength(1);
  pass(200);
  expect(said).toHaveLength(2);
});

test('nothing is told while the play head is dragged or time is played, and then where it ends', () => {
  const { store, said, pass } = listen();
  store.getState().scrubbedTo(DENIAL);
  pass(1000);
  store.getState().scrubbedTo(BREAK);
  pass(1000);
  expect(said).toEqual([]);
  store.getState().wentTo(BREAK);
  pass(200);
  expect(said).toHaveLength(1);
  store.getState().played();
  store.getState().wentTo(DENIAL);
  pass(1000);
  expect(said).toHaveLength(1);
  store.getState().paused();
  pass(1000);
  expect(said[1]).toBe('5 August 2024: Ukraine denies; 1 tie changed');
});

test('two compared days are told by their sum, the earlier one first', () => {
  const { store, said, pass } = listen();
  store.getState().comparedSince(dayOf(2024, 8, 1));
  pass(200);
  expect(said).toEqual(['From 1 August 2024 to 6 August 2024: 2 ties changed: 1 severed and 1 became contested']);
});

test('a filter is told by how many ties it hides or shows', () => {
  const { store, said, pass } = listen();
  store.getState().toggledSort('severed');
  pass(500);
  store.getState().toggledSort('severed');
  pass(500);
  expect(said).toEqual(['1 tie hidden; 1 on the picture', '1 more tie shown; 2 on the picture']);
});

test('a pick, a change of colours and the way out are not told', () => {
  const { store, said, pass, stop } = listen();
  store.getState().picked({ type: 'actor', id: 'mali' });
  store.getState().choseTheme('dark');
  pass(1000);
  stop();
  store.getState().wentTo(BREAK);
  pass(1000);
  expect(said).toEqual([]);
});

test('it speaks French to who reads French', () => {
  const { store, said, pass } = listen('?at=2024-08-06&lang=fr', fr);
  store.getState().wentTo(BREAK);
  pass(200);
  expect(said[0]?.replace(/\s/g, ' ')).toBe('4 août 2024 : Mali breaks with Ukraine ; 1 lien modifié');
});
