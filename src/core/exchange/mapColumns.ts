import { CODE_COLUMN, type EdgeRole, NAME_IN_LANGUAGE, type NodeRole } from './columnWords.ts';
import type { findColumns } from './findColumns.ts';
import type { DateColumns, EdgeColumns, NodeColumns } from './importMapping.ts';
import { type DateProposal, proposeDateFormat } from './proposeDateFormat.ts';
import { cellOf, type Table } from './readTable.ts';
import { Refusal } from './refusal.ts';

/** The columns that were found for roles. */
export type FoundColumns<Role extends string> = ReturnType<typeof findColumns<Role>>;

/** Columns that hold a date, and how they seem to write it. */
export interface MappedDates {
  readonly columns: readonly string[];
  readonly proposal: DateProposal;
}

/** Which column of a table of ties is what, by the roles that were found. Throws a `Refusal` when an end has none. */
export function mapEdgeColumns(table: Table, roles: FoundColumns<EdgeRole>, dates: MappedDates[]): EdgeColumns {
  const column = (role: EdgeRole) => roles.get(role)?.column;
  const [from, to] = [column('from'), column('to')];
  if (from === undefined || to === undefined) {
    const expected = 'two columns that name the ends of ties';
    throw new Refusal(
      { line: 1, column: 1, file: table.file },
      { expected, found: table.columns.join(', ').slice(0, 200) },
    );
  }
  const plain = [
    'kind',
    'status',
    'stance',
    'directed',
    'observed',
    'timeset',
    'label',
    'source',
    'url',
    'note',
  ] as const;
  const start = dateMapping(table, [column('start'), column('startMonth'), column('startDay')], dates);
  const end = dateMapping(table, [column('end'), column('endMonth'), column('endDay')], dates);
  const seen = start || end ? undefined : dateMapping(table, [column('seen'), undefined, undefined], dates);
  return {
    from,
    to,
    ...definedOf(plain.map((role) => [role, column(role)])),
    ...definedOf([
      ['start', start],
      ['end', end],
      ['seen', seen],
    ]),
  };
}

/** Which column of a table of actors is what, by the roles that were found. */
export function mapNodeColumns(table: Table, roles: FoundColumns<NodeRole>, dates: MappedDates[]): NodeColumns {
  const column = (role: NodeRole) => roles.get(role)?.column;
  const id = column('id') ?? column('label') ?? table.columns[0] ?? '';
  const plain = ['label', 'sort', 'timeset', 'short', 'aliases', 'whole', 'longitude', 'latitude'] as const;
  const named = (pattern: RegExp) =>
    table.columns.flatMap((name) => (pattern.exec(name)?.[1] ? [[pattern.exec(name)?.[1] ?? '', name]] : []));
  const [names, codes] = [named(NAME_IN_LANGUAGE), named(CODE_COLUMN)];
  const start = dateMapping(table, [column('start'), column('startMonth'), column('startDay')], dates);
  const end = dateMapping(table, [column('end'), column('endMonth'), column('endDay')], dates);
  return {
    id,
    ...definedOf(plain.map((role) => [role, column(role)])),
    ...definedOf([
      ['start', start],
      ['end', end],
    ]),
    ...(names.length > 0 ? { names: Object.fromEntries(names) } : {}),
    ...(codes.length > 0 ? { codes: Object.fromEntries(codes) } : {}),
  };
}

function dateMapping(
  table: Table,
  parts: readonly (string | undefined)[],
  dates: MappedDates[],
): DateColumns | undefined {
  const [first, month, day] = parts;
  if (first === undefined) return undefined;
  const columns = month === undefined ? [first] : day === undefined ? [first, month] : [first, month, day];
  const proposal = proposeDateFormat(cellsOf(table, first));
  dates.push({ columns, proposal });
  const { format, missing } = proposal;
  return { columns, format, ...(missing.length > 0 ? { missing: [...missing] } : {}) };
}

/** The cells of a column, without the space around them. */
export function cellsOf(table: Table, column: string): string[] {
  const index = table.columns.indexOf(column);
  return table.rows.map((row) => cellOf(row, index));
}

function definedOf<Value>(entries: readonly (readonly [string, Value | undefined])[]): Record<string, Value> {
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
