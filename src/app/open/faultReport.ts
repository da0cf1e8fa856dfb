import { type Fault, faultText } from '../../core/dataset/fault.ts';
import { linesAround } from './linesAround.ts';

/** Writes faults and warnings as plain text to send to whoever mends the file: each with the line that has it. */
export function faultReport(
  faults: readonly Fault[],
  warnings: readonly Fault[],
  texts: ReadonlyMap<string, string>,
  heads: { readonly faults: string; readonly warnings: string },
): string {
  const part = (head: string, found: readonly Fault[]) =>
    found.length === 0 ? [] : [head, '', ...found.map((fault) => withLine(fault, texts)), ''];
  return [...part(heads.faults, faults), ...part(heads.warnings, warnings)].join('\n');
}

function withLine(fault: Fault, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(fault.file);
  const line = text && linesAround(text, fault.line, fault.column).find(({ number }) => number === fault.line);
  return line ? `${faultText(fault)}\n    ${line.text}` : faultText(fault);
}
