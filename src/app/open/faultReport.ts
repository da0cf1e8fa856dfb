import { type Fault, faultText } from '../../core/dataset/fault.ts';
import { type LineReader, linesOf } from './linesOf.ts';

/** Writes faults and warnings as plain text to send to whoever mends the file: each with the line that has it. */
export function faultReport(
  faults: readonly Fault[],
  warnings: readonly Fault[],
  texts: ReadonlyMap<string, string>,
  heads: { readonly faults: string; readonly warnings: string },
): string {
  const readers = new Map([...texts].map(([file, text]) => [file, linesOf(text)]));
  const part = (head: string, found: readonly Fault[]) =>
    found.length === 0 ? [] : [head, '', ...found.map((fault) => withLine(fault, readers)), ''];
  return [...part(heads.faults, faults), ...part(heads.warnings, warnings)].join('\n');
}

function withLine(fault: Fault, readers: ReadonlyMap<string, LineReader>): string {
  const lines = readers.get(fault.file)?.(fault.line, fault.column) ?? [];
  const line = lines.find(({ number }) => number === fault.line);
  return line ? `${faultText(fault)}\n    ${line.text}` : faultText(fault);
}
