const CM_PER_INCH = 2.54;

/** How many pixels a length in centimetres takes at a resolution in dots per inch: 16 cm at 300 dpi are 1890. */
export function pixelsOf(cm: number, dpi: number): number {
  return Math.round((cm / CM_PER_INCH) * dpi);
}

/** A resolution in dots per inch as pixels per metre: 300 dpi are 11811. */
export function pixelsPerMetre(dpi: number): number {
  return Math.round((dpi * 100) / CM_PER_INCH);
}
