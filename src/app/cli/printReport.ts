import type { ImportReport, ReportEntry, SkipReason } from '../../core/exchange/importReport.ts';
import { notes as noteWords, skips as skipWords } from '../../locales/open/codesEn.ts';

/** What leaves no tie and no actor out: columns that nobody asked for, and what stands in the file twice. */
const HARMLESS: ReadonlySet<SkipReason> = new Set(['unread-column', 'unread-attribute', 'repeated-spell', 'self-loop']);

/** Prints on stderr what was read of a foreign file, what was not and what was decided; true when a record was left out. */
export function printReport(file: string, { read, skipped, notes }: ImportReport): boolean {
  const counts = Object.entries(read).map(
    ([name, count]) => `${count} ${name.replace(/[A-Z]/g, (a) => ` ${a.toLowerCase()}`)}`,
  );
  const lines = [
    `${file}: ${counts.join(', ')}`,
    ...skipped.map((entry) => `  not read: ${entryText(entry, skipWords[entry.code])}`),
    ...notes.map((entry) => `  note: ${entryText(entry, noteWords[entry.code])}`),
  ];
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return skipped.some(({ code }) => !HARMLESS.has(code));
}

function entryText({ count, places, found }: ReportEntry<string>, words: string): string {
  const where = places.map(
    ({ file, line, column }, i) => `${file ? `${file}:` : ''}${line}:${column} ${found[i] ?? ''}`,
  );
  return `${words}: ${count} (${where.join(' · ')}${count > places.length ? ' · …' : ''})`;
}
