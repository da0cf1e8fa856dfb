/** Letters of the alphabets that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;
/** What an isolate holds does not decide on the direction of what is around it. */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*(?:\u2069|$)/gu;

/**
 * Keeps a name to itself within a sentence if it is written from right to left at some place: between two isolates it
 * turns neither the dash, digits or brackets beside it nor its own (Unicode Standard Annex 9, rules X5c and P2). Other
 * names stay as they are.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text;
}

/** True if the first letter outside isolates is written from right to left, and so the text as a whole. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text.replace(ISOLATED, ''))?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}
