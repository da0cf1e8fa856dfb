import type { Day } from '../core/time/day.ts';
import type { EntenteStore } from './ententeState.ts';
import type { TimeControl } from './timeControl.ts';
import { countSteps, nextStep, type StepPlace } from './timeSteps.ts';

/** What playback knows of time: where it stands, in ms, and when the next frame is drawn. */
export interface FrameClock {
  readonly now: () => number;
  readonly request: (onFrame: () => void) => number;
  readonly cancel: (frame: number) => void;
}

/** How long playback of a whole span, or of a whole loop, takes at the usual speed, in ms. */
const WHOLE_PERIOD_MS = 4000;
/** How long a step of a loop stays at most at the usual speed, in ms. */
const LONGEST_LOOP_STEP_MS = 1000;
/** Frames later than this, in ms, are a hidden page or a sleeping machine: what they missed is not made up for. */
const LONGEST_FRAME_MS = 250;
/** How long each step stays at the usual speed for readers who asked for less motion, in ms. */
const CALM_STEP_MS = 1000;

/**
 * The day that playback shows after a day: a step of the chosen unit on. In a loop the first day of its period follows
 * on its last step. Null where playback ends, and where a loop has nowhere to go.
 */
function playedDay(place: StepPlace, day: Day): Day | null {
  const { loop } = place.time;
  const next = nextStep({ ...place, day });
  if (!loop) return next;
  const isInside = day >= loop.from && next !== null && next <= loop.to;
  const played = isInside ? next : loop.from;
  return played === day ? null : played;
}

/** How long a step stays, in ms. */
function intervalOf(place: StepPlace, isCalm: boolean): number {
  const { loop, speed } = place.time;
  const even = WHOLE_PERIOD_MS / Math.max(1, countSteps(place, loop ?? place.span));
  return (isCalm ? CALM_STEP_MS : loop ? Math.min(LONGEST_LOOP_STEP_MS, even) : even) / speed;
}

function isSamePace(a: TimeControl, b: TimeControl): boolean {
  return a.unit === b.unit && a.speed === b.speed && a.loop === b.loop;
}

/**
 * Plays while the store says so: step by step by the chosen unit, in an even beat, from the first day again when there
 * is nothing after the present one, and round and round when a loop is chosen. Where frames are slower than the beat,
 * each shows the day that is due.
 *
 * It pauses at the last step, and as soon as the reader goes to another day by other means. Returns how to stop for good.
 */
export function playTime(store: EntenteStore, clock: FrameClock, isCalm: () => boolean): () => void {
  let frame: number | null = null;
  let shown: Day = 0;
  let due = 0;
  let interval = 0;

  function start(): void {
    const state = store.getState();
    interval = intervalOf(state, isCalm());
    shown = state.day;
    due = clock.now() + (playedDay(state, shown) === null ? 0 : interval);
    frame ??= clock.request(onFrame);
  }

  function onFrame(): void {
    frame = null;
    const now = clock.now();
    if (now >= due) showDue(now);
    const state = store.getState();
    if (!state.isPlaying) return;
    if (playedDay(state, state.day) === null) state.paused();
    else frame = clock.request(onFrame);
  }

  function showDue(now: number): void {
    const state = store.getState();
    due = Math.max(due, now - LONGEST_FRAME_MS);
    shown = state.day;
    if (playedDay(state, shown) === null) {
      shown = (state.time.loop ?? state.span).from;
      due = now + interval;
    }
    for (let next = playedDay(state, shown); due <= now && next !== null; due += interval) {
      shown = next;
      next = playedDay(state, shown);
    }
    state.wentTo(shown);
  }

  function halt(): void {
    if (frame !== null) clock.cancel(frame);
    frame = null;
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (!state.isPlaying) halt();
    else if (!before.isPlaying || !isSamePace(state.time, before.time)) start();
    else if (state.isScrubbing || state.day !== shown) state.paused();
  });
  if (store.getState().isPlaying) start();
  return () => {
    unsubscribe();
    halt();
  };
}
