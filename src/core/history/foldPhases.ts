import type { Change, Claim } from '../model/event.ts';
import { STANDINGS } from '../model/stance.ts';
import { standingOf } from './standingOf.ts';
import { NEVER, sweepChanges } from './sweepChanges.ts';
import { sweepWords } from './sweepWords.ts';
import { at, type TieRecords } from './tieRecords.ts';

/**
 * The phases of all ties, tie by tie and by day: maximal runs of days on which a tie has the same settled change, the
 * same possible change and the same standing, with the possible change and without it. A tie has no phase before its
 * first change is possible.
 */
export interface PhaseTable {
  /** First day of each phase, as days since 1970-01-01. */
  readonly phaseDay: Int32Array;
  readonly phaseTie: Int32Array;
  /** Index of the settled change, −1 while the first change is merely possible. */
  readonly phaseSettled: Int32Array;
  /** Index of the change that may or may not have happened by then, −1 when there is none. */
  readonly phasePossible: Int32Array;
  /** Index into `STANDINGS`, by the basis of the possible change where there is one. */
  readonly phaseStanding: Uint8Array;
  /** Index into `STANDINGS`, by the basis of the settled change: how the tie stands for who waits until all is certain. */
  readonly phaseSettledStanding: Uint8Array;
  /** Tie `t` owns the phases from `firstPhase[t]` up to, not including, `firstPhase[t + 1]`. */
  readonly firstPhase: Int32Array;
}

/** Works out the phases of every tie from its changes and the claims on it, in one sweep through the days of each. */
export function foldPhases(
  changes: TieRecords<Change>,
  changeIsClaimed: Uint8Array,
  claims: TieRecords<Claim>,
): PhaseTable {
  const most = countTurns(changes) + claims.entries.length;
  const phaseDay = new Int32Array(most);
  const phaseTie = new Int32Array(most);
  const phaseSettled = new Int32Array(most);
  const phasePossible = new Int32Array(most);
  const phaseStanding = new Uint8Array(most);
  const phaseSettledStanding = new Uint8Array(most);
  const firstPhase = new Int32Array(changes.first.length);
  const acts = sweepChanges(changes);
  const words = sweepWords(claims);
  const standingBy = (change: number) =>
    STANDINGS.indexOf(standingOf(changeIsClaimed[change] === 1 ? 'claimed' : 'reported', words.tally));
  let count = 0;
  for (let tie = 0; tie + 1 < firstPhase.length; tie++) {
    acts.begin(tie);
    words.begin(tie);
    for (;;) {
      const day = Math.min(acts.nextDay(), words.nextDay());
      if (day === NEVER) break;
      acts.advanceTo(day);
      words.advanceTo(day);
      const { settled, possible } = acts;
      const current = possible < 0 ? settled : possible;
      if (current < 0) continue;
      const standing = standingBy(current);
      const settledStanding = settled < 0 || possible < 0 ? standing : standingBy(settled);
      const last = count - 1;
      const isSame =
        phaseSettled[last] === settled &&
        phasePossible[last] === possible &&
        phaseStanding[last] === standing &&
        phaseSettledStanding[last] === settledStanding;
      if (isSame) continue;
      phaseDay[count] = day;
      phaseTie[count] = tie;
      phaseSettled[count] = settled;
      phasePossible[count] = possible;
      phaseStanding[count] = standing;
      phaseSettledStanding[count] = settledStanding;
      count++;
    }
    firstPhase[tie + 1] = count;
  }
  return {
    phaseDay: phaseDay.subarray(0, count),
    phaseTie: phaseTie.subarray(0, count),
    phaseSettled: phaseSettled.subarray(0, count),
    phasePossible: phasePossible.subarray(0, count),
    phaseStanding: phaseStanding.subarray(0, count),
    phaseSettledStanding: phaseSettledStanding.subarray(0, count),
    firstPhase,
  };
}

/** At most how often changes open or settle: once where the day is known, else twice. */
function countTurns({ earliest, latest }: TieRecords<Change>): number {
  let turns = 0;
  for (let index = 0; index < earliest.length; index++) turns += at(earliest, index) < at(latest, index) ? 2 : 1;
  return turns;
}
