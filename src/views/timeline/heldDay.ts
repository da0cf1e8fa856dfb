import type { TimeScale } from '../../core/time/timeScale.ts';
import type { EntenteState, EntenteStore } from '../../store/ententeState.ts';
import { CHIP_BOTTOM, CHIP_HALF, chipPair, chipX } from './axisSize.ts';

/** Which of the two days a reader holds: the one that is looked at, or the one that it is compared with. */
export type Held = 'day' | 'since';

type Days = Pick<EntenteState, 'day' | 'since'>;

/** Where the chip of a day stands. */
function chipOf({ day, since }: Days, { width, xOf }: TimeScale, held: Held): number {
  if (since === null) return chipX(xOf(day), width);
  const [own, other] = chipPair(xOf(day), xOf(since), width);
  return held === 'day' ? own : other;
}

/** The day that a pointer takes hold of: by its chip, or else by whichever line is nearer. */
export function heldAt(days: Days, scale: TimeScale, x: number, y: number): Held {
  if (days.since === null) return 'day';
  const isByChip = y < CHIP_BOTTOM;
  const [own, other] = isByChip
    ? [chipOf(days, scale, 'day'), chipOf(days, scale, 'since')]
    : [scale.xOf(days.day), scale.xOf(days.since)];
  return Math.abs(other - x) < Math.abs(own - x) ? 'since' : 'day';
}

/** Tells whether a place is on the chip of a day. */
export function isOnChip(days: Days, scale: TimeScale, held: Held, x: number, y: number): boolean {
  return y < CHIP_BOTTOM && Math.abs(chipOf(days, scale, held) - x) < CHIP_HALF;
}

/** Moves a day that is held over another without letting go yet. There may be only one day by now. */
export function scrubbed(store: EntenteStore, held: Held, day: number): void {
  const { since, scrubbedTo, scrubbedSince } = store.getState();
  if (held === 'day') scrubbedTo(day);
  else if (since !== null) scrubbedSince(day);
}

/** Lets go of a day that was held. */
export function settled(store: EntenteStore, held: Held, day: number): void {
  const { since, wentTo, comparedSince } = store.getState();
  if (held === 'day') wentTo(day);
  else if (since !== null) comparedSince(day);
}
