/** A small picture of a dataset: its actors where they stand, joined where an event ever joins them. */
export interface Thumbnail {
  readonly viewBox: string;
  /** Of the dots and lines, in units of the view box. */
  readonly unit: number;
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

interface RawTie {
  readonly from?: string;
  readonly to?: string;
  readonly between?: readonly string[];
}

/** As much of a dataset's file as a small picture needs. */
export interface RawDataset {
  readonly 'x-positions'?: Readonly<Record<string, readonly [number, number]>>;
  readonly opening?: { readonly 'x-focus'?: readonly string[] };
  readonly events?: readonly { readonly changes?: readonly RawTie[] }[];
}

const MARGIN = 0.06;

/** Draws a dataset small; of one with a focus only that and its neighbours. Null when the file has no positions. */
export function thumbnailOf(raw: RawDataset): Thumbnail | null {
  const places = new Map(Object.entries(raw['x-positions'] ?? {}));
  const focus = new Set(raw.opening?.['x-focus'] ?? []);
  const pairs = new Map<string, readonly [string, string]>();
  for (const { changes = [] } of raw.events ?? []) {
    for (const { from, to, between } of changes) {
      const [a, b] = [from ?? between?.[0], to ?? between?.[1]];
      if (a === undefined || b === undefined || !places.has(a) || !places.has(b)) continue;
      if (focus.size === 0 || focus.has(a) || focus.has(b)) pairs.set(JSON.stringify([a, b].sort()), [a, b]);
    }
  }
  const seen = new Set([...pairs.values()].flat());
  const points = [...seen].flatMap((id) => {
    const place = places.get(id);
    return place ? [place] : [];
  });
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(1, Math.max(...xs) - left), Math.max(1, Math.max(...ys) - top)];
  const size = Math.max(width, height * 1.6);
  const edge = size * MARGIN;
  return {
    viewBox: [left - edge, top - edge, width + 2 * edge, height + 2 * edge].map(Math.round).join(' '),
    unit: size / 100,
    dots: points,
    lines: [...pairs.values()].flatMap(([a, b]) => {
      const [one, other] = [places.get(a), places.get(b)];
      return one && other ? [[...one, ...other] as const] : [];
    }),
  };
}
