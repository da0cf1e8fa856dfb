import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { decodeView, encodeView, type UnusedParam, type ViewParams } from '../core/permalink/viewParams.ts';
import { viewParamsOf } from '../store/viewParamsOf.ts';
import { DEFAULT_DATASET } from './bundledDatasets.ts';
import { showDesk } from './open/desk.ts';
import { bringLocal, forgetLocal, type LocalDataset, localDataset } from './open/localDatasets.ts';
import { dropSession, isFreshStart } from './open/tabMark.ts';
import { type OpenDataset, openDataset } from './openDataset.ts';
import { preferredLanguage } from './preferredLanguage.ts';

/** What is to be opened: a dataset, the view of it that is asked for, and what of a link is of no use. */
interface Asked {
  readonly id: string;
  readonly params: ViewParams;
  readonly unused: readonly UnusedParam[];
}

/** How far opening has come; `serial` tells one opened dataset from the next. */
type Progress = { readonly open: OpenDataset; readonly serial: number } | { readonly problem: string } | 'loading';

interface Opening {
  readonly progress: Progress;
  /** Opens the dataset that the address names. */
  readonly open: () => void;
  /** Gives up opening. */
  readonly stay: () => void;
  /** Opens again after a failure: what the address names, or another dataset. */
  readonly retry: (id?: string) => void;
  /** Opens what a query names. */
  readonly visit: (query: string) => void;
  /** Opens a dataset that the reader brought, on the view of a query. */
  readonly bring: (local: LocalDataset, query: string) => void;
}

/** What the address asks for. */
export function askedByAddress(): Asked {
  const { params, unused } = decodeView(location.search);
  return { id: params.data ?? DEFAULT_DATASET, params, unused };
}

/** Opens the dataset that the address names, or where the reader left off, and anew when the reader asks for the record as known on another day. */
export function useOpening(kind: 'full' | 'embed'): Opening {
  const [progress, setProgress] = useState<Progress>('loading');
  const running = useRef<AbortController | null>(null);
  const serial = useRef(0);
  const last = useRef<OpenDataset | null>(null);
  const openAsked = useCallback(({ id, params, unused }: Asked) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    openDataset(id, params, preferredLanguage(), signal, last.current).then(
      (opened) => {
        if (signal.aborted) return;
        last.current = opened;
        if (!opened.local) dropSession();
        const open = { ...opened, unused: [...unused, ...opened.unused] };
        const next = { open, serial: ++serial.current };
        // What was open before stays alive while React gets the next ready, bit by bit.
        startTransition(() => setProgress(next));
      },
      (error: unknown) => {
        if (signal.aborted) return;
        const cause = error instanceof Error ? error.message : String(error);
        const local = localDataset(id);
        if (!local || !last.current) return setProgress({ problem: cause });
        // What was open before stays open.
        forgetLocal(id);
        if (last.current.local) bringLocal(last.current.local);
        const view = viewParamsOf(last.current.store.getState(), { data: DEFAULT_DATASET, lang: preferredLanguage() });
        history.replaceState(null, '', `${location.pathname}${encodeView(view)}`);
        showDesk({ sort: 'failed', local, cause });
      },
    );
  }, []);
  const open = useCallback(() => openAsked(askedByAddress()), [openAsked]);
  const stay = useCallback(() => running.current?.abort(), []);
  const visit = useCallback(
    (query: string) => {
      if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}`);
      open();
    },
    [open],
  );
  useEffect(() => {
    if (kind === 'embed' || !isFreshStart()) open();
    else {
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      const resume = async () => {
        const { restoreSession } = await import('./open/restoreSession.ts');
        // Where storage fails there is nothing to resume, and the app opens as for anybody.
        const told = await restoreSession(visit, signal).catch(() => null);
        if (signal.aborted) return;
        if (told) showDesk(told);
        open();
      };
      resume().catch(open);
    }
    return stay;
  }, [kind, open, stay, visit]);
  const hasFailed = typeof progress === 'object' && 'problem' in progress;
  useEffect(() => {
    if (!hasFailed) return;
    addEventListener('popstate', open);
    return () => removeEventListener('popstate', open);
  }, [hasFailed, open]);
  const store = typeof progress === 'object' && 'open' in progress ? progress.open.store : null;
  useEffect(
    () =>
      store?.subscribe((state, before) => {
        if (state.knownAsked === before.knownAsked || state.knownAsked === state.known) return;
        openAsked({ id: state.dataset.id, params: viewParamsOf(state, { data: '', lang: '' }), unused: [] });
      }),
    [store, openAsked],
  );
  const retry = (id?: string) => {
    if (id !== undefined) forgetLocal(id);
    if (id !== undefined) history.pushState(null, '', `${location.pathname}?data=${id}`);
    setProgress('loading');
    open();
  };
  const bring = useCallback(
    (local: LocalDataset, query: string) => {
      bringLocal(local);
      visit(query);
    },
    [visit],
  );
  return { progress, open, stay, retry, visit, bring };
}
