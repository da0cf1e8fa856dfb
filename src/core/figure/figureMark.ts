import type { Position } from '../model/dataset.ts';
import type { Stance } from '../model/stance.ts';
import type { Face } from './measureText.ts';

/** What a colour is for; the theme says which it is. */
export type Ink = 'page' | 'panel' | 'ink' | 'ink2' | 'rule' | 'accent' | Stance;

/** A run of text in one face. */
export interface Span {
  readonly text: string;
  readonly face: Face;
  readonly ink: Ink;
  /** An address; only http and https ones become links. */
  readonly href?: string;
  /** The language, where it is not the figure's. */
  readonly lang?: string;
}

/** One line of text; `y` is the baseline. */
export interface TextMark {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly spans: readonly Span[];
  /** The width of a halo of the page round the letters. */
  readonly halo?: number;
}

/** A line or an area. */
export interface PathMark {
  readonly type: 'path';
  readonly d: string;
  readonly stroke?: Ink;
  readonly fill?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  /** From 0 to 1; 1 when left out. */
  readonly opacity?: number;
}

/** A disc or a ring. */
export interface CircleMark {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** Marks that belong together. */
export interface GroupMark {
  readonly type: 'group';
  /** What the marks are, for scripts and editors: `tie`, `actor`, `legend` … */
  readonly name: string;
  /** What the group says in a tooltip. */
  readonly title?: string;
  /** Attributes `data-…`. */
  readonly data?: Readonly<Record<string, string>>;
  readonly opacity?: number;
  /** Where the origin of the marks lies; (0, 0) when left out. */
  readonly at?: Position;
  /** The size at which the marks are drawn; 1 when left out. */
  readonly scale?: number;
  readonly marks: readonly FigureMark[];
}

/** Something drawn, in units of the figure: its place, its manner, and for what its colour stands. */
export type FigureMark = TextMark | PathMark | CircleMark | GroupMark;

/** A number as figures write it: at most two decimals, so that every machine writes the same. */
export function numberText(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
