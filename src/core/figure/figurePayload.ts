import { canonicalJson } from './canonicalJson.ts';
import { sha256Hex } from './sha256Hex.ts';
import type { ShownRow } from './shownTable.ts';

/** The version of what figures carry. */
export const FIGURE_FORMAT = 'entente-figure/1';

/** What a figure says of itself to whoever opens it. */
export interface FigureContent {
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
  /** Title, version and licence of the dataset in words. */
  readonly source: string;
  /** null when the dataset names none. */
  readonly licence: string | null;
  /** The query of the view with its `?`, empty for a view of nothing but defaults: `?at=2024-08-06`. */
  readonly link: string;
  readonly dataset: { readonly id: string; readonly version: string | null; readonly sha256: string };
  /** What `eventFingerprints` gives for the dataset. */
  readonly events: string;
  readonly shown: readonly ShownRow[];
}

/** The evidence that a figure carries. */
export interface FigurePayload extends FigureContent {
  readonly format: typeof FIGURE_FORMAT;
  /** The SHA-256 of the rest in its canonical form. It shows that something was altered, not by whom. */
  readonly seal: string;
}

/** Writes what a figure carries, sealed, in its canonical form: the same content gives the same text. */
export function writePayload({ title, description, source, licence, link, ...rest }: FigureContent): string {
  const { dataset, events, shown } = rest;
  const { id, version, sha256 } = dataset;
  const content = { title, description, source, licence, link, dataset: { id, version, sha256 }, events, shown };
  return canonicalJson(sealed(content));
}

/** Puts the format and the seal on what a figure says. */
export function sealed(content: FigureContent): FigurePayload {
  const open = { ...content, format: FIGURE_FORMAT } as const;
  return { ...open, seal: sha256Hex(canonicalJson(open)) };
}
