import { encodeView } from '../core/permalink/viewParams.ts';
import { type EntenteState, type EntenteStore, isTimeMoving } from '../store/ententeState.ts';
import { viewParamsOf } from '../store/viewParamsOf.ts';
import { DEFAULT_DATASET } from './bundledDatasets.ts';

function linkOf(state: EntenteState, lang: string): string {
  return encodeView(viewParamsOf(state, { data: DEFAULT_DATASET, lang }));
}

/**
 * Keeps the address bar in step with what is seen: a pick or a settled day makes one entry of the history, a drag or a
 * playback none until it ends; changes of look replace the entry. Returns how to stop.
 */
export function syncLink(store: EntenteStore, preferredLang: string): () => void {
  const write = (state: EntenteState, before: EntenteState | null) => {
    if (isTimeMoving(state)) return;
    const link = linkOf(state, preferredLang);
    if (link === location.search) return;
    const address = `${location.pathname}${link}`;
    const isLookOnly = before !== null && (state.theme !== before.theme || state.lang !== before.lang);
    if (before === null || isLookOnly) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  write(store.getState(), null);
  return store.subscribe(write);
}
