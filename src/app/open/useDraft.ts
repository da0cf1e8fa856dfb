import { useEffect, useState } from 'react';
import type { ImportMapping } from '../../core/exchange/importMapping.ts';
import type { MappingDraft } from './draftMapping.ts';
import { readBrought } from './readBrought.ts';

interface Drafting {
  readonly draft: MappingDraft;
  /** The mapping as the reader has it now, ahead of the draft while that is made. */
  readonly mapping: ImportMapping;
  readonly separator: string | undefined;
  readonly isDrafting: boolean;
  readonly change: (mapping: ImportMapping) => void;
  /** Cuts the tables by another separator and proposes anew. */
  readonly cutBy: (separator: string) => void;
}

interface Asked {
  readonly mapping: ImportMapping | null;
  readonly separator: string | undefined;
}

/** Changes of one word after another are drafted once, in ms. */
const SETTLED_MS = 150;

/** Keeps what would come of a mapping in step with what the reader chooses. */
export function useDraft(
  files: readonly File[],
  first: { readonly draft: MappingDraft; readonly separator?: string | undefined },
): Drafting {
  const [draft, setDraft] = useState(first.draft);
  const [separator, setSeparator] = useState(first.separator);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    if (!asked) return;
    const controller = new AbortController();
    const choice = { mapping: asked.mapping, isDraft: true as const };
    const run = async () => {
      const cut = asked.separator === undefined ? {} : { separator: asked.separator };
      const answer = await readBrought(files, { ...choice, ...cut }, controller.signal);
      if (controller.signal.aborted) return;
      setAsked(null);
      if (answer.sort === 'tables') setDraft(answer.draft);
      else if (answer.sort === 'refused')
        setDraft((former) => ({ ...former, problem: answer.faults.map(({ message }) => message).join(' ') }));
    };
    const failed = (error: unknown) => {
      if (controller.signal.aborted) return;
      setAsked(null);
      setDraft((former) => ({ ...former, problem: String(error) }));
    };
    const timer = setTimeout(() => run().catch(failed), SETTLED_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [files, asked]);
  return {
    draft,
    mapping: asked?.mapping ?? draft.mapping,
    separator,
    isDrafting: asked !== null,
    change: (mapping) => setAsked({ mapping, separator }),
    cutBy: (chosen) => {
      setSeparator(chosen);
      setAsked({ mapping: null, separator: chosen });
    },
  };
}
