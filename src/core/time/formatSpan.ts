const DAYS_PER_MONTH = 365.2425 / 12;
/** Spans shorter than this are told in days. */
const TOLD_IN_MONTHS = 60;
/** How far a span may be from whole months and still be told in them, in days. */
const NEAR = 1;

/** Writes a number of days as a reader would say it: `3 days`, and from two months on in months where it comes out even (`6 months`). */
export function formatSpan(days: number, lang: string): string {
  const months = Math.round(days / DAYS_PER_MONTH);
  const isEven = days >= TOLD_IN_MONTHS && Math.abs(days - months * DAYS_PER_MONTH) <= NEAR;
  const [n, unit] = isEven ? ([months, 'month'] as const) : ([days, 'day'] as const);
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}
