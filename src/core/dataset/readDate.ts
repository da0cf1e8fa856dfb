import type { EdtfDate, Tolerance } from '../time/edtfDate.ts';
import { parseEdtf } from '../time/parseEdtf.ts';
import { excerptOf, type Finding, type JsonPath } from './fault.ts';

/** Reads a date of a record; one that cannot be read is added to `findings` with what is wrong with it. */
export function readDate(
  text: string,
  path: JsonPath,
  record: string | undefined,
  tolerance: Tolerance,
  findings: Finding[],
): EdtfDate | null {
  const parsed = parseEdtf(text, tolerance);
  if (parsed.ok) return parsed.date;
  findings.push({
    path,
    ...(record === undefined ? {} : { record }),
    expected: 'an EDTF date',
    found: excerptOf(text),
    note: parsed.problem,
  });
  return null;
}
