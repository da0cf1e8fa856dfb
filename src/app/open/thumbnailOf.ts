import type { StatusStance } from '../../core/model/stance.ts';
import { VOCABULARY } from '../../core/model/vocabulary.ts';
import { parseEdtf } from '../../core/time/parseEdtf.ts';

/** A line of a small picture, from one actor to another. */
export interface ThumbnailLine {
  readonly id: string;
  readonly stance: StatusStance;
  readonly ends: readonly [x1: number, y1: number, x2: number, y2: number];
}

/** A small picture of a dataset: its actors where they stand, joined as they are on the day it opens on. */
export interface Thumbnail {
  readonly viewBox: string;
  /** Of the dots and lines, in units of the view box. */
  readonly unit: number;
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly lines: readonly ThumbnailLine[];
}

interface RawChange {
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
  readonly between?: readonly string[];
  readonly becomes?: string;
}

/** As much of a dataset's file as a small picture needs. */
export interface RawDataset {
  readonly 'x-positions'?: Readonly<Record<string, readonly [number, number]>>;
  readonly opening?: {
    readonly at?: string;
    readonly 'x-focus'?: readonly string[];
    readonly 'x-hide'?: readonly string[];
  };
  readonly coverage?: { readonly from?: string; readonly to?: string };
  readonly actors?: readonly unknown[];
  readonly sources?: readonly unknown[];
  readonly events?: readonly { readonly date?: string; readonly changes?: readonly RawChange[] }[];
}

const MARGIN = 0.06;
/** Width to height. */
const SHAPE = 16 / 9;

/** Draws a dataset small; of one with a focus only the ties of that. Null when the file has no positions. */
export function thumbnailOf(raw: RawDataset): Thumbnail | null {
  const places = new Map(Object.entries(raw['x-positions'] ?? {}));
  const focus = new Set(raw.opening?.['x-focus'] ?? []);
  const hidden = new Set<string>(raw.opening?.['x-hide'] ?? []);
  const lines: ThumbnailLine[] = [];
  const points = new Map<string, readonly [number, number]>();
  for (const [id, { a, b, stance }] of lastStances(raw)) {
    const [one, other] = [places.get(a), places.get(b)];
    const isSeen = stance !== 'ended' && !hidden.has(stance) && (focus.size === 0 || focus.has(a) || focus.has(b));
    if (!isSeen || !one || !other) continue;
    lines.push({ id, stance, ends: [...one, ...other] });
    points.set(a, one).set(b, other);
  }
  const dots = [...points.values()];
  if (dots.length === 0) return null;
  const [xs, ys] = [dots.map(([x]) => x), dots.map(([, y]) => y)];
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const width = Math.max(1, right - left, (bottom - top) * SHAPE);
  const height = width / SHAPE;
  const edge = width * MARGIN;
  const corner = [(left + right - width) / 2 - edge, (top + bottom - height) / 2 - edge];
  return {
    viewBox: [...corner, width + 2 * edge, height + 2 * edge].map(Math.round).join(' '),
    unit: width / 100,
    dots,
    lines,
  };
}

interface LastStance {
  readonly a: string;
  readonly b: string;
  readonly stance: StatusStance;
}

/** What each tie had become by the opening day at the latest; claims are not weighed, for nobody reads a small picture. */
function lastStances({ events = [], opening }: RawDataset): ReadonlyMap<string, LastStance> {
  const at = dayOf(opening?.at) ?? Number.POSITIVE_INFINITY;
  const dated = events.flatMap(({ date, changes = [] }) => {
    const day = dayOf(date);
    return day !== null && day <= at ? [{ day, changes }] : [];
  });
  const last = new Map<string, LastStance>();
  for (const { changes } of dated.sort((x, y) => x.day - y.day)) {
    for (const { kind = '', from, to, between, becomes = '' } of changes) {
      const [a, b] = [from ?? between?.[0], to ?? between?.[1]];
      const stance = VOCABULARY.get(kind)?.statuses.get(becomes)?.stance ?? 'formal';
      if (a !== undefined && b !== undefined) last.set(JSON.stringify([kind, a, b]), { a, b, stance });
    }
  }
  return last;
}

function dayOf(date: string | undefined): number | null {
  const read = date === undefined ? null : parseEdtf(date);
  return read?.ok ? read.date.earliest : null;
}
