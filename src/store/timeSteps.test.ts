import { describe, expect, it } from 'vitest';
import { foldTies } from '../core/history/foldTies.ts';
import { change, dataset, event } from '../core/history/testDataset.ts';
import { planScene } from '../core/scene/planScene.ts';
import { dayOf } from '../core/time/day.ts';
import { createEntenteStore } from './createEntenteStore.ts';
import type { StepUnit } from './timeControl.ts';
import { countSteps, nextStep, previousStep } from './timeSteps.ts';

const FIRST = dayOf(2023, 1, 31);
const LAST = dayOf(2024, 12, 31);
const own = dataset(
  event(FIRST, change('relations:mali,ukraine', 'established')),
  event(dayOf(2023, 5, 5)),
  event(dayOf(2023, 6, 6), change('relations:mali,ukraine', 'established')),
  event(dayOf(2024, 2, 29), change('conflict:jnim,mali', 'fighting')),
  event(dayOf(2024, 8, 4), change('relations:mali,ukraine', 'severed')),
  event(LAST),
);
const history = foldTies(own);

function at(day: number, unit: StepUnit) {
  const store = createEntenteStore(own, history, planScene(own, history, new Map()), { at: day }, 'en');
  store.getState().choseStepUnit(unit);
  return store;
}

const next = (day: number, unit: StepUnit) => nextStep(at(day, unit).getState());
const previous = (day: number, unit: StepUnit) => previousStep(at(day, unit).getState());

describe('a step', () => {
  it('by event stops at every act, also where it changed no tie', () => {
    expect(next(FIRST, 'event')).toBe(dayOf(2023, 5, 5));
    expect(previous(LAST, 'event')).toBe(dayOf(2024, 8, 4));
  });

  it('by change stops only where an act altered a tie', () => {
    expect(next(FIRST, 'change')).toBe(dayOf(2024, 2, 29));
    expect(previous(LAST, 'change')).toBe(dayOf(2024, 8, 4));
    expect(next(dayOf(2024, 8, 4), 'change')).toBeNull();
    expect(previous(dayOf(2024, 8, 4), 'change')).toBe(dayOf(2024, 2, 29));
    expect(previous(FIRST, 'change')).toBeNull();
  });

  it('by change passes over what the filters hide', () => {
    const store = at(FIRST, 'change');
    store.getState().toggledSort('conflict');
    expect(nextStep(store.getState())).toBe(dayOf(2024, 8, 4));
    store.getState().toggledSort('relations');
    expect(nextStep(store.getState())).toBeNull();
  });

  it('by change stops where a tie leaves what is shown', () => {
    const store = at(dayOf(2024, 3, 1), 'change');
    store.getState().toggledSort('severed');
    expect(nextStep(store.getState())).toBe(dayOf(2024, 8, 4));
  });

  it('by day, month or year moves the date, cut to the end of a month and of the span', () => {
    expect(next(FIRST, 'day')).toBe(dayOf(2023, 2, 1));
    expect(next(FIRST, 'month')).toBe(dayOf(2023, 2, 28));
    expect(previous(dayOf(2024, 3, 31), 'month')).toBe(dayOf(2024, 2, 29));
    expect(previous(dayOf(2024, 2, 29), 'year')).toBe(dayOf(2023, 2, 28));
    expect(next(dayOf(2024, 3, 1), 'year')).toBe(LAST);
    expect(next(LAST, 'day')).toBeNull();
    expect(previous(FIRST, 'year')).toBeNull();
  });
});

describe('the steps of a period', () => {
  const count = (unit: StepUnit) => countSteps(at(FIRST, unit).getState(), { from: dayOf(2024, 1, 1), to: LAST });

  it('are counted by the same unit', () => {
    expect(count('event')).toBe(3);
    expect(count('change')).toBe(2);
    expect(count('day')).toBe(365);
    expect(count('month')).toBe(12);
    expect(count('year')).toBe(1);
  });
});
