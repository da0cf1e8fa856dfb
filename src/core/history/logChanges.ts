import type { PhaseTable } from './foldPhases.ts';
import type { ChangeLog } from './history.ts';
import { orderByDay } from './orderByDay.ts';
import { at } from './tieRecords.ts';

/** Writes the log of a table of phases: by day, and on one day in the order of the ties. */
export function logChanges({ phaseDay, phaseTie, firstPhase }: PhaseTable): ChangeLog {
  const phase = orderByDay(phaseDay);
  const day = new Int32Array(phase.length);
  const tie = new Int32Array(phase.length);
  const phaseBefore = new Int32Array(phase.length);
  for (let entry = 0; entry < phase.length; entry++) {
    const present = at(phase, entry);
    day[entry] = at(phaseDay, present);
    tie[entry] = at(phaseTie, present);
    phaseBefore[entry] = present > at(firstPhase, at(tie, entry)) ? present - 1 : -1;
  }
  return { day, tie, phase, phaseBefore };
}
