import { describe, expect, it } from 'vitest';
import { foldTies } from '../core/history/foldTies.ts';
import { change, dataset, event } from '../core/history/testDataset.ts';
import { planScene } from '../core/scene/planScene.ts';
import { createEntenteStore } from './createEntenteStore.ts';
import { playTime } from './playTime.ts';

const FRAME_MS = 16;

function play(days: readonly number[], at: number, isCalm = false) {
  const events = days.map((day) => event(day, change('relations:a,b', 'established')));
  const own = dataset(...events);
  const history = foldTies(own);
  const store = createEntenteStore(own, history, planScene(own, history, new Map()), { at }, 'en');
  let now = 0;
  let onFrame: (() => void) | null = null;
  const clock = {
    now: () => now,
    request: (callback: () => void) => {
      onFrame = callback;
      return 0;
    },
    cancel: () => {
      onFrame = null;
    },
  };
  const stop = playTime(store, clock, () => isCalm);
  const seen: number[] = [];
  store.subscribe((state, before) => state.day !== before.day && seen.push(state.day));
  const wait = (ms: number) => {
    for (const end = now + ms; now < end; ) {
      now = Math.min(end, now + FRAME_MS);
      const callback = onFrame;
      onFrame = null;
      callback?.();
    }
  };
  return { store, seen, wait, stop, isWaiting: () => onFrame !== null };
}

describe('playback', () => {
  it('waits for the reader', () => {
    const { seen, wait } = play([0, 10, 20], 0);
    wait(9000);
    expect(seen).toEqual([]);
  });

  it('steps through every day of events in about four seconds and stops at the last', () => {
    const days = Array.from({ length: 140 }, (_, n) => n * 7);
    const { store, seen, wait, isWaiting } = play(days, 0);
    store.getState().played();
    wait(3800);
    expect(store.getState().isPlaying).toBe(true);
    wait(300);
    expect(seen).toEqual(days.slice(1));
    expect(store.getState().isPlaying).toBe(false);
    expect(isWaiting()).toBe(false);
  });

  it('takes about four seconds also when there are more days than frames', () => {
    const days = Array.from({ length: 1000 }, (_, n) => n);
    const { store, seen, wait } = play(days, 0);
    store.getState().played();
    wait(2000);
    expect(store.getState().day).toBeGreaterThan(480);
    expect(store.getState().day).toBeLessThan(520);
    wait(2100);
    expect(store.getState()).toMatchObject({ day: 999, isPlaying: false });
    expect(seen.length).toBeLessThan(4000 / FRAME_MS + 2);
  });

  it('starts over from the first day when there is no further event', () => {
    const { store, seen, wait } = play([0, 10, 20], 20);
    store.getState().played();
    wait(FRAME_MS);
    expect(seen).toEqual([0]);
    wait(9000);
    expect(seen).toEqual([0, 10, 20]);
  });

  it('stops when the reader steps', () => {
    const { store, seen, wait } = play([0, 10, 20, 30], 0);
    store.getState().played();
    wait(1100);
    store.getState().wentTo(5);
    expect(store.getState().isPlaying).toBe(false);
    wait(9000);
    expect(seen).toEqual([10, 5]);
  });

  it('stops when the reader takes hold of the play head, even on the day that is shown', () => {
    const { store } = play([0, 10, 20], 0);
    store.getState().played();
    store.getState().scrubbedTo(0);
    expect(store.getState().isPlaying).toBe(false);
  });

  it('stops when the reader pauses, and goes on from there', () => {
    const { store, seen, wait } = play([0, 10, 20], 0);
    store.getState().played();
    wait(1400);
    store.getState().paused();
    wait(9000);
    expect(seen).toEqual([10]);
    store.getState().played();
    wait(9000);
    expect(seen).toEqual([10, 20]);
  });

  it('shows one event a second to readers who asked for less motion', () => {
    const { store, seen, wait } = play([0, 10, 20, 30, 40, 50, 60, 70, 80], 0, true);
    store.getState().played();
    wait(990);
    expect(seen).toEqual([]);
    wait(2050);
    expect(seen).toEqual([10, 20, 30]);
  });

  it('stops at once where the only event is on the only day', () => {
    const { store, seen, wait } = play([7], 7);
    store.getState().played();
    wait(FRAME_MS);
    expect(store.getState().isPlaying).toBe(false);
    expect(seen).toEqual([]);
  });

  it('stops at once in a dataset without events', () => {
    const { store, seen, wait } = play([], 0);
    store.getState().played();
    wait(FRAME_MS);
    expect(store.getState().isPlaying).toBe(false);
    expect(seen).toEqual([]);
  });

  it('goes faster or slower as the reader chooses, also while it plays', () => {
    const { store, seen, wait } = play([0, 10, 20, 30, 40], 0);
    store.getState().choseSpeed(2);
    store.getState().played();
    wait(420);
    expect(seen).toEqual([10]);
    store.getState().choseSpeed(0.5);
    wait(1590);
    expect(seen).toEqual([10]);
    wait(60);
    expect(seen).toEqual([10, 20]);
  });

  it('steps by the chosen unit', () => {
    const { store, seen, wait } = play([0, 1, 4], 0);
    store.getState().choseStepUnit('day');
    store.getState().played();
    wait(4100);
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(store.getState().isPlaying).toBe(false);
  });

  it('goes round in a loop until the reader pauses it', () => {
    const { store, seen, wait } = play([0, 10, 20, 30, 40], 20);
    store.getState().changedWindow(() => ({ from: 10, to: 30 }));
    store.getState().toggledLoop();
    store.getState().played();
    wait(5100);
    expect(seen).toEqual([30, 10, 20, 30, 10]);
    store.getState().paused();
    wait(5000);
    expect(seen.length).toBe(5);
  });

  it('begins a loop at its first day when the present one lies outside', () => {
    const { store, seen, wait } = play([0, 10, 20, 30, 40], 10);
    store.getState().changedWindow(() => ({ from: 5, to: 40 }));
    store.getState().toggledLoop();
    store.getState().wentTo(0);
    store.getState().played();
    wait(1100);
    expect(seen).toEqual([0, 5]);
  });

  it('stops at once in a loop that has nowhere to go', () => {
    const { store, seen, wait } = play([0, 10, 40], 20);
    store.getState().changedWindow(() => ({ from: 20, to: 32 }));
    store.getState().toggledLoop();
    store.getState().played();
    wait(2000);
    expect(store.getState().isPlaying).toBe(false);
    expect(seen).toEqual([]);
  });

  it('leaves nothing behind when its view goes', () => {
    const { store, seen, wait, stop } = play([0, 10, 20], 0);
    store.getState().played();
    stop();
    wait(9000);
    expect(seen).toEqual([]);
  });
});
