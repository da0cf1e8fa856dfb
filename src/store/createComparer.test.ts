import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays } from '../core/history/compareDays.ts';
import { foldTies } from '../core/history/foldTies.ts';
import { change, dataset, event } from '../core/history/testDataset.ts';
import type { Dataset } from '../core/model/dataset.ts';
import type { ViewParams } from '../core/permalink/viewParams.ts';
import { planScene } from '../core/scene/planScene.ts';
import { createEntenteStore } from './createEntenteStore.ts';

const BREAK = 'relations:mali,ukraine';
const SEAT = 'membership:mali,aes';
const HELP = 'support:ukraine,rebels';

const events = [
  event(0, change(BREAK, 'established'), change(HELP, 'active')),
  event(5, change(SEAT, 'member')),
  event(8, change(HELP, 'ended')),
  event(10, change(BREAK, 'severed')),
  event(20, change(SEAT, 'leaving')),
];

function open(params: ViewParams = {}, made: Dataset = dataset(...events), unplaced: readonly string[] = []) {
  const history = foldTies(made);
  const places = new Map(
    [...made.actors.keys()]
      .filter((id) => !unplaced.includes(id))
      .map((id, n) => [id, { x: n * 200, y: (n % 2) * 150 }]),
  );
  return createEntenteStore(made, history, planScene(made, history, places), params, 'en');
}

type Store = ReturnType<typeof open>;
const marks = (store: Store) =>
  [...store.getState().moment.edges.values()]
    .filter(({ mark }) => mark !== null)
    .map(({ id, mark, stance, isEnded }) => `${mark} ${id} ${stance}${isEnded ? ' gone' : ''}`)
    .sort();
const rows = (store: Store) =>
  store.getState().moment.comparison?.changes.map(({ number, turn }) => `${number} ${turn}`);

describe('the comparison on the stage', () => {
  it('is there while two days are looked at, and marks every changed tie with its number', () => {
    const store = open({ at: 12, since: 2 });
    expect(rows(store)).toEqual(['1 joined', '2 ended', '3 severed']);
    expect(marks(store)).toEqual([`1 ${SEAT} allied`, `2 ${HELP} cooperative gone`, `3 ${BREAK} severed`]);
    store.getState().comparedSince(null);
    expect(store.getState().moment.comparison).toBe(null);
    expect(marks(store)).toEqual([]);
  });

  it('draws a membership that an outline would say as a line, as long as it is a change', () => {
    const store = open({ at: 12, since: 2, hulls: ['aes'] });
    expect(marks(store)).toContain(`1 ${SEAT} allied`);
    store.getState().comparedSince(6);
    expect(marks(store)).toEqual([`1 ${HELP} cooperative gone`, `2 ${BREAK} severed`]);
    expect([...store.getState().moment.edges.values()].map(({ id }) => id)).not.toContain(SEAT);
  });

  it('is empty between a day and itself', () => {
    expect(rows(open({ at: 12, since: 12 }))).toEqual([]);
  });

  it('shows the first day’s ties as gone when the days are swapped', () => {
    const store = open({ at: 12, since: 2 });
    store.getState().swappedDays();
    expect(store.getState()).toMatchObject({ day: 2, since: 12 });
    expect(rows(store)).toEqual(['1 departed', '2 began', '3 restored']);
    expect(marks(store)).toEqual([`1 ${SEAT} allied gone`, `2 ${HELP} cooperative`, `3 ${BREAK} formal`]);
  });

  it('lets the changes glow and nothing else, whatever changed on the day', () => {
    const glowing = (store: Store) =>
      [...store.getState().moment.edges.values()].filter(({ isFresh }) => isFresh).map(({ id }) => id);
    const store = open({ at: 10, since: 10 });
    expect(glowing(store)).toEqual([]);
    store.getState().comparedSince(null);
    expect(glowing(store)).toEqual([BREAK]);
  });

  it('comes to the same picture whichever way it got there', () => {
    const walked = open({ at: 20 });
    walked.getState().comparedSince(9);
    for (const day of [3, 30, 8, 12]) walked.getState().scrubbedTo(day);
    for (const day of [15, 0, 2]) walked.getState().scrubbedSince(day);
    const edges = (store: Store) => [...store.getState().moment.edges.values()].sort((a, b) => a.tie - b.tie);
    expect(edges(walked)).toEqual(edges(open({ at: 12, since: 2 })));
  });

  it('is numbered anew when the filters became others while one day was looked at', () => {
    const store = open({ at: 12, since: 2 });
    store.getState().comparedSince(null);
    store.getState().toggledSort('membership');
    store.getState().comparedSince(2);
    expect(rows(store)).toEqual(['1 ended', '2 severed']);
    expect(marks(store)).toEqual([`1 ${HELP} cooperative gone`, `2 ${BREAK} severed`]);
  });

  it('gives a change that only moves in the table its new number', () => {
    const store = open({ at: 12, since: 2 });
    store.getState().scrubbedSince(6);
    expect(rows(store)).toEqual(['1 ended', '2 severed']);
    expect(marks(store)).toEqual([`1 ${HELP} cooperative gone`, `2 ${BREAK} severed`]);
  });

  it('tells how many changes the filters hide', () => {
    const { comparison } = open({ at: 12, since: 2, hide: ['relations'] }).getState().moment;
    expect(comparison).toMatchObject({ hidden: 1, changes: [{ number: 1 }, { number: 2 }] });
  });

  it('shows actors whose only tie ended in between', () => {
    expect(open({ at: 12, since: 2, hide: ['relations', 'membership'] }).getState().moment.busy).toContain('rebels');
  });

  it('has a row without a mark where an end has no place', () => {
    const store = open({ at: 12, since: 2 }, dataset(...events), ['rebels']);
    expect(store.getState().moment.comparison?.changes.map(({ isDrawn }) => isDrawn)).toEqual([true, false, true]);
    expect(marks(store)).toHaveLength(2);
  });

  it('counts a change from the day on which it is certain when the reader asks for no other', () => {
    const made = dataset(event(0, change(BREAK, 'established')), event([5, 9], change(BREAK, 'severed')));
    expect(rows(open({ at: 7, since: 1 }, made))).toEqual(['1 severed']);
    expect(rows(open({ at: 7, since: 1, show: ['certain'] }, made))).toEqual([]);
    expect(open({ at: 9, since: 7, show: ['certain'] }, made).getState().moment.comparison?.changes).toMatchObject([
      { turn: 'severed', isCertain: true },
    ]);
  });
});

const someTie = fc.constantFrom(BREAK, HELP, SEAT, 'pact:mali,niger', 'membership:niger,aes');
const someStatus = fc.constantFrom('established', 'severed', 'active', 'ended', 'member', 'left', 'in-force');
const someEvent = fc
  .tuple(
    fc.integer({ min: 0, max: 20 }),
    fc.constantFrom(0, 0, 6),
    fc.array(fc.tuple(someTie, someStatus), { maxLength: 3 }),
  )
  .map(([day, width, acts]) => event([day, day + width], ...acts.map(([tie, status]) => change(tie, status))));
const someDay = fc.integer({ min: -1, max: 28 });

it('has as many marks on the picture as rows in the table, and with nothing hidden as many as there are changes', () => {
  fc.assert(
    fc.property(
      fc.array(someEvent, { minLength: 1, maxLength: 12 }),
      fc.array(someDay, { minLength: 2, maxLength: 6 }),
      fc.subarray(['severed', 'pact', 'formal']),
      (made, days, hide) => {
        const store = open({ hulls: ['aes'], hide, show: ['ended', 'denied'] }, dataset(...made));
        const { span, history } = store.getState();
        store.getState().comparedSince(span.from);
        for (const [place, day] of days.entries()) {
          if (place % 2 === 0) store.getState().scrubbedTo(day);
          else store.getState().scrubbedSince(day);
          const state = store.getState();
          const { changes = [], hidden = 0 } = state.moment.comparison ?? {};
          expect(marks(store).length).toBe(changes.length);
          expect(changes.map(({ number }) => number)).toEqual(changes.map((_, n) => n + 1));
          expect(changes.length + hidden).toBe(compareDays(history, state.since ?? 0, state.day).length);
          if (hide.length === 0) expect(hidden).toBe(0);
        }
      },
    ),
  );
});
