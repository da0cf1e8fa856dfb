/** Joins clauses to one text, with the space before the semicolon that French sets (narrow, where no line breaks). */
export function joinClauses(clauses: readonly string[], lang: string): string {
  return clauses.join(lang.split('-')[0] === 'fr' ? '\u202f; ' : '; ');
}
