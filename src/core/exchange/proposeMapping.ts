import type { ActorKind } from '../model/actor.ts';
import { actorKindOf } from './actorSorts.ts';
import { EDGE_WORDS, type EdgeRole, NODE_WORDS, type NodeRole } from './columnWords.ts';
import { type ColumnProposal, findColumns } from './findColumns.ts';
import { type ImportMapping, MAPPING_FORMAT } from './importMapping.ts';
import { createTally } from './importTally.ts';
import { cellsOf, type FoundColumns, type MappedDates, mapEdgeColumns, mapNodeColumns } from './mapColumns.ts';
import { proposeDateFormat } from './proposeDateFormat.ts';
import { proposeCoverage, proposeEnd, proposeNameSeparator } from './proposeReading.ts';
import { proposeTerms } from './proposeTerms.ts';
import { readEdgeRows } from './readEdgeRows.ts';
import type { Table } from './readTable.ts';

/** A mapping to begin with, and what it rests on, for whoever looks it over. */
export interface MappingProposal {
  readonly mapping: ImportMapping;
  readonly edges: readonly ColumnProposal<EdgeRole>[];
  readonly nodes: readonly ColumnProposal<NodeRole>[];
  readonly dates: readonly MappedDates[];
}

/**
 * Proposes how a table of ties, with or without a table of actors, is read: which column is what, how dates are
 * written, what the file's words for kinds and statuses mean, and which spells the record merely cuts off. Throws a
 * `Refusal` for a table without two columns.
 */
export function proposeMapping(edgesTable: Table, nodesTable: Table | null): MappingProposal {
  const edgeRoles = edgeColumnsOf(edgesTable);
  const nodeRoles = nodesTable ? findColumns(nodesTable.columns, NODE_WORDS) : new Map();
  const dates: MappedDates[] = [];
  const edges = mapEdgeColumns(edgesTable, edgeRoles, dates);
  const nodes = nodesTable ? mapNodeColumns(nodesTable, nodeRoles, dates) : null;
  const nameSeparator = proposeNameSeparator(edgesTable, edges, nodesTable, nodes);
  const reading = { edges, endIs: 'last' as const, ...(nameSeparator === undefined ? {} : { nameSeparator }) };
  const spells = readEdgeRows(
    edgesTable,
    reading,
    createTally(() => ({ line: 1, column: 1 })),
  );
  const mapping: ImportMapping = {
    format: MAPPING_FORMAT,
    ...(nodes ? { nodes } : {}),
    ...reading,
    endIs: proposeEnd(spells),
    terms: proposeTerms(spells),
    actorKinds: nodesTable && nodes?.sort !== undefined ? proposeSorts(nodesTable, nodes.sort) : [],
    otherKind: 'state',
    coverage: edges.observed === undefined ? proposeCoverage(spells) : {},
    sameId: 'by-dates',
  };
  return {
    mapping,
    edges: described(edgesTable, edgeRoles),
    nodes: nodesTable ? described(nodesTable, nodeRoles) : [],
    dates,
  };
}

/** Tells whether a table lists ties; else it lists actors. */
export function listsTies(table: Table): boolean {
  const roles = findColumns(table.columns, EDGE_WORDS);
  const [from, to] = [roles.get('from')?.column, roles.get('to')?.column];
  if (from === undefined || to === undefined) return false;
  const isRoster = findColumns(table.columns, NODE_WORDS).get('id')?.confidence === 1;
  return !isRoster || !isDates(table, from);
}

function isDates(table: Table, column: string): boolean {
  const { confidence, examples } = proposeDateFormat(cellsOf(table, column));
  return examples.length > 0 && confidence > 0.9;
}

function edgeColumnsOf(table: Table): FoundColumns<EdgeRole> {
  const roles = findColumns(table.columns, EDGE_WORDS);
  const isOfGephi = (column: string) => {
    const cells = cellsOf(table, column).filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => /^(un)?directed$|^mutual$/i.test(cell));
  };
  const kind = roles.get('kind');
  if (kind && !roles.has('directed') && isOfGephi(kind.column)) {
    roles.delete('kind');
    roles.set('directed', { ...kind, confidence: 1 });
  }
  const taken = new Set([...roles.values()].map(({ column }) => column));
  for (const role of ['from', 'to'] as const) {
    const spare = table.columns.find((column) => !taken.has(column));
    if (roles.has(role) || spare === undefined) continue;
    roles.set(role, { column: spare, confidence: 0.2 });
    taken.add(spare);
  }
  return roles;
}

function proposeSorts(table: Table, column: string): { value: string; kind: ActorKind }[] {
  const values = new Set(cellsOf(table, column));
  return [...values].flatMap((value) => {
    const kind = value === '' ? null : actorKindOf(value);
    return kind ? [{ value, kind }] : [];
  });
}

function described<Role extends string>(table: Table, roles: FoundColumns<Role>): ColumnProposal<Role>[] {
  return [...roles].map(([role, { column, confidence }]) => {
    const examples = [...new Set(cellsOf(table, column).filter((cell) => cell !== ''))].slice(0, 3);
    return { role, column, confidence, examples };
  });
}
