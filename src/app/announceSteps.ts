import type { Messages } from '../locales/en.ts';
import { type EntenteStore, isTimeMoving } from '../store/ententeState.ts';
import { type Told, tellStep, toldOf } from './tellStep.ts';

/** What announcing knows of time: where it stands, in ms, and how to be called back once. */
export interface PatientClock {
  readonly now: () => number;
  /** Calls back after some ms; returns how to call it off. */
  readonly after: (ms: number, onTime: () => void) => () => void;
}

/** So long nothing may change before it is told, in ms: keys that are held down end in one sentence. */
const REST_MS = 200;
/** At most one sentence in so many ms. */
const PAUSE_MS = 500;

/**
 * Tells in a sentence what the reader's last step brought, for those who do not see the picture: of a settled day, at
 * most once in half a second, and never while days are dragged over or played; then the day on which it ends is told.
 * Returns the way out.
 */
export function announceSteps(
  store: EntenteStore,
  words: Messages,
  say: (sentence: string) => void,
  clock: PatientClock,
): () => void {
  let told: Told = toldOf(store.getState());
  let saidAt = Number.NEGATIVE_INFINITY;
  let callOff = () => {};

  const tell = () => {
    const state = store.getState();
    if (isTimeMoving(state)) return;
    const next = toldOf(state);
    const sentence = tellStep(told, next, state, words);
    told = next;
    if (sentence === null) return;
    saidAt = clock.now();
    say(sentence);
  };
  const stopFollowing = store.subscribe((state, before) => {
    if (state.moment === before.moment && isTimeMoving(state) === isTimeMoving(before)) return;
    callOff();
    if (isTimeMoving(state)) return;
    callOff = clock.after(Math.max(REST_MS, saidAt + PAUSE_MS - clock.now()), tell);
  });
  return () => {
    callOff();
    stopFollowing();
  };
}
