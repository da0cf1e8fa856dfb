import { civilOf, type Day, dayOf } from './day.ts';
import { formatDay } from './formatDay.ts';
import { type Tick, ticksBetween } from './ticks.ts';
import type { TimeScale } from './timeScale.ts';

/** The least distance of two labels in px, and of two marks. */
const LABEL_SPACING = 64;
const MARK_SPACING = 6;
/** From the coarsest to the finest: whole years by tens, fives and twos, then months, then days. */
const YEARS = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];
const MONTHS = [6, 3, 1];
const DAYS = [14, 7, 2, 1];
const MOST_CANDIDATES = 2000;

interface Placed {
  readonly day: Day;
  readonly x: number;
}

/**
 * Lays ticks along a scale. Where days have equal room it takes the finest even step; where they have not, round dates
 * come first and finer ones fill the gaps that are wide enough. Years that find no room for a label stay as bare marks,
 * whose label is empty.
 */
export function ticksAlong(scale: TimeScale, lang: string): readonly Tick[] {
  const { window, width } = scale;
  const [from, to] = [Math.ceil(window.from), Math.floor(window.to)];
  if (!window.spacing) return ticksBetween(from, to, width, lang);
  if (!(to >= from) || !(width > 0)) return [];
  const labelled = fillGaps(scale, from, to, LABEL_SPACING, [
    ...YEARS.map((count) => monthsOf(count * 12)),
    ...MONTHS.map(monthsOf),
    ...DAYS.map(daysOf),
  ]);
  const isLabelled = new Set(labelled.map(({ day }) => day));
  const hasYear = labelled.some(({ day }) => isNewYear(day));
  const years = fillGaps(scale, from, to, MARK_SPACING, [monthsOf(12)]).filter(({ day }) => !isLabelled.has(day));
  return [
    ...labelled.map(({ day }) => ({ day, ...faceOf(day, lang, hasYear) })),
    ...years.map(({ day }) => ({ day, label: '', isMajor: false })),
  ].sort((a, b) => a.day - b.day);
}

type Series = (from: Day, to: Day) => readonly Day[];

function monthsOf(months: number): Series {
  return (from, to) => {
    const { year, month } = civilOf(from);
    const last = civilOf(to);
    const end = Math.floor((last.year * 12 + last.month - 1) / months);
    const start = Math.floor((year * 12 + month - 1) / months);
    if (end - start > MOST_CANDIDATES) return [];
    return Array.from({ length: end - start + 1 }, (_, n) => {
      const count = (start + n) * months;
      const tickYear = Math.floor(count / 12);
      return dayOf(tickYear, count - tickYear * 12 + 1, 1);
    }).filter((day) => day >= from && day <= to);
  };
}

function daysOf(step: number): Series {
  return (from, to) => {
    if (to - from > MOST_CANDIDATES) return [];
    const days = Array.from({ length: to - from + 1 }, (_, n) => from + n);
    return days.filter((day) => (civilOf(day).day - 1) % step === 0);
  };
}

function fillGaps(scale: TimeScale, from: Day, to: Day, spacing: number, series: readonly Series[]): Placed[] {
  let ticks: Placed[] = [];
  for (const candidates of series) {
    const next: Placed[] = [];
    for (let n = 0; n <= ticks.length; n++) {
      const [left, right] = [ticks[n - 1], ticks[n]];
      const [start, end] = [left ? left.day + 1 : from, right ? right.day - 1 : to];
      const [least, most] = [left ? left.x + spacing : 0, right ? right.x - spacing : scale.width];
      let free = least;
      if (most >= least && end >= start) {
        for (const day of candidates(start, end)) {
          const x = scale.xOf(day);
          if (x < free || x > most) continue;
          next.push({ day, x });
          free = x + spacing;
        }
      }
      if (right) next.push(right);
    }
    ticks = next;
  }
  return ticks;
}

function isNewYear(day: Day): boolean {
  const civil = civilOf(day);
  return civil.month === 1 && civil.day === 1;
}

/** A month says its year where no tick does. */
function faceOf(day: Day, lang: string, hasYear: boolean): Pick<Tick, 'label' | 'isMajor'> {
  if (isNewYear(day)) return { label: formatDay(day, lang, 'year'), isMajor: true };
  if (civilOf(day).day > 1) return { label: formatDay(day, lang, 'shortDayMonth'), isMajor: false };
  return { label: formatDay(day, lang, hasYear ? 'shortMonth' : 'shortMonthYear'), isMajor: !hasYear };
}
