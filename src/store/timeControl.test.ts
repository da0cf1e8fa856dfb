import { describe, expect, it } from 'vitest';
import { foldTies } from '../core/history/foldTies.ts';
import { change, dataset, event } from '../core/history/testDataset.ts';
import type { ViewParams } from '../core/permalink/viewParams.ts';
import { planScene } from '../core/scene/planScene.ts';
import { zoomWindow } from '../core/time/timeWindow.ts';
import { createEntenteStore } from './createEntenteStore.ts';
import { eventDaysIn, isSpacingOffered, periodToLoop } from './timeControl.ts';

const DAYS = [0, 500, 501, 502, 1000];

function open(params: ViewParams = { at: 500 }, days: readonly number[] = DAYS) {
  const own = dataset(...days.map((day) => event(day, change('relations:a,b', 'established'))));
  const history = foldTies(own);
  return createEntenteStore(own, history, planScene(own, history, new Map()), params, 'en');
}

describe('the axis', () => {
  it('shows everything at first, and what the reader zooms to', () => {
    const store = open();
    expect(store.getState().time.window).toEqual({ from: 0, to: 1000 });
    store.getState().changedWindow((window, all) => zoomWindow(window, all, 0.1, 500));
    expect(store.getState().time.window).toEqual({ from: 450, to: 550 });
  });

  it('is left alone by a zoom that changes nothing', () => {
    const store = open();
    const { time } = store.getState();
    store.getState().changedWindow((window, all) => zoomWindow(window, all, 2, 500));
    expect(store.getState().time).toBe(time);
  });

  it('follows the day when it leaves, and stays where it is while the day moves inside it', () => {
    const store = open();
    store.getState().changedWindow((window, all) => zoomWindow(window, all, 0.1, 500));
    const { window } = store.getState().time;
    store.getState().wentTo(549);
    expect(store.getState().time.window).toBe(window);
    store.getState().wentTo(900);
    expect(store.getState().time.window).toEqual({ from: 850, to: 950 });
  });

  it('widens to show a day to compare with, and keeps the other day in view', () => {
    const store = open();
    store.getState().changedWindow((window, all) => zoomWindow(window, all, 0.1, 500));
    store.getState().comparedSince(110);
    const { window } = store.getState().time;
    expect(window.from).toBeLessThan(110);
    expect(window.to).toBe(550);
  });

  it('goes on showing the same days when it is spaced by event, and by time again', () => {
    const store = open();
    store.getState().changedWindow((window, all) => zoomWindow(window, all, 0.1, 500));
    store.getState().choseSpacing('event');
    const { window } = store.getState().time;
    expect(window).toMatchObject({ from: 450, to: 550 });
    expect([500, 501, 502].map((day) => window.spacing?.placeOf(day))).toEqual([1, 2, 3]);
    store.getState().choseSpacing('time');
    expect(store.getState().time.window).toEqual({ from: 450, to: 550 });
  });
});

describe('spacing by event', () => {
  it('counts each day of events once, and only those of the span', () => {
    expect(eventDaysIn(dataset(event(-5), event(3), event(3), event(9)), { from: 0, to: 8 })).toEqual([3]);
  });

  it('is offered where events come in bursts, not where they are few or evenly spread', () => {
    const even = Array.from({ length: 40 }, (_, n) => n * 25);
    const burst = Array.from({ length: 30 }, (_, n) => 700 + n);
    expect(isSpacingOffered(open({}).getState())).toBe(false);
    expect(isSpacingOffered(open({}, even).getState())).toBe(false);
    expect(
      isSpacingOffered(
        open(
          {},
          [...even, ...burst].sort((a, b) => a - b),
        ).getState(),
      ),
    ).toBe(true);
  });
});

describe('a loop', () => {
  it('goes round in the whole span, in what is shown, or between two days that are compared', () => {
    const store = open();
    expect(periodToLoop(store.getState())).toEqual({ from: 0, to: 1000 });
    store.getState().changedWindow(() => ({ from: 450.5, to: 550.5 }));
    expect(periodToLoop(store.getState())).toEqual({ from: 451, to: 550 });
    store.getState().comparedSince(502);
    expect(periodToLoop(store.getState())).toEqual({ from: 500, to: 502 });
  });

  it('keeps its days until it is given up', () => {
    const store = open();
    store.getState().changedWindow(() => ({ from: 450, to: 550 }));
    store.getState().toggledLoop();
    store.getState().changedWindow((_, all) => all);
    expect(store.getState().time.loop).toEqual({ from: 450, to: 550 });
    store.getState().toggledLoop();
    expect(store.getState().time.loop).toBeNull();
  });
});

describe('a step', () => {
  it('goes by what the reader chose, and nowhere at the end', () => {
    const store = open();
    store.getState().stepped('on');
    expect(store.getState().day).toBe(501);
    store.getState().choseStepUnit('day');
    store.getState().stepped('back');
    store.getState().stepped('back');
    expect(store.getState().day).toBe(499);
    store.getState().wentTo(1000);
    store.getState().stepped('on');
    expect(store.getState().day).toBe(1000);
  });
});
