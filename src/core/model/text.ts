/** Words of a dataset: one string, or one for each language tag (BCP 47). */
export type Text = string | Readonly<Record<string, string>>;

/** Words in one language; `lang` is missing when the dataset does not say which. */
export interface Words {
  readonly text: string;
  readonly lang?: string;
}

/**
 * Picks the words to show a reader of `lang`: the same tag, then the same primary language, then English, then the
 * first given. The tag of what was found comes along, so that a fallback can be marked as foreign.
 */
export function wordsIn(text: Text, lang: string): Words {
  if (typeof text === 'string') return { text };
  const tags = Object.keys(text);
  const primary = lang.split('-')[0];
  const tag =
    tags.find((t) => t === lang) ??
    tags.find((t) => t.split('-')[0] === primary) ??
    tags.find((t) => t === 'en') ??
    tags[0];
  return tag === undefined ? { text: '' } : { text: text[tag] ?? '', lang: tag };
}
