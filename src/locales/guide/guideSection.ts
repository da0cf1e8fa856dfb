/** A piece of the guide; words between backticks are code. A `made` one is made by the app, from what it goes by itself. */
export type GuideBlock =
  | string
  | { readonly list: readonly string[] }
  | { readonly code: string }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly made: 'example' | 'files' | 'dates' | 'vocabulary' };

/** A chapter of the guide. */
export interface GuideSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}
