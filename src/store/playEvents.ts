import type { Dataset } from '../core/model/dataset.ts';
import type { Day } from '../core/time/day.ts';
import type { EntenteStore } from './createEntenteStore.ts';
import { nextStop } from './eventStops.ts';
import type { DaySpan } from './spanOf.ts';

/** What playback knows of time: where it stands, in ms, and when the next frame is drawn. */
export interface FrameClock {
  readonly now: () => number;
  readonly request: (onFrame: () => void) => number;
  readonly cancel: (frame: number) => void;
}

/** How long playback of a whole span takes, in ms. */
const WHOLE_SPAN_MS = 4000;
/** Frames later than this, in ms, are a hidden page or a sleeping machine: what they missed is not made up for. */
const LONGEST_FRAME_MS = 250;
/** How long each event stays for readers who asked for less motion, in ms. */
const CALM_STEP_MS = 1000;

/**
 * Plays while the store says so: from one day of events to the next, in an even beat, from the first day again when
 * there is nothing after the present one. Where frames are slower than the beat, each shows the day that is due.
 *
 * It pauses at the last event, and as soon as the reader goes to another day by other means. Returns how to stop for good.
 */
export function playEvents(store: EntenteStore, clock: FrameClock, isCalm: () => boolean): () => void {
  let frame: number | null = null;
  let shown: Day = 0;
  let due = 0;
  let interval = 0;

  function start(): void {
    const state = store.getState();
    interval = isCalm() ? CALM_STEP_MS : WHOLE_SPAN_MS / Math.max(1, countEventDays(state.dataset, state.span));
    shown = state.day;
    due = clock.now() + (nextStop(state) === null ? 0 : interval);
    frame = clock.request(onFrame);
  }

  function onFrame(): void {
    frame = null;
    const now = clock.now();
    if (now >= due) {
      const { dataset, span, day, wentTo } = store.getState();
      due = Math.max(due, now - LONGEST_FRAME_MS);
      shown = day;
      for (; due <= now && nextStop({ dataset, span, day: shown }) !== null; due += interval) {
        shown = nextStop({ dataset, span, day: shown }) ?? shown;
      }
      if (shown === day) {
        shown = span.from;
        due = now + interval;
      }
      wentTo(shown);
    }
    const state = store.getState();
    if (!state.isPlaying) return;
    if (nextStop(state) === null) state.paused();
    else frame = clock.request(onFrame);
  }

  function halt(): void {
    if (frame !== null) clock.cancel(frame);
    frame = null;
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (!state.isPlaying) halt();
    else if (!before.isPlaying) start();
    else if (state.isScrubbing || state.day !== shown) state.paused();
  });
  if (store.getState().isPlaying) start();
  return () => {
    unsubscribe();
    halt();
  };
}

function countEventDays({ events }: Dataset, { from, to }: DaySpan): number {
  const days = events.map(({ date }) => date.earliest).filter((day) => day >= from && day <= to);
  return new Set(days).size;
}
