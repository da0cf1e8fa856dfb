/** One part of a timeset: its bounds as they are written, and whether a bound itself is left out. */
export interface TimeInterval {
  readonly start: string;
  readonly end: string;
  readonly isStartOpen: boolean;
  readonly isEndOpen: boolean;
}

/** The times of a cell as Gephi writes them: intervals, or moments at which something was seen. */
export type Timeset =
  | { readonly sort: 'intervals'; readonly intervals: readonly TimeInterval[] }
  | { readonly sort: 'moments'; readonly moments: readonly string[] };

const PART = /([[(\]])([^[\]()]*)([\])[])/g;

/**
 * Reads `<[2016-02-03, 2016-02-04); (2017, Infinity]>` as intervals, `<[2004, 2005, 2006]>` as moments. A third member
 * of an interval, the value that holds then, is passed over. Null when the text is neither.
 */
export function readTimeset(text: string): Timeset | null {
  const body = text.trim().replace(/^<|>$/g, '').trim();
  if (body === '' || body === 'empty') return { sort: 'intervals', intervals: [] };
  const parts = [...body.matchAll(PART)];
  const rest = body.replace(PART, '').replace(/[;,\s]/g, '');
  if (parts.length === 0 || rest !== '') return null;
  const members = parts.map(([, open = '[', inner = '', close = ']']) => ({
    times: inner.split(',').map((time) => time.trim().replace(/^"|"$/g, '')),
    isStartOpen: open !== '[',
    isEndOpen: close !== ']',
  }));
  const [only] = members;
  if (only && members.length === 1 && only.times.length !== 2) return { sort: 'moments', moments: only.times };
  if (members.some(({ times }) => times.length < 2)) return null;
  const intervals = members.map(({ times: [start = '', end = ''], isStartOpen, isEndOpen }) => ({
    start,
    end,
    isStartOpen,
    isEndOpen,
  }));
  return { sort: 'intervals', intervals };
}
