/** How rows of strips share the room, in px. */
export interface StripLayout {
  readonly rowHeight: number;
  /** Where the bars begin and how wide they are. */
  readonly left: number;
  readonly width: number;
  /** Whether names stand above their bars. */
  readonly isStacked: boolean;
}

/** The height of the axis above the rows. */
export const AXIS_HEIGHT = 30;
/** Of a row whose name stands above its bar, how much the name takes up. */
export const NAME_HEIGHT = 24;

const NARROW = 600;
const EDGE = 22;

/** Lays rows out in a given width; fingers get taller ones. */
export function layStrips(width: number, isCoarse: boolean): StripLayout {
  const isStacked = width < NARROW;
  const left = isStacked ? 16 : Math.round(Math.min(280, Math.max(190, width * 0.27)));
  const right = isStacked ? 16 : EDGE;
  return { rowHeight: isStacked ? 48 : isCoarse ? 44 : 28, left, width: Math.max(0, width - left - right), isStacked };
}
