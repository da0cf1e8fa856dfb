import type { Event } from '../model/event.ts';
import { type Day, MIN_DAY } from '../time/day.ts';
import type { TieTest } from './changeDays.ts';
import { closenessOf, isAdverse, UNKNOWN_CLOSENESS } from './closenessOf.ts';
import type { History } from './history.ts';
import { at } from './tieRecords.ts';

/** What the events of one day, or of one span of uncertain days, made and broke. */
export interface Beat {
  /** Earliest day of the events. */
  readonly from: Day;
  /** Day on which they are certain, the same as `from` when the day is known. */
  readonly to: Day;
  readonly events: number;
  /** Changes that brought two actors closer. */
  readonly made: number;
  /** Changes that parted them. */
  readonly broken: number;
}

/**
 * Counts for each day on which something happened the ties made and broken, by day; a day whose events changed no
 * shown tie counts 0.
 *
 * A change counts against the change before it in the order of the fold. A status that was merely observed is no act
 * and counts for nothing but as what later changes are compared with. An event without a known beginning has no beat.
 */
export function tallyPulse(history: History, isShown: TieTest = () => true): Beat[] {
  const { changes, changeIsObserved, changeStatus } = history;
  const { beats, beatOf } = layBeats(history.dataset.events);
  const made = new Int32Array(beats.length);
  const broken = new Int32Array(beats.length);
  const closeness = rankStatuses(history);
  for (let tie = 0; tie < history.tieIds.length; tie++) {
    if (!isShown(tie)) continue;
    const end = at(changes.first, tie + 1);
    let before = UNKNOWN_CLOSENESS;
    for (let index = at(changes.first, tie); index < end; index++) {
      const after = at(closeness, at(changeStatus, index));
      const turn = after - before;
      before = after;
      const beat = at(beatOf, at(changes.eventOf, index));
      if (turn === 0 || beat < 0 || changeIsObserved[index] === 1) continue;
      const count = turn > 0 ? made : broken;
      count[beat] = at(count, beat) + 1;
    }
  }
  return beats.map((beat, index) => ({ ...beat, made: at(made, index), broken: at(broken, index) }));
}

function rankStatuses({ dataset, statuses }: History): Int32Array {
  const adverse = new Set([...dataset.vocabulary.values()].filter(isAdverse).map(({ id }) => id));
  return Int32Array.from(statuses, ({ kind, stance }) => closenessOf(stance, adverse.has(kind)));
}

type Span = Pick<Beat, 'from' | 'to' | 'events'>;

function layBeats(events: readonly Event[]): { beats: Span[]; beatOf: Int32Array } {
  const beats: Span[] = [];
  const beatOf = new Int32Array(events.length).fill(-1);
  for (const [index, { date }] of events.entries()) {
    if (date.earliest === MIN_DAY) continue;
    const last = beats.at(-1);
    const isSame = last?.from === date.earliest && last.to === date.latest;
    if (isSame) beats.pop();
    beats.push({ from: date.earliest, to: date.latest, events: isSame ? last.events + 1 : 1 });
    beatOf[index] = beats.length - 1;
  }
  return { beats, beatOf };
}
