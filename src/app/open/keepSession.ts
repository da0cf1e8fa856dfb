import { encodeView } from '../../core/permalink/viewParams.ts';
import { viewParamsOf } from '../../store/viewParamsOf.ts';
import { DEFAULT_DATASET } from '../bundledDatasets.ts';
import type { OpenDataset } from '../openDataset.ts';
import { preferredLanguage } from '../preferredLanguage.ts';
import { holdLock } from './holdLock.ts';
import { amendKept } from './keptDatasets.ts';
import { nowInMs } from './keptStore.ts';
import { lockOfTab } from './newestClosed.ts';
import { markTab, tabMark } from './tabMark.ts';
import { writeSession } from './tabSession.ts';

/** A view is kept when it has not changed for so long, in ms. */
const SETTLED_MS = 800;

let isMarked: Promise<void> | null = null;

/** Holds this tab's mark; the copy of a tab has the same, and takes one of its own. */
function holdMark(): Promise<void> {
  isMarked ??= (async () => {
    const mark = tabMark();
    if (mark === null || (await holdLock(lockOfTab(mark)))) return;
    markTab();
    await holdLock(lockOfTab(tabMark() ?? ''));
  })();
  return isMarked;
}

/**
 * Keeps what this tab shows of the reader's own: with the dataset, so that it opens as it was left, and as the tab's session,
 * so that a new one can begin there. Returns how to stop.
 */
export function keepSession({ local, store }: OpenDataset): (() => void) | undefined {
  if (!local) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (data: string, lang: string) => {
    // A page that lies over the picture is no part of the view.
    const { page: _page, ...view } = viewParamsOf(store.getState(), { data, lang });
    return encodeView(view);
  };
  const note = () =>
    writeSession({ key: local.key, query: write(DEFAULT_DATASET, preferredLanguage()), written: nowInMs() });
  const keep = () => {
    timer = undefined;
    note();
    // Where nothing can be kept the reader has been told.
    amendKept(local.key, { view: write('', '') }).catch(() => undefined);
  };
  const leave = () => timer !== undefined && keep();
  void holdMark().then(note);
  addEventListener('pagehide', leave);
  const stop = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLED_MS);
  });
  return () => {
    stop();
    leave();
    clearTimeout(timer);
    removeEventListener('pagehide', leave);
  };
}
