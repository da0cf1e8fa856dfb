import type { ImportMapping } from '../../core/exchange/importMapping.ts';
import { rolesOf } from './columnRoles.ts';

/** The columns that a mapping names and that the tables do not have. */
export function missingColumns(
  mapping: ImportMapping,
  edges: readonly string[],
  nodes: readonly string[] | null,
): string[] {
  const lacking = (columns: object | undefined, have: readonly string[]) =>
    columns === undefined
      ? []
      : [...rolesOf(columns as Readonly<Record<string, unknown>>).keys()].filter((column) => !have.includes(column));
  return [...lacking(mapping.edges, edges), ...(nodes ? lacking(mapping.nodes, nodes) : [])];
}
