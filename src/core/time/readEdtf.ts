import type { EdtfForm, EdtfMoment, EdtfRange, MissingEnd } from './edtfForm.ts';
import { type Read, readMoment } from './readMoment.ts';

/** The longest EDTF text that is read. */
export const MAX_EDTF_LENGTH = 40;

/**
 * Reads an EDTF text (ISO 8601-2, levels 0 and 1 without times, and the level-2 sets) into its parts.
 *
 * Strict and linear in the text's length, which is capped. Does not compare dates: `2024/2023` is read.
 */
export function readEdtf(text: string): Read<'form', EdtfForm> {
  if (text.length > MAX_EDTF_LENGTH) {
    return { ok: false, problem: `A date has at most ${MAX_EDTF_LENGTH} characters, this one has ${text.length}.` };
  }
  if (/^[[{]/.test(text)) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  if (text.includes('..'))
    return { ok: false, problem: 'A range with ".." stands in brackets: [2024-08-04..2024-08-06].' };
  const read = readMoment(text);
  return read.ok ? { ok: true, form: { sort: 'moment', moment: read.moment } } : read;
}

function readInterval(text: string): Read<'form', EdtfForm> {
  const [startText = '', endText = '', ...rest] = text.split('/');
  if (rest.length > 0)
    return { ok: false, problem: 'An interval has one "/"; a date is written with "-", as 2024-08-04.' };
  const start = readIntervalEnd(startText);
  if (!start.ok) return start;
  const end = readIntervalEnd(endText);
  if (!end.ok) return end;
  if (typeof start.moment === 'string' && typeof end.moment === 'string') {
    return { ok: false, problem: 'An interval needs a date at one end at least.' };
  }
  return { ok: true, form: { sort: 'interval', start: start.moment, end: end.moment } };
}

function readIntervalEnd(text: string): Read<'moment', EdtfMoment | MissingEnd> {
  if (text === '..') return { ok: true, moment: 'open' };
  return text === '' ? { ok: true, moment: 'unknown' } : readMoment(text);
}

function readSet(text: string): Read<'form', EdtfForm> {
  const close = text.startsWith('[') ? ']' : '}';
  if (!text.endsWith(close)) return { ok: false, problem: `A set that begins with "${text[0]}" ends with "${close}".` };
  const ranges: EdtfRange[] = [];
  for (const member of text.slice(1, -1).split(',')) {
    const read = readRange(member);
    if (!read.ok) return read;
    ranges.push(read.range);
  }
  return { ok: true, form: { sort: 'set', means: close === ']' ? 'one' : 'all', ranges } };
}

function readRange(text: string): Read<'range', EdtfRange> {
  const [fromText = '', toText, ...rest] = text.split('..');
  if (rest.length > 0) return { ok: false, problem: 'A range has one "..".' };
  if (toText === undefined) {
    const read = readMoment(fromText);
    return read.ok ? { ok: true, range: { from: read.moment, to: read.moment } } : read;
  }
  if (fromText === '' && toText === '') return { ok: false, problem: 'A range needs a date at one end at least.' };
  const from = fromText === '' ? null : readMoment(fromText);
  if (from && !from.ok) return from;
  const to = toText === '' ? null : readMoment(toText);
  if (to && !to.ok) return to;
  return { ok: true, range: { from: from?.moment ?? null, to: to?.moment ?? null } };
}
