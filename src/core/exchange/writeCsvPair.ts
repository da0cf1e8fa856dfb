import type { History } from '../history/history.ts';
import type { Dataset } from '../model/dataset.ts';
import { dayText } from '../time/day.ts';
import { actorFields, labelOf, tableDate } from './actorFields.ts';
import { csvText } from './csvCells.ts';
import { findLosses, type Loss } from './findLosses.ts';
import { settledSpells } from './settledSpells.ts';

/** Two tables of a dataset, and what they could not take along. */
export interface WrittenPair {
  readonly nodes: string;
  readonly edges: string;
  readonly lost: readonly Loss[];
}

/**
 * Writes a dataset as a table of actors and a table of ties, one row for each spell of a tie with its last day counted.
 * Our own reader finds every column by its name; other programs take them as they are. No cell is a formula.
 */
export function writeCsvPair(dataset: Dataset, history: History): WrittenPair {
  const lost = new Set<Loss>();
  const nodes = nodeRows(dataset, lost);
  const edges = edgeRows(dataset, history, lost);
  return { nodes: csvText(nodes), edges: csvText(edges), lost: findLosses(dataset, lost) };
}

function nodeRows(dataset: Dataset, lost: Set<Loss>): string[][] {
  const fields = actorFields(dataset);
  const rows = [...dataset.actors.values()].map((actor) => [
    actor.id,
    labelOf(actor),
    ...fields.map(({ textOf }) => textOf(actor)),
    actor.from ? tableDate(actor.from, actor.from.earliest, lost) : '',
    actor.to ? tableDate(actor.to, actor.to.latest, lost) : '',
  ]);
  return [['id', 'label', ...fields.map(({ name }) => name), 'start', 'end'], ...rows];
}

const EDGE_COLUMNS = [
  'source',
  'target',
  'kind',
  'status',
  'stance',
  'directed',
  'start',
  'end',
  'standing',
  'observed',
];

function edgeRows(dataset: Dataset, history: History, lost: Set<Loss>): string[][] {
  const rows = history.tieKeys.flatMap(({ kind, a, b }, tie) => {
    const isDirected = dataset.vocabulary.get(kind)?.isDirected ?? false;
    const spells = settledSpells(history, tie);
    if (spells.length === 0) lost.add('claimed-ties');
    return spells.map(({ first, last, status, stance, standing, isObserved, firstDate, nextDate }) => [
      a,
      b,
      kind,
      status,
      stance,
      String(isDirected),
      tableDate(firstDate, first, lost),
      last === null ? '' : nextDate?.isUncertain ? tableDate(nextDate, last, lost) : dayText(last),
      standing,
      String(isObserved),
    ]);
  });
  return [EDGE_COLUMNS, ...rows];
}
