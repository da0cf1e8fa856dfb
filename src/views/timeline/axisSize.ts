/** Height of the axis in px; the pulse, its line and the labels have their places on it. */
export const AXIS_HEIGHT = 116;
/** Where the line between ties made and ties broken runs. */
export const BASELINE = 59;
/** The longest bar above the line; the chips of the days cover its top. */
export const MOST_UP = 38;
/** The longest bar below the line, which ends above the events that lasted. */
export const MOST_DOWN = 29;
/** Where the bars of events that lasted begin, and how far their rows are apart. */
export const LASTING_TOP = 91;
export const LASTING_STEP = 3;
/** From here down the axis is its labels. */
export const LABELS_TOP = 96;
/** Half of what the chip of a day takes up at most. */
export const CHIP_HALF = 52;
/** Room beside the axis into which a chip may reach. */
const CHIP_ROOM = 14;
/** The lower edge of the chips. */
export const CHIP_BOTTOM = 26;

function within(x: number, width: number): number {
  const edge = CHIP_HALF - CHIP_ROOM;
  return Math.min(width - edge, Math.max(edge, x));
}

/** The middle of a chip: over its day, but never beyond the room beside the axis. */
export function chipX(x: number, width: number): number {
  return within(x, width);
}

/** The middles of the chips of two days, moved apart as far as they would cover each other. */
export function chipPair(x: number, other: number, width: number): readonly [number, number] {
  const [left, right] = [Math.min(x, other), Math.max(x, other)].map((one) => within(one, width)) as [number, number];
  const isApart = right - left >= 2 * CHIP_HALF;
  const edge = CHIP_HALF - CHIP_ROOM;
  const middle = Math.min(width - edge - CHIP_HALF, Math.max(edge + CHIP_HALF, (left + right) / 2));
  const [first, last] = isApart ? [left, right] : [middle - CHIP_HALF, middle + CHIP_HALF];
  return x < other ? [first, last] : [last, first];
}
