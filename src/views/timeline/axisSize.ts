/** Height of the axis in px; the pulse, its line and the labels have their places on it. */
export const AXIS_HEIGHT = 114;
/** Where the line between ties made and ties broken runs. */
export const BASELINE = 59;
/** The longest bar above the line; the chip of the play head covers its top. */
export const MOST_UP = 38;
/** The longest bar below the line, which ends above the labels. */
export const MOST_DOWN = 32;
/** From here down the axis is its labels. */
export const LABELS_TOP = 92;
/** Half of what the chip of the play head takes up at most. */
export const CHIP_HALF = 50;
/** The lower edge of the chip. */
export const CHIP_BOTTOM = 26;
