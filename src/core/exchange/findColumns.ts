import type { RoleWords } from './columnWords.ts';
import { bareWords } from './plainText.ts';

/** A column that seems to have a role, and how sure that is from 0 to 1. */
export interface ColumnProposal<Role extends string> {
  readonly role: Role;
  readonly column: string;
  readonly confidence: number;
  /** Some of its cells. */
  readonly examples: readonly string[];
}

/**
 * Gives each role the column whose name says so most surely, and each column at most one role. Of two roles that want a
 * column the one that has a surer word for it gets it.
 */
export function findColumns<Role extends string>(
  columns: readonly string[],
  roleWords: RoleWords<Role>,
): Map<Role, { readonly column: string; readonly confidence: number }> {
  const wishes = roleWords.flatMap(([role, words]) =>
    columns.flatMap((column) => {
      const rank = words.indexOf(bareWords(column, ''));
      return rank < 0 ? [] : [{ role, column, rank }];
    }),
  );
  wishes.sort((a, b) => a.rank - b.rank);
  const found = new Map<Role, { column: string; confidence: number }>();
  const taken = new Set<string>();
  for (const { role, column, rank } of wishes) {
    if (found.has(role) || taken.has(column)) continue;
    found.set(role, { column, confidence: rank === 0 ? 1 : 0.8 });
    taken.add(column);
  }
  return found;
}
