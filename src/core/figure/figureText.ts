import type { Source } from '../model/source.ts';

/** A source with the number that it has in a figure. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/**
 * The words of a figure, which captions, alternative texts and metadata are made from too.
 *
 * All of it is plain text in the figure's language, not escaped for any format; numbers in square brackets are those of
 * `sources`.
 */
export interface FigureText {
  /** The language tag of all words that are not the dataset's own. */
  readonly lang: string;
  readonly title: string;
  /** Says in words which day it is, what is filtered and as told by whom; may be empty. */
  readonly subtitle: string;
  /** Says what the picture shows to somebody who cannot see it. */
  readonly alt: string;
  /** On contested and alleged ties: who asserts, who denies. */
  readonly notes: readonly string[];
  /** Every source of what is shown, numbered from 1, those of changes and of disputed ties first. */
  readonly sources: readonly NumberedSource[];
  /** What changed between two days, by the number on the picture; empty for a figure of one day. */
  readonly changes: readonly { readonly number: number; readonly text: string }[];
  /** Title, version and licence of the dataset. */
  readonly credit: string;
  /** The absolute address that opens the same view; only http and https addresses are links. */
  readonly link: string;
  /** The day in words on which the view was read. */
  readonly readOn?: string;
}
