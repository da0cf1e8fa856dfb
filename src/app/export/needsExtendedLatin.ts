/** Letters that are in the second file of each font only: Latin beyond Western Europe's, and signs of money. */
const EXTENDED =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1d00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/;

/** Tells whether a figure has letters that only the second file of each font has; most have none, and are smaller for it. */
export function needsExtendedLatin(svg: string): boolean {
  return EXTENDED.test(svg);
}
