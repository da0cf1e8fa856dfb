import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTies } from '../core/history/foldTies.ts';
import { change, claim, dataset, event } from '../core/history/testDataset.ts';
import type { ViewParams } from '../core/permalink/viewParams.ts';
import { planScene } from '../core/scene/planScene.ts';
import { createEntenteStore } from './createEntenteStore.ts';
import { viewParamsOf } from './viewParamsOf.ts';

const BREAK = 'relations:mali,ukraine';
const HELP = 'support:ukraine,rebels';
const WAR = 'conflict:mali,rebels';
const SEAT = 'membership:mali,bloc';
const TIES = [BREAK, WAR, SEAT, HELP];

const made = dataset(
  event(0, change(BREAK, 'established'), change(WAR, 'fighting'), change(SEAT, 'member')),
  event(10, change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
  event(12, change(BREAK, 'severed'), claim('onlooker', 'asserts')),
  event(14, claim('ukraine', 'denies', HELP), claim('rebels', 'denies', WAR)),
  event(16, claim('ukraine', 'confirms', HELP)),
  event(18, claim('ukraine', 'denies', HELP), claim('mali', 'denies', SEAT)),
  event(19, claim('rebels', 'denies', HELP)),
  event(20, change(WAR, 'ended')),
);

function open(params: ViewParams = {}) {
  const history = foldTies(made);
  const places = new Map([...made.actors.keys()].map((id, n) => [id, { x: n * 200, y: (n % 2) * 150 }]));
  return createEntenteStore(made, history, planScene(made, history, places), params, 'en');
}

type Store = ReturnType<typeof open>;
const edgesOf = (store: Store) =>
  [...store.getState().moment.edges.values()]
    .map(({ id, standing, upheldBy }) => `${id} ${standing} ${upheldBy}`)
    .sort();
const numberOf = (id: string) => [...made.ties.keys()].indexOf(id);

describe('as told by somebody', () => {
  it('what they deny is not there and what they assert is established, with all the rest as it was', () => {
    const store = open({ at: 14 });
    const before = new Map(store.getState().moment.edges);
    store.getState().toldBy('ukraine');
    expect(edgesOf(store)).toEqual(
      [`${WAR} contested null`, `${SEAT} established null`, `${BREAK} established null`].sort(),
    );
    store.getState().toldBy('mali');
    expect(store.getState().moment.edges.get(numberOf(HELP))?.standing).toBe('established');
    for (const [tie, edge] of before) {
      const now = store.getState().moment.edges.get(tie);
      if (tie !== numberOf(HELP)) expect(now).toEqual(edge);
      if (tie === numberOf(BREAK) || tie === numberOf(WAR)) expect(now).toBe(edge);
    }
    store.getState().toldBy(null);
    expect(new Map(store.getState().moment.edges)).toEqual(before);
  });

  it('a new word of theirs counts on its day though the tie’s phase may be the same', () => {
    const store = open({ at: 14, told: 'ukraine' });
    const standingOn = (day: number) => {
      store.getState().wentTo(day);
      return store.getState().moment.states.get(numberOf(HELP))?.standing ?? null;
    };
    expect([14, 15, 16, 17, 18, 16, 10].map(standingOn)).toEqual([
      null,
      null,
      'established',
      'established',
      null,
      'established',
      'alleged',
    ]);
  });

  it('comes to the same picture whichever way it got there', () => {
    const teller = fc.constantFrom(null, 'mali', 'ukraine', 'rebels', 'onlooker');
    const step = fc.record({
      day: fc.integer({ min: 0, max: 22 }),
      told: teller,
      versus: teller,
      since: fc.option(fc.nat(22)),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const walked = open();
        const { toldBy, comparedTellers, comparedSince, wentTo } = walked.getState();
        for (const { day, told, versus, since } of steps) {
          wentTo(day);
          comparedSince(since);
          toldBy(told);
          comparedTellers(versus);
        }
        const straight = open(viewParamsOf(walked.getState(), { data: '', lang: '' }));
        expect(edgesOf(walked)).toEqual(edgesOf(straight));
        expect(walked.getState().moment.tally).toEqual(straight.getState().moment.tally);
        expect(walked.getState().moment.comparison).toEqual(straight.getState().moment.comparison);
        expect(walked.getState().moment.tellings).toEqual(straight.getState().moment.tellings);
      }),
      { numRuns: 60 },
    );
  });

  it('telling by a speaker with no claims on ties changes nothing of the moment', () => {
    fc.assert(
      fc.property(
        fc.nat(22),
        fc.option(fc.nat(22)),
        fc.constantFrom('onlooker', 'bloc', 'nobody'),
        (at, since, told) => {
          const days = since === null ? { at } : { at, since };
          expect(open({ ...days, told }).getState().moment).toEqual(open(days).getState().moment);
        },
      ),
    );
  });
});

describe('as told by two', () => {
  it('each tie that either speaks of is in one class, and nothing else is', () => {
    const store = open({ at: 18, told: 'mali', versus: 'ukraine' });
    expect(edgesOf(store)).toEqual([
      `${WAR} contested null`,
      `${SEAT} contested second`,
      `${BREAK} established null`,
      `${HELP} established first`,
    ]);
    expect([...(store.getState().moment.tellings?.keys() ?? [])].map((tie) => TIES[tie])).toEqual([SEAT, HELP]);
  });

  it('what only one asserts and the other leaves open is in both, and no more settled than untold', () => {
    const store = open({ at: 11, told: 'mali', versus: 'rebels' });
    expect(edgesOf(store)).toContain(`${HELP} alleged both`);
    const agreed = open({ at: 16, told: 'mali', versus: 'ukraine' });
    expect(edgesOf(agreed)).toContain(`${HELP} established both`);
  });

  it('what both deny is in neither telling and not drawn', () => {
    const store = open({ at: 18, told: 'rebels', versus: 'ukraine' });
    expect(edgesOf(store)).toContain(`${HELP} contested first`);
    store.getState().wentTo(19);
    expect(store.getState().moment.tellings?.get(numberOf(HELP))?.class).toBe('neither');
    expect(edgesOf(store).some((edge) => edge.startsWith(HELP))).toBe(false);
  });

  it('swapped, the classes are swapped and the picture is the same', () => {
    fc.assert(
      fc.property(fc.nat(22), (at) => {
        const swap = (edge: string) => edge.replace(/first|second/, (who) => (who === 'first' ? 'second' : 'first'));
        const there = edgesOf(open({ at, told: 'mali', versus: 'ukraine' }));
        expect(edgesOf(open({ at, told: 'ukraine', versus: 'mali' }))).toEqual(there.map(swap).sort());
      }),
    );
  });

  it('are not compared while two days are, and the other way round', () => {
    const store = open({ at: 18, told: 'mali', versus: 'ukraine' });
    store.getState().comparedSince(11);
    expect(store.getState()).toMatchObject({ versus: null, told: 'mali', since: 11 });
    expect(store.getState().moment.tellings).toBeNull();
    store.getState().comparedTellers('ukraine');
    expect(store.getState()).toMatchObject({ versus: 'ukraine', since: null });
    expect(store.getState().moment.comparison).toBeNull();
  });

  it('a second teller is nobody without another first one', () => {
    const store = open({ at: 18 });
    store.getState().comparedTellers('ukraine');
    expect(store.getState().versus).toBeNull();
    store.getState().toldBy('ukraine');
    store.getState().comparedTellers('ukraine');
    expect(store.getState().versus).toBeNull();
    expect(open({ at: 18, told: 'mali', versus: 'mali' }).getState().versus).toBeNull();
  });
});

describe('two days as told by somebody', () => {
  it('are compared each as told on that day', () => {
    const changed = (params: ViewParams) =>
      open(params)
        .getState()
        .moment.comparison?.changes.map(({ tie, turn }) => `${TIES[tie]} ${turn}`);
    expect(changed({ at: 14, since: 11 })).toEqual([`${BREAK} severed`, `${WAR} contested`, `${HELP} contested`]);
    expect(changed({ at: 14, since: 11, told: 'ukraine' })).toEqual([
      `${BREAK} severed`,
      `${WAR} contested`,
      `${HELP} denied`,
    ]);
    expect(changed({ at: 14, since: 11, told: 'rebels' })).toEqual([
      `${BREAK} severed`,
      `${WAR} denied`,
      `${HELP} contested`,
    ]);
  });
});

describe('the link and the pages', () => {
  it('hold the tellers, the page and the day as known on', () => {
    const params = { at: 14, told: 'mali', versus: 'ukraine', known: 400, page: 'sources' } as const;
    const store = open(params);
    expect(viewParamsOf(store.getState(), { data: 'test', lang: 'en' })).toEqual(params);
    store.getState().askedKnown(300);
    expect(store.getState()).toMatchObject({ known: 400, knownAsked: 300 });
    expect(viewParamsOf(store.getState(), { data: 'test', lang: 'en' }).known).toBe(300);
    store.getState().followed({ known: 400 });
    expect(store.getState().knownAsked).toBe(400);
  });

  it('a pick from a page closes it, in one step', () => {
    const store = open({ page: 'changes' });
    store.getState().picked({ type: 'event', id: 'e1' }, 10);
    expect(store.getState()).toMatchObject({ page: null, day: 10, pick: { id: 'e1' } });
  });
});
