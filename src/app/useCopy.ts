import { useState } from 'react';

/** How a copy to the clipboard went; null before the first. */
export type CopyOutcome = 'copied' | 'refused' | null;

/** Copies text and tells how it went: a browser may refuse, or have no clipboard at all. */
export function useCopy(): readonly [CopyOutcome, (text: string) => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>(null);
  const copy = (text: string) => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('There is no clipboard.'));
    written.then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return [outcome, copy];
}
