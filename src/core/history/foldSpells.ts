import type { PhaseTable } from './foldPhases.ts';
import { at } from './tieRecords.ts';

/** The spells of all ties: maximal runs of phases whose settled changes made the same status. */
export interface SpellTable {
  /** Index of the spell that each phase belongs to. */
  readonly phaseSpell: Int32Array;
  /** First phase of each spell, and after the last spell the number of phases. */
  readonly spellStart: Int32Array;
}

/**
 * Gathers phases into spells. A change that repeats the status it finds starts no new spell; the phases before
 * anything is settled are a spell of their own.
 */
export function foldSpells(
  { phaseTie, phaseSettled }: Pick<PhaseTable, 'phaseTie' | 'phaseSettled'>,
  changeStatus: Int32Array,
): SpellTable {
  const phases = phaseTie.length;
  const phaseSpell = new Int32Array(phases);
  const starts = new Int32Array(phases + 1);
  let spell = -1;
  let lastTie = -1;
  let lastStatus = -1;
  for (let phase = 0; phase < phases; phase++) {
    const tie = at(phaseTie, phase);
    const settled = at(phaseSettled, phase);
    const status = settled < 0 ? -1 : at(changeStatus, settled);
    if (tie !== lastTie || status !== lastStatus) starts[++spell] = phase;
    phaseSpell[phase] = spell;
    lastTie = tie;
    lastStatus = status;
  }
  starts[spell + 1] = phases;
  return { phaseSpell, spellStart: starts.slice(0, spell + 2) };
}
