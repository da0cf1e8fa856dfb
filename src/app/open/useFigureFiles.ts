import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { FigurePayload } from '../../core/figure/figurePayload.ts';
import { messagesIn } from '../../locales/messagesIn.ts';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import type { Notice } from '../Notices.tsx';

/** The figure that was opened last: it outlives the opening of its dataset. */
interface Arrival {
  readonly payload: FigurePayload | null;
  readonly words: string;
}

let arrival: Arrival | null = null;
let serial = 0;
const listeners = new Set<() => void>();

function arrive(next: Arrival): void {
  arrival = next;
  serial++;
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/**
 * Opens the views of figures that the reader brings: `openLink` opens the view of a query. Gives the way to bring them, and
 * what there is to say of the last one.
 */
export function useFigureFiles(
  openLink: (query: string) => void,
): readonly [open: (files: readonly File[]) => void, notices: readonly Notice[]] {
  const store = useEntenteStore();
  const last = useSyncExternalStore(listen, () => arrival);
  const payload = last?.payload ?? null;

  useEffect(() => {
    const { record, lang } = store.getState();
    if (payload === null || payload.dataset.id !== record.id) return;
    void import('./openFigure.ts').then(({ tellChanges }) =>
      arrive({ payload: null, words: tellChanges(payload, record, lang) }),
    );
  }, [store, payload]);

  const open = useCallback(
    (files: readonly File[]) => {
      const run = async () => {
        const { readFigureFile } = await import('./openFigure.ts');
        const { record, lang } = store.getState();
        const opened = await readFigureFile(files, record.id, lang);
        if (!opened) return;
        arrive(opened.ok ? { payload: opened.payload, words: '' } : { payload: null, words: opened.words });
        if (opened.ok) openLink(opened.payload.link);
      };
      run().catch(() => arrive({ payload: null, words: messagesIn(store.getState().lang).viewFailed }));
    },
    [store, openLink],
  );
  const notices = last?.words ? [{ key: `figure ${serial}`, text: last.words, lines: [] }] : [];
  return [open, notices];
}
