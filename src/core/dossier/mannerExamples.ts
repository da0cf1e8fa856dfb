import type { History } from '../history/history.ts';
import { phaseAt } from '../history/history.ts';
import { at } from '../history/tieRecords.ts';
import { type TieState, tieStateAt } from '../history/tieState.ts';
import { STANCES, type Stance } from '../model/stance.ts';
import type { Day } from '../time/day.ts';

/** A manner in which ties are drawn: a stance that is established, a tie short of established, one that is changing. */
export type Manner = Stance | 'doubted' | 'changing';

/** The manners in the order in which readers are told of them. */
export const MANNERS: readonly Manner[] = [...STANCES, 'doubted', 'changing'];

/** A tie that was drawn in a manner, and a day on which it was. */
export interface MannerExample {
  readonly state: TieState;
  readonly day: Day;
}

/** The manner a tie is drawn in; null when it is not drawn without being asked for. */
export function mannerOf({ stance, standing, possible }: TieState): Manner | null {
  if (standing === 'denied') return null;
  if (possible) return 'changing';
  if (stance === 'ended') return null;
  return standing === 'established' ? stance : 'doubted';
}

/**
 * Finds for each manner a tie of the dataset that shows it: on the given day if any does, else on the last day before
 * it, else on the first after it. A manner that the dataset never shows is missing.
 */
export function mannerExamples(history: History, day: Day): ReadonlyMap<Manner, MannerExample> {
  const examples = new Map<Manner, MannerExample & { readonly distance: number }>();
  const offer = (tie: number, phase: number, shownOn: Day) => {
    const state = tieStateAt(history, tie, phase);
    const manner = state && mannerOf(state);
    if (!state || !manner) return;
    const distance = shownOn > day ? (shownOn - day) * 1e6 : day - shownOn;
    const best = examples.get(manner);
    if (!best || distance < best.distance) examples.set(manner, { state, day: shownOn, distance });
  };
  for (const tie of history.tieIds.keys()) {
    const now = phaseAt(history, tie, day);
    const end = at(history.firstPhase, tie + 1);
    for (let phase = at(history.firstPhase, tie); phase < end; phase++) {
      const last = phase + 1 < end ? at(history.phaseDay, phase + 1) - 1 : day;
      if (phase === now) offer(tie, phase, day);
      else if (phase < now) offer(tie, phase, last);
      else offer(tie, phase, at(history.phaseDay, phase));
    }
  }
  return examples;
}
