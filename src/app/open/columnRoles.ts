import type { DateColumns } from '../../core/exchange/importMapping.ts';
import { proposeDateFormat } from '../../core/exchange/proposeDateFormat.ts';

/** The columns of a mapping, of ties or of actors. */
export type MappedColumns = Readonly<Record<string, unknown>>;

/** What a column can be whose cells are dates. */
export const DATE_ROLES = ['start', 'end', 'seen'] as const;
/** What a column can be whose cells are dates. */
export type DateRole = (typeof DATE_ROLES)[number];

const PARTS = ['', 'Month', 'Day'] as const;
/** Roles that hold one column for each language or list. */
const KEYED = { names: 'name ', codes: 'code ' } as const;

/** What each column is by a mapping. A column that is two things at once counts as the first. */
export function rolesOf(columns: MappedColumns): Map<string, string> {
  const roles = new Map<string, string>();
  const offer = (column: string | undefined, role: string) => {
    if (column !== undefined && !roles.has(column)) roles.set(column, role);
  };
  for (const [role, value] of Object.entries(columns)) {
    if (typeof value === 'string') offer(value, role);
    else if (role === 'names' || role === 'codes') {
      for (const [key, column] of Object.entries(value as Record<string, string>)) offer(column, KEYED[role] + key);
    } else for (const [part, name] of PARTS.entries()) offer((value as DateColumns).columns[part], role + name);
  }
  return roles;
}

/**
 * The columns of a mapping when one column becomes something else, or nothing. A column that was that before takes the
 * former role of the other, so that no end of a tie is ever without a column. `samplesOf` gives cells of a column.
 */
export function withRole(
  before: MappedColumns,
  column: string,
  role: string | null,
  samplesOf: (column: string) => readonly string[],
): MappedColumns {
  const roles = rolesOf(before);
  const former = roles.get(column);
  const holder = [...roles].find(([, held]) => held === role)?.[0];
  roles.delete(column);
  if (holder !== undefined) roles.delete(holder);
  if (holder !== undefined && former !== undefined) roles.set(holder, former);
  if (role !== null) roles.set(column, role);
  return columnsOf(roles, before, samplesOf);
}

function columnsOf(
  roles: ReadonlyMap<string, string>,
  before: MappedColumns,
  samplesOf: (column: string) => readonly string[],
): MappedColumns {
  const columnOf = new Map([...roles].map(([column, role]) => [role, column]));
  const after: Record<string, unknown> = {};
  for (const [role, column] of columnOf) {
    const keyed = (['names', 'codes'] as const).find((key) => role.startsWith(KEYED[key]));
    if (keyed) after[keyed] = { ...(after[keyed] as object), [role.slice(KEYED[keyed].length)]: column };
    else if (isDateRole(role)) after[role] = dateColumns(role, columnOf, before[role] as DateColumns, samplesOf);
    else if (!DATE_ROLES.some((date) => role === `${date}Month` || role === `${date}Day`)) after[role] = column;
  }
  return after;
}

function isDateRole(role: string): role is DateRole {
  return DATE_ROLES.some((date) => date === role);
}

function dateColumns(
  role: DateRole,
  columnOf: ReadonlyMap<string, string>,
  before: DateColumns | undefined,
  samplesOf: (column: string) => readonly string[],
): DateColumns {
  const [year = '', month, day] = PARTS.map((part) => columnOf.get(role + part));
  const columns = month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
  if (before?.columns[0] === year) return { ...before, columns };
  const { format, missing } = proposeDateFormat(samplesOf(year));
  return { columns, format, ...(missing.length > 0 ? { missing: [...missing] } : {}) };
}
