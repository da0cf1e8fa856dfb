import type { Correction, Event } from '../model/event.ts';
import type { Tolerance } from '../time/edtfDate.ts';
import type { RawEvent } from './eventSchema.ts';
import { excerptOf, type Finding, type JsonPath } from './fault.ts';
import { readDate } from './readDate.ts';

/**
 * Reads when an event entered the record and when its record was put right. Dates that cannot be, and a correction of
 * what was not yet recorded, are added to `findings`.
 */
export function buildRecordDates(
  raw: RawEvent,
  path: JsonPath,
  tolerance: Tolerance,
  findings: Finding[],
): Pick<Event, 'recorded' | 'corrections'> {
  const recorded =
    raw.recorded === undefined ? null : readDate(raw.recorded, [...path, 'recorded'], raw.id, tolerance, findings);
  const { corrected = [] } = raw;
  const isList = typeof corrected !== 'string';
  const corrections: Correction[] = [];
  for (const [i, { date: text, note }] of (isList ? corrected : [{ date: corrected, note: undefined }]).entries()) {
    const place = isList ? [...path, 'corrected', i, 'date'] : [...path, 'corrected'];
    const date = readDate(text, place, raw.id, tolerance, findings);
    if (date === null) continue;
    if (recorded && date.latest < recorded.earliest) {
      const expected = `a date that is not before ${recorded.text}, when the event was recorded`;
      findings.push({ path: place, record: raw.id, expected, found: excerptOf(text) });
    }
    corrections.push({ date, ...(note === undefined ? {} : { note }) });
  }
  return { ...(recorded ? { recorded } : {}), ...(corrections.length > 0 ? { corrections } : {}) };
}
