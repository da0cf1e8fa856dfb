import { describe, expect, it } from 'vitest';
import { event } from '../../core/history/testDataset.ts';
import { parseEdtf } from '../../core/time/parseEdtf.ts';
import { scaleOf } from '../../core/time/timeScale.ts';
import { layLastingEvents, traceLastingEvents } from './lastingEvents.ts';

function dated(text: string) {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(read.problem);
  return { ...event(read.date.earliest), date: read.date };
}
const lay = (...texts: string[]) =>
  layLastingEvents(texts.map(dated)).map(({ from, begun, to, row }) => [from, begun, to, row]);

describe('events that lasted', () => {
  it('are those of more than a day whose end is known', () => {
    expect(
      lay('1970-01-02/1970-01-05', '1970-01-03', '1970-01-04/1970-01-04', '1970-01-06/..', '../1970-01-09'),
    ).toEqual([[1, 1, 4, 0]]);
  });

  it('may have begun before the day on which they certainly had', () => {
    expect(lay('1970-01/1970-02-10')).toEqual([[0, 30, 40, 0]]);
  });

  it('have a second row where they would cover each other', () => {
    const rows = lay('1970-01-01/1970-01-09', '1970-01-05/1970-01-12', '1970-01-10/1970-01-20');
    expect(rows.map(([, , , row]) => row)).toEqual([0, 1, 0]);
  });

  it('are bars as long as they lasted, unless too short to be seen', () => {
    const events = layLastingEvents([dated('1970-01-11/1970-01-20'), dated('1970-02-01/1970-02-02')]);
    expect(traceLastingEvents(events, scaleOf({ from: 0, to: 100 }, 100)).certain).toBe('M10 91h10v2h-10z');
    expect(traceLastingEvents(events, scaleOf({ from: 50, to: 100 }, 100)).certain).toBe('');
  });
});
