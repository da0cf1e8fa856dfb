import { describe, expect, it } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { WHOLE_RECORD } from '../history/readRuns.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { stripTies } from './stripTies.ts';
import { OPEN } from './testScene.ts';

const MU = 'relations:mali,ukraine';
const FM = 'relations:france,mali';
const NU = 'relations:niger,ukraine';
const HELP = 'support:ukraine,csp';
const SPAN = { from: 0, to: 100 };

const history = foldTies(
  dataset(
    event(1, change(MU, 'established')),
    event(2, change(FM, 'established')),
    event(3, change(FM, 'severed')),
    event(4, change(NU, 'established')),
    event(5, change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
    event(5, claim('mali', 'withdraws', HELP)),
  ),
);
const shown = (filters: Partial<typeof OPEN> = {}, actor: string | null = null, span = SPAN) =>
  stripTies(history, span, { ...OPEN, ...filters }, WHOLE_RECORD, actor).map((tie) => history.tieIds[tie]);

describe('the ties that have a strip', () => {
  it('are those that are shown on some day, and not those that are always denied', () => {
    expect(shown()).toEqual([MU, FM, NU]);
    expect(shown({ isDeniedShown: true })).toEqual([MU, FM, NU, HELP]);
  });

  it('are the ones that were of another stance on some day where a stance is hidden', () => {
    expect(shown({ hidden: new Set(['formal']) })).toEqual([FM]);
    expect(shown({ hidden: new Set(['relations']) })).toEqual([]);
  });

  it('are those of the focus, or all of an actor that is asked for', () => {
    expect(shown({ focus: new Set(['france']) })).toEqual([FM]);
    expect(shown({ focus: new Set(['france']) }, 'ukraine')).toEqual([MU, NU]);
  });

  it('are those that a teller has', () => {
    const telling = { ...WHOLE_RECORD, tellers: ['csp'] };
    const denied = foldTies(dataset(event(1, change(MU, 'established')), event(1, claim('csp', 'denies', MU))));
    expect(stripTies(denied, SPAN, OPEN, telling, null)).toEqual([]);
    expect(stripTies(denied, SPAN, OPEN, WHOLE_RECORD, null)).toEqual([0]);
  });

  it('are only those of the span', () => {
    expect(shown({}, null, { from: 0, to: 1 })).toEqual([MU]);
    expect(shown({ hidden: new Set(['severed']) }, null, { from: 3, to: 3 })).toEqual([MU]);
  });
});
