import { describe, expect, it } from 'vitest';
import { foldTies } from '../core/history/foldTies.ts';
import { change, claim, dataset, event } from '../core/history/testDataset.ts';
import type { Dataset } from '../core/model/dataset.ts';
import type { ViewParams } from '../core/permalink/viewParams.ts';
import { planScene } from '../core/scene/planScene.ts';
import { createEntenteStore } from './createEntenteStore.ts';
import { viewParamsOf } from './viewParamsOf.ts';

const BREAK = 'relations:mali,ukraine';
const HELP = 'support:ukraine,rebels';
const WAR = 'conflict:mali,rebels';

const events = [
  event(0, change(BREAK, 'established'), change(WAR, 'fighting')),
  event(10, change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
  event(12, change(BREAK, 'severed')),
  event(14, claim('ukraine', 'denies', HELP)),
  event(20, change(WAR, 'ended')),
];

function open(params: ViewParams = {}, change: Partial<Dataset> = {}) {
  const made: Dataset = { ...dataset(...events), ...change };
  const history = foldTies(made);
  const places = new Map([...made.actors.keys()].map((id, n) => [id, { x: n * 200, y: (n % 2) * 150 }]));
  return createEntenteStore(made, history, planScene(made, history, places), params, 'en');
}

const shown = (store: ReturnType<typeof open>) =>
  [...store.getState().moment.edges.values()].map(({ id, stance, standing }) => `${id} ${stance} ${standing}`).sort();

describe('the store', () => {
  it('opens on the last day of a dataset that names none', () => {
    expect(open().getState().day).toBe(20);
  });

  it('opens on the day and pick of the dataset, unless the link has others', () => {
    const opening = { at: 12, pick: { type: 'actor', id: 'mali' }, hulls: [] } as const;
    expect(open({}, { opening }).getState()).toMatchObject({ day: 12, pick: { id: 'mali' } });
    expect(open({ at: 10, pick: null }, { opening }).getState()).toMatchObject({ day: 10, pick: null });
  });

  it('shows on each day what the events up to it have left behind', () => {
    const store = open({ at: 11 });
    expect(shown(store)).toEqual([
      `${WAR} hostile established`,
      `${BREAK} formal established`,
      `${HELP} cooperative alleged`,
    ]);
    store.getState().wentTo(14);
    expect(shown(store)).toEqual([
      `${WAR} hostile established`,
      `${BREAK} severed established`,
      `${HELP} cooperative contested`,
    ]);
    store.getState().wentTo(0);
    expect(shown(store)).toEqual([`${WAR} hostile established`, `${BREAK} formal established`]);
  });

  it('comes to the same picture whichever way it got there', () => {
    for (const day of [0, 9, 10, 12, 14, 19, 20]) {
      const walked = open({ at: 20 });
      for (const stop of [3, 18, 11, day]) walked.getState().scrubbedTo(stop);
      expect(shown(walked)).toEqual(shown(open({ at: day })));
    }
  });

  it('draws anew only the ties that changed, and those whose glow ends', () => {
    const store = open({ at: 11 });
    const tie = [...store.getState().dataset.ties.keys()].indexOf(BREAK);
    store.getState().wentTo(12);
    expect(store.getState().moment.redrawn).toEqual([tie]);
    expect(store.getState().moment.edges.get(tie)?.isFresh).toBe(true);
    store.getState().wentTo(13);
    expect(store.getState().moment.redrawn).toEqual([tie]);
    expect(store.getState().moment.edges.get(tie)?.isFresh).toBe(false);
  });

  it('keeps the day within the span', () => {
    const store = open();
    store.getState().wentTo(-5000);
    expect(store.getState().day).toBe(0);
    store.getState().wentTo(5000);
    expect(store.getState().day).toBe(20);
  });

  it('hides a stance, a kind of tie or a sort of actor, and counts it still', () => {
    const store = open({ at: 14, hide: ['severed'] });
    expect(shown(store)).not.toContain(`${BREAK} severed established`);
    expect(store.getState().moment.tally.stances.get('severed')).toBe(1);
    store.getState().toggledSort('severed');
    store.getState().toggledSort('support');
    expect(shown(store)).toEqual([`${WAR} hostile established`, `${BREAK} severed established`]);
    store.getState().toggledSort('state');
    expect(shown(store)).toEqual([]);
  });

  it('shows ended ties on request, in the manner they had', () => {
    const store = open({ at: 20 });
    expect(shown(store)).not.toContain(`${WAR} hostile established`);
    store.getState().toggledExtra('ended');
    expect(shown(store)).toContain(`${WAR} hostile established`);
  });

  it('counts as with ties only actors of which a tie is shown', () => {
    expect([...open({ at: 14, hide: ['relations', 'support'] }).getState().moment.busy].sort()).toEqual([
      'mali',
      'rebels',
    ]);
  });

  it('writes a link that reopens the same view', () => {
    const store = open({ at: 12 });
    store.getState().picked({ type: 'tie', id: BREAK });
    store.getState().toggledSort('formal');
    store.getState().choseView('ledger');
    store.getState().toggledExtra('denied');
    const params = viewParamsOf(store.getState(), { data: 'test', lang: 'en' });
    expect(params).toEqual({
      at: 12,
      pick: { type: 'tie', id: BREAK },
      hide: ['formal'],
      view: 'ledger',
      show: ['denied'],
    });
    expect(viewParamsOf(open(params).getState(), { data: 'test', lang: 'en' })).toEqual(params);
  });

  it('leaves defaults out of the link, and says so when the pick of the opening is gone', () => {
    const store = open({}, { opening: { at: 12, pick: { type: 'actor', id: 'mali' }, hulls: [] } });
    expect(viewParamsOf(store.getState(), { data: 'test', lang: 'en' })).toEqual({});
    store.getState().unpicked();
    expect(viewParamsOf(store.getState(), { data: 'test', lang: 'en' })).toEqual({ pick: null });
  });

  it('goes back to the opening in whatever a followed link does not say', () => {
    const store = open({ at: 12, hide: ['formal'] });
    store.getState().followed({ at: 10 });
    expect(store.getState()).toMatchObject({ day: 10, pick: null, view: 'network' });
    expect(store.getState().filters.hidden.size).toBe(0);
  });

  it('does not call it a change when a status is seen again', () => {
    const seen = dataset(
      event(0, change(BREAK, 'established')),
      event(5, change(BREAK, 'established', { isObserved: true })),
      event(9, change(BREAK, 'severed')),
    );
    const history = foldTies(seen);
    const store = createEntenteStore(seen, history, planScene(seen, history, new Map()), { at: 5 }, 'en');
    expect(store.getState().moment.fresh).toEqual([]);
    store.getState().wentTo(9);
    expect(store.getState().moment.fresh).toEqual([0]);
  });

  it('does not call it a change of the day when a status is first seen', () => {
    const seen = dataset(event(5, change(BREAK, 'established', { isObserved: true }), change(WAR, 'fighting')));
    const history = foldTies(seen);
    const store = createEntenteStore(seen, history, planScene(seen, history, new Map()), { at: 5 }, 'en');
    expect(store.getState().moment.fresh.map((tie) => history.tieIds[tie])).toEqual([WAR]);
  });

  it('lets a change glow for as many days as the reader calls lately, and on none at all', () => {
    const store = open({ at: 14, lately: 5 });
    const glowing = () => [...store.getState().moment.edges.values()].filter(({ isFresh }) => isFresh);
    expect(glowing().map(({ id }) => id)).toEqual([BREAK, HELP]);
    store.getState().choseLately(2);
    expect(glowing().map(({ id }) => id)).toEqual([HELP]);
    store.getState().wentTo(13);
    expect(glowing().map(({ id }) => id)).toEqual([BREAK]);
    expect(store.getState().moment.fresh).toEqual([]);
    store.getState().choseLately(0);
    expect(glowing()).toEqual([]);
  });

  it('shows, counts and calls changed only what is settled, when that is asked for', () => {
    const facts = dataset(
      event(0, change(BREAK, 'established')),
      event([5, 9], change(BREAK, 'severed'), change(WAR, 'fighting')),
    );
    const history = foldTies(facts);
    const places = new Map([...facts.actors.keys()].map((id, n) => [id, { x: n * 200, y: (n % 2) * 150 }]));
    const store = createEntenteStore(facts, history, planScene(facts, history, places), { at: 6 }, 'en');
    expect(shown(store)).toEqual([`${WAR} ended established`, `${BREAK} formal established`]);
    expect(store.getState().moment.tally.changing).toBe(2);
    store.getState().toggledExtra('certain');
    expect(shown(store)).toEqual([`${BREAK} formal established`]);
    expect(store.getState().moment.tally.changing).toBe(0);
    expect(store.getState().moment.busy.has('rebels')).toBe(false);
    store.getState().wentTo(5);
    expect(store.getState().moment.fresh).toEqual([]);
    store.getState().wentTo(9);
    expect(store.getState().moment.fresh).toHaveLength(2);
    expect(shown(store)).toEqual([`${WAR} hostile established`, `${BREAK} severed established`]);
    store.getState().wentTo(8);
    store.getState().toggledExtra('certain');
    expect(store.getState().moment.tally.changing).toBe(2);
  });

  it('brings what is picked into a picture that has a focus', () => {
    const opening = { hulls: [], focus: ['ukraine'] };
    const store = open({ at: 14 }, { opening });
    expect(shown(store)).not.toContain(`${WAR} hostile established`);
    store.getState().picked({ type: 'tie', id: WAR });
    expect(shown(store)).toContain(`${WAR} hostile established`);
    store.getState().unpicked();
    expect(shown(store)).not.toContain(`${WAR} hostile established`);
    store.getState().toggledExtra('all');
    expect(shown(store)).toContain(`${WAR} hostile established`);
  });

  it('leads from a mark to a part of a dossier, and with any other pick to its beginning', () => {
    const store = open();
    const { picked, followed, unpicked } = store.getState();
    picked({ type: 'tie', id: HELP }, undefined, 'claims');
    expect(store.getState()).toMatchObject({ pick: { id: HELP }, part: 'claims', day: 20 });
    picked({ type: 'tie', id: HELP });
    expect(store.getState().part).toBeNull();
    for (const leave of [() => followed({ pick: { type: 'tie', id: HELP } }), unpicked]) {
      picked({ type: 'tie', id: HELP }, undefined, 'claims');
      leave();
      expect(store.getState().part).toBeNull();
    }
  });

  it('draws a bloc as an outline round its members of the day', () => {
    const bloc = dataset(
      event(0, change('membership:mali,aes', 'member'), change('membership:niger,aes', 'member')),
      event(5, change('membership:niger,aes', 'leaving')),
      event(9, change('membership:niger,aes', 'left')),
    );
    const history = foldTies(bloc);
    const places = new Map([...bloc.actors.keys()].map((id, n) => [id, { x: n * 120, y: n * 40 }]));
    const store = createEntenteStore(bloc, history, planScene(bloc, history, places), { at: 0, hulls: ['aes'] }, 'en');
    expect(store.getState().moment.hulls).toMatchObject([{ id: 'aes', members: ['mali', 'niger'], unsteady: [] }]);
    expect(store.getState().moment.edges.size).toBe(0);
    store.getState().wentTo(5);
    expect(store.getState().moment.hulls).toMatchObject([{ members: ['mali', 'niger'], unsteady: ['niger'] }]);
    store.getState().wentTo(9);
    expect(store.getState().moment.hulls).toMatchObject([{ members: ['mali'], unsteady: [] }]);
    store.getState().toggledSort('membership');
    expect(store.getState().moment.hulls).toEqual([]);
    store.getState().toggledSort('membership');
    store.getState().toggledHull('aes');
    expect(store.getState().moment.hulls).toEqual([]);
    expect(store.getState().moment.edges.size).toBe(2);
  });
});
