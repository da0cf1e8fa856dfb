import { useState } from 'react';

/** How the last thing that was asked for went. */
export type Outcome =
  | { readonly sort: 'working' | 'done' | 'failed'; readonly words: string }
  /** The browser refused to copy; the reader gets the text itself. */
  | { readonly sort: 'refused'; readonly words: string; readonly text: string };

/** Tells how what was asked for last goes, and does one thing at a time. */
export interface Telling {
  readonly outcome: Outcome | null;
  /** Says what is being done, does it, and says how it went. */
  readonly run: (working: string, work: () => Promise<Outcome>) => void;
}

/** Holds the outcome of the last thing that was asked for. */
export function useOutcome(): Telling {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = (working: string, work: () => Promise<Outcome>) => {
    setOutcome({ sort: 'working', words: working });
    work().then(setOutcome, (error: unknown) =>
      setOutcome({ sort: 'failed', words: error instanceof Error ? error.message : String(error) }),
    );
  };
  return { outcome, run };
}
