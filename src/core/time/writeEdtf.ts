import { yearText } from './day.ts';
import type { EdtfForm, EdtfMoment, EdtfRange, MissingEnd } from './edtfForm.ts';

/** Writes the parts of a date as EDTF text (ISO 8601-2); the inverse of `readEdtf`. */
export function writeEdtf(form: EdtfForm): string {
  switch (form.sort) {
    case 'moment':
      return momentText(form.moment);
    case 'interval':
      return `${intervalEndText(form.start)}/${intervalEndText(form.end)}`;
    case 'set': {
      const members = form.ranges.map(rangeText).join(',');
      return form.means === 'one' ? `[${members}]` : `{${members}}`;
    }
  }
}

function momentText({ years, month, day, qualifier }: EdtfMoment): string {
  const [first, last] = years;
  const masked = last - first >= 10 ? 2 : last > first ? 1 : 0;
  const year = yearText(last);
  const parts = [masked === 0 ? year : year.slice(0, -masked) + 'X'.repeat(masked)];
  for (const part of [month, day]) if (part !== null) parts.push(part === 'X' ? 'XX' : String(part).padStart(2, '0'));
  return parts.join('-') + qualifier;
}

function intervalEndText(end: EdtfMoment | MissingEnd): string {
  return end === 'open' ? '..' : end === 'unknown' ? '' : momentText(end);
}

function rangeText({ from, to }: EdtfRange): string {
  if (from && to && from === to) return momentText(from);
  return `${from ? momentText(from) : ''}..${to ? momentText(to) : ''}`;
}
