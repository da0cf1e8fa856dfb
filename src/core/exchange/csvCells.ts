/** A cell that a spreadsheet would run as a formula, or that looks like one made harmless before. */
const RUNS = /^'*[=+\-@＝＋－＠\t\r\n]/;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Writes a cell of a CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it (OWASP,
 * "CSV Injection"); numbers stay numbers. Never begins a formula.
 */
export function csvCell(text: string): string {
  const safe = RUNS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes the apostrophe away again that keeps a cell from being run; the inverse of `csvCell` for a cell once parsed. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}

/** Writes rows of cells as a CSV with lines that end in CRLF, as the RFC has it. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
