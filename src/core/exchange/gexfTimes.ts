import { type ForeignDate, neighbourOf } from './foreignDate.ts';
import type { ImportTally } from './importTally.ts';
import { proposeDateFormat } from './proposeDateFormat.ts';
import { dateOrSkip, type RowTime, readTimes } from './readColumns.ts';
import { type DateFormat, type DateReading, readForeignDate } from './readForeignDate.ts';
import type { GexfGraph, GexfTime } from './readGexfGraph.ts';

/** Reads the times of a GEXF in the one way that its file writes them. */
export interface GexfClock {
  readonly format: DateFormat;
  /** The spells and moments of a time; none after skipping what cannot be read. */
  readonly timesOf: (time: GexfTime, at: number) => RowTime[];
  readonly dateOf: (text: string) => ForeignDate | null;
}

/**
 * Finds how a GEXF writes its times. `date` and `dateTime` are civil days; numbers are moments since 1970 when they
 * are large enough, days or months as digits when they look so, and else years. That a number is a year is noted.
 */
export function createGexfClock(graph: GexfGraph, tally: ImportTally): GexfClock {
  const texts = new Set<string>();
  for (const record of [...graph.nodes, ...graph.edges]) {
    for (const time of [...record.times, ...record.values.map(({ time }) => time)]) {
      if (time)
        for (const text of [time.start, time.end, time.moment, ...partsOf(time.set)]) texts.add(plainNumber(text));
    }
  }
  texts.delete('');
  const isDates = /^date/i.test(graph.graph.get('timeformat') ?? '');
  const hasNumbers = [...texts].some((text) => /^[-+]?\d+(\.\d+)?$/.test(text));
  const format = isDates && !hasNumbers ? 'YYYY-MM-DD' : proposeDateFormat([...texts]).format;
  const isYears = hasNumbers && !isDates && (format === 'YYYY' || format === 'YYYY-MM-DD');
  if (isYears) tally.note('numbers-as-years', graph.nodes[0]?.offset ?? 0, [...texts].slice(0, 3).join(', '));
  const read = (text: string): DateReading => readForeignDate(plainNumber(text), isYears ? 'YYYY' : format);
  return {
    format: isYears ? 'YYYY' : format,
    dateOf: (text) => {
      const reading = read(text);
      return reading.sort === 'date' ? reading.date : null;
    },
    timesOf: (time, at) => {
      if (time.set !== '') return readTimes(time.set, read, at, tally);
      noteFraction(time, isYears, at, tally);
      if (time.moment !== '') {
        const date = dateOrSkip(read(time.moment), at, tally);
        return date ? [{ start: date, end: null, isSeen: true }] : [];
      }
      const start = dateOrSkip(read(time.start), at, tally);
      const end = dateOrSkip(read(time.end), at, tally);
      if (start === undefined || end === undefined) return [];
      return [
        {
          start: start && time.isStartOpen ? neighbourOf(start, 1) : start,
          end: end && time.isEndOpen ? neighbourOf(end, -1) : end,
          isSeen: false,
        },
      ];
    },
  };
}

function noteFraction({ start, end, moment }: GexfTime, isYears: boolean, at: number, tally: ImportTally): void {
  const cut = isYears && [start, end, moment].find((text) => /\.\d*[1-9]/.test(plainNumber(text)));
  if (cut) tally.note('cut-fraction', at, cut);
}

function partsOf(set: string): string[] {
  return set.split(/[[\]()<>,;\s]+/);
}

/** A number as plain digits: `1.2E12` and `2004.0` are written so by programs, not by people. */
function plainNumber(text: string): string {
  if (!/^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) return text;
  const number = Number(text);
  return Number.isFinite(number) && (/[eE]/.test(text) || /\.0+$/.test(text)) ? String(number) : text;
}
