/** The separators of cells that are tried, in this order where two do as well. */
export const SEPARATORS = [',', ';', '\t', '|', ' '] as const;
/** What stands between the cells of a table. */
export type Separator = (typeof SEPARATORS)[number];

/** Tells whether cells may be cut by a text. */
export function isSeparator(text: string | undefined): text is Separator {
  return SEPARATORS.some((separator) => separator === text);
}
