import type { FigureRow, GivenFigure } from './differingFigures.ts';
import { packLanes } from './packLanes.ts';

/** A number on a plot, in px; of an open range one end is null and the stroke goes on beyond. */
export interface FigureMark {
  readonly given: GivenFigure;
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly lane: number;
  /** Where the label begins, or where it ends when it stands before the mark. */
  readonly labelX: number;
  readonly isLabelBefore: boolean;
}

/** The numbers that are given of one thing. */
export interface PlotRow {
  readonly row: FigureRow;
  readonly marks: readonly FigureMark[];
  /** How many lanes the marks take, at least one. */
  readonly lanes: number;
}

/** Rows of one unit (`killed`) along one scale from zero. */
export interface FigurePlot {
  readonly what: string;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly PlotRow[];
}

/** How wide a shape is, with some room, in px. */
const MARK_ROOM = 14;
/** How far the stroke of an open range goes on, in px. */
export const OPEN_LENGTH = 18;
/** About how wide a letter of 12 px is. */
const LETTER = 6.6;
const MOST_TICKS = 4;

/**
 * Lays numbers out as dots along a scale, one plot for each thing that is counted and one row for each `of`. Every scale
 * begins at zero, so that lengths compare. Marks and labels of a row that would touch stand in lanes of their own.
 * Nothing is drawn but what somebody gives: a range has its two ends and no middle.
 */
export function plotFigures(
  rows: readonly FigureRow[],
  width: number,
  labelOf: (given: GivenFigure) => string,
): readonly FigurePlot[] {
  return [...new Set(rows.map(({ what }) => what))].map((what) => {
    const own = rows.filter((row) => row.what === what);
    const most = Math.max(...own.flatMap(({ figures }) => figures.flatMap(({ figure }) => boundsOf(figure))));
    const step = stepFor(most);
    const end = Math.max(step, Math.ceil(most / step) * step);
    const inner = width - MARK_ROOM;
    const xOf = (value: number) => MARK_ROOM / 2 + (value / end) * inner;
    const values = Array.from({ length: Math.round(end / step) + 1 }, (_, place) => place * step);
    return {
      what,
      ticks: values.map((value) => ({ value, x: xOf(value) })),
      rows: own.map((row) => plotRow(row, width, xOf, labelOf)),
    };
  });
}

function plotRow(
  row: FigureRow,
  width: number,
  xOf: (value: number) => number,
  labelOf: (given: GivenFigure) => string,
): PlotRow {
  const placed = row.figures.map((given) => {
    const { value, min = value, max = value } = given.figure;
    const [from, to] = [min === undefined ? null : xOf(min), max === undefined ? null : xOf(max)];
    const label = labelOf(given);
    const start = (from ?? (to ?? 0) - OPEN_LENGTH) - MARK_ROOM / 2;
    const end = (to ?? (from ?? 0) + OPEN_LENGTH) + MARK_ROOM / 2;
    const length = label.length * LETTER;
    const isLabelBefore = end + length > width && start - length >= 0;
    const labelX = isLabelBefore ? start - 2 : end + 2;
    const extent = isLabelBefore ? ([labelX - length, end] as const) : ([start, labelX + length] as const);
    return { given, label, from, to, labelX, isLabelBefore, extent };
  });
  const lanes = packLanes(placed.map(({ extent }) => extent));
  return {
    row,
    marks: placed.map(({ extent: _, ...mark }, place) => ({ ...mark, lane: lanes[place] ?? 0 })),
    lanes: Math.max(1, ...lanes.map((lane) => lane + 1)),
  };
}

function boundsOf({ value, min, max }: GivenFigure['figure']): readonly number[] {
  return [value, min, max].filter((bound) => bound !== undefined);
}

/** The step of 1, 2, 2.5 or 5 times a power of ten that takes a scale to its end in the fewest steps, whole numbers only. */
function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / MOST_TICKS)));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => most / one <= MOST_TICKS);
  return Math.max(1, Math.ceil(step ?? 1));
}
