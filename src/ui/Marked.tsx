import { Fragment } from 'react';

interface MarkedProps {
  /** Parts of a sentence in order; one with a language is a name of that language. */
  readonly parts: readonly { readonly text: string; readonly lang?: string }[];
}

/** A sentence whose foreign names say of which language they are. */
export function Marked({ parts }: MarkedProps) {
  return parts.map(({ text, lang }, place) =>
    lang === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no identity but their place.
      <Fragment key={place}>{text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <bdi key={place} lang={lang}>
        {text}
      </bdi>
    ),
  );
}
