import { civilOf, type Day, dayOf, daysInMonth, MAX_DAY } from './day.ts';
import { formatDay } from './formatDay.ts';

/** A mark of the time axis. Major ticks begin a longer unit: a year among months, a month among days. */
export interface Tick {
  readonly day: Day;
  readonly label: string;
  readonly isMajor: boolean;
}

interface Step {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
  /** Shortest distance of two ticks in days. */
  readonly days: number;
}

/** The least distance of two labels in px. */
const LABEL_SPACING = 64;
const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 2, days: 2 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'day', count: 14, days: 14 },
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count, days: count * 28 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) => ({
    unit: 'year' as const,
    count,
    days: count * 365,
  })),
];

/**
 * Lays ticks on the days from `from` to `to`, both counted, over `width` px: the finest step of days, months or years
 * whose labels do not touch. Steps begin with the year or month, so that a tick keeps its day while one scrolls.
 */
export function ticksBetween(from: Day, to: Day, width: number, lang: string): readonly Tick[] {
  if (!(to >= from) || !(width > 0)) return [];
  const pxPerDay = width / Math.max(1, to - from);
  const step = STEPS.find(({ days }) => days * pxPerDay >= LABEL_SPACING) ?? STEPS[STEPS.length - 1];
  if (!step) return [];
  const days = step.unit === 'day' ? dayTicks(from, to, step.count) : monthTicks(from, to, monthsOf(step));
  return days.map((day) => ({ day, ...faceOf(day, step, lang) }));
}

function monthsOf(step: Step): number {
  return step.unit === 'year' ? step.count * 12 : step.count;
}

function monthTicks(from: Day, to: Day, months: number): Day[] {
  const { year, month } = civilOf(from);
  const found: Day[] = [];
  for (let n = Math.floor((year * 12 + month - 1) / months) * months; ; n += months) {
    const tickYear = Math.floor(n / 12);
    const day = dayOf(tickYear, n - tickYear * 12 + 1, 1);
    if (day > to || day > MAX_DAY) return found;
    if (day >= from) found.push(day);
  }
}

function dayTicks(from: Day, to: Day, count: number): Day[] {
  const found: Day[] = [];
  for (const start of monthTicks(from - 31, to, 1)) {
    const { year, month } = civilOf(start);
    // A tick too near to the next month's first one would touch its label.
    const last = daysInMonth(year, month) - Math.floor(count / 2);
    for (let n = 0; n < last; n += count) if (start + n >= from && start + n <= to) found.push(start + n);
  }
  return found;
}

function faceOf(day: Day, step: Step, lang: string): Pick<Tick, 'label' | 'isMajor'> {
  const civil = civilOf(day);
  switch (step.unit) {
    case 'year':
      return { label: formatDay(day, lang, 'year'), isMajor: civil.year % majorYears(step.count) === 0 };
    case 'month':
      return civil.month === 1
        ? { label: formatDay(day, lang, 'year'), isMajor: true }
        : { label: formatDay(day, lang, 'shortMonth'), isMajor: false };
    case 'day':
      return civil.day === 1
        ? { label: formatDay(day, lang, 'shortMonthYear'), isMajor: true }
        : { label: formatDay(day, lang, 'shortDayMonth'), isMajor: false };
  }
}

function majorYears(count: number): number {
  return 10 ** (Math.floor(Math.log10(count)) + 1);
}
