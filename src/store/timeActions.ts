import type { TimeWindow } from '../core/time/timeWindow.ts';
import type { EntenteState } from './ententeState.ts';
import { periodToLoop, type Spacing, type Speed, type StepUnit, spacedBy, type TimeControl } from './timeControl.ts';
import { nextStep, previousStep } from './timeSteps.ts';

/** Makes another window of the present one and of all the days there are. */
export type ChangeWindow = (change: (window: TimeWindow, all: TimeWindow) => TimeWindow) => void;

/** What the reader can do to the way through time, told in the past tense. */
export interface TimeActions {
  /** Zoomed or moved the axis. */
  readonly changedWindow: ChangeWindow;
  readonly choseSpacing: (spacing: Spacing) => void;
  readonly choseStepUnit: (unit: StepUnit) => void;
  readonly choseSpeed: (speed: Speed) => void;
  /** Asked playback to go round in what is shown or compared just now, or to end again. */
  readonly toggledLoop: () => void;
  /** Went one step on or back, by the chosen unit. */
  readonly stepped: (direction: 'back' | 'on') => void;
}

/** Makes the actions on the control of time in a store. */
export function timeActions(
  get: () => EntenteState,
  set: (change: { readonly time: TimeControl }) => void,
): TimeActions {
  const change = (changed: Partial<TimeControl>) => set({ time: { ...get().time, ...changed } });
  return {
    changedWindow: (changed) => {
      const { time, span } = get();
      const window = changed(time.window, { from: span.from, to: span.to });
      if (window.from !== time.window.from || window.to !== time.window.to) change({ window });
    },
    choseSpacing: (spacing) => set({ time: spacedBy(get(), spacing) }),
    choseStepUnit: (unit) => change({ unit }),
    choseSpeed: (speed) => change({ speed }),
    toggledLoop: () => change({ loop: get().time.loop ? null : periodToLoop(get()) }),
    stepped: (direction) => {
      const state = get();
      const day = direction === 'on' ? nextStep(state) : previousStep(state);
      if (day !== null) state.wentTo(day);
    },
  };
}
