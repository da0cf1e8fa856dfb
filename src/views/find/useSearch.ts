import { useCallback, useRef, useState } from 'react';
import { searchDocuments } from '../../core/dossier/searchDocuments.ts';
import { usePart } from '../../store/EntenteContext.ts';
import type { Findings, Search } from './searchIndex.ts';

const NOTHING: Findings = { actors: [], events: [] };

/** What a query finds; null until the index, which `prepare` loads and builds, is there. */
export function useSearch(query: string): { readonly findings: Findings | null; readonly prepare: () => void } {
  const dataset = usePart('dataset');
  const [search, setSearch] = useState<Search | null>(null);
  const isAsked = useRef(false);
  const prepare = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    const build = async () => {
      const { buildSearch } = await import('./searchIndex.ts');
      const built = await buildSearch(searchDocuments(dataset));
      setSearch(() => built);
    };
    build().catch(() => {
      isAsked.current = false;
    });
  }, [dataset]);
  if (query.trim() === '') return { findings: NOTHING, prepare };
  return { findings: search?.(query) ?? null, prepare };
}
