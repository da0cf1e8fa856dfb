import type { Dataset } from '../model/dataset.ts';
import { tabulateChanges } from './changeTable.ts';
import { takeCheckpoints } from './checkpoints.ts';
import { foldPhases } from './foldPhases.ts';
import { foldSpells } from './foldSpells.ts';
import { groupByTie } from './groupByTie.ts';
import type { History } from './history.ts';
import { logChanges } from './logChanges.ts';

/**
 * Folds the events of a dataset into the history of its ties: a tie is what the events up to a day have left behind.
 *
 * Time grows with the number of changes and claims, apart from sorting ties whose uncertain dates overlap.
 */
export function foldTies(dataset: Dataset): History {
  const tieIds = [...dataset.ties.keys()];
  const tieKeys = [...dataset.ties.values()];
  const tieIndex = new Map(tieIds.map((id, tie) => [id, tie]));
  const grouped = groupByTie(dataset.events, tieIndex, (event) => event.changes);
  const changes = grouped.records;
  const claims = groupByTie(dataset.events, tieIndex, (event) => event.claims).records;
  const table = tabulateChanges(dataset.events, grouped, tieKeys, dataset.vocabulary);
  const phases = foldPhases(changes, table.changeIsClaimed, claims);
  const spells = foldSpells(phases, table.changeStatus);
  const log = logChanges(phases);
  const checkpoints = takeCheckpoints(log, tieIds.length);
  return { dataset, tieIds, tieKeys, tieIndex, changes, claims, ...table, ...phases, ...spells, log, checkpoints };
}
