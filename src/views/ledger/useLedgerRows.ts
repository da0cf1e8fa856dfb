import { startTransition, useEffect, useRef, useState } from 'react';
import { type LedgerRow, ledgerRow } from '../../core/dossier/ledgerRow.ts';
import type { TieState } from '../../core/history/tieState.ts';
import { isTieShown } from '../../core/scene/tieFilters.ts';
import type { Day } from '../../core/time/day.ts';
import type { Messages } from '../../locales/en.ts';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import { type EntenteState, isTimeMoving } from '../../store/ententeState.ts';
import { useMessages } from '../../store/useMessages.ts';

/** What the table shows: a day, a language, and the rows of that day. */
export interface LedgerSheet {
  /** The moment that the rows are of; null before they have come. */
  readonly moment: EntenteState['moment'] | null;
  readonly day: Day;
  readonly lang: string;
  readonly rows: readonly LedgerRow[];
  /** The last day on which ties changed that changed lately, by the tie's number. */
  readonly changedOn: ReadonlyMap<number, Day>;
}

/** Tables longer than this wait until the day is settled. */
const MOST_WHILE_SCRUBBING = 600;

type RowCache = WeakMap<TieState, LedgerRow>;
const caches = new WeakMap<Messages, RowCache>();

function cacheOf(words: Messages): RowCache {
  const cache: RowCache = caches.get(words) ?? new WeakMap();
  caches.set(words, cache);
  return cache;
}

function sheetOf(state: EntenteState, words: Messages, cache: RowCache): LedgerSheet {
  const { dataset, history, filters, moment, lang, day } = state;
  const rows: LedgerRow[] = [];
  for (const tie of moment.states.values()) {
    if (!isTieShown(dataset, tie, filters)) continue;
    const row = cache.get(tie) ?? ledgerRow(history, tie, lang, words.changingBy);
    cache.set(tie, row);
    rows.push(row);
  }
  return { moment, day, lang, rows, changedOn: new Map(moment.changedOn) };
}

/** A long table that is not on screen comes once the page has time for it: what is on screen comes first. */
function isLate({ moment }: EntenteState, isOnScreen: boolean): boolean {
  return !isOnScreen && moment.states.size > MOST_WHILE_SCRUBBING;
}

function firstSheet(state: EntenteState, words: Messages, cache: RowCache, isOnScreen: boolean): LedgerSheet {
  if (!isLate(state, isOnScreen)) return sheetOf(state, words, cache);
  return { moment: null, day: state.day, lang: state.lang, rows: [], changedOn: new Map() };
}

/**
 * The rows of the day, a moment behind the picture: by frames on screen, by idle time and only on settled days off it.
 * A tie that has not changed keeps its row, so what follows a step is work for changed ties only.
 */
export function useLedgerRows(isOnScreen: boolean): LedgerSheet {
  const store = useEntenteStore();
  const words = useMessages();
  const rows = cacheOf(words);
  const [sheet, setSheet] = useState(() => firstSheet(store.getState(), words, rows, isOnScreen));
  const madeOf = useRef({ sheet, words });

  useEffect(() => {
    let shown = madeOf.current.words === words ? madeOf.current.sheet.moment : null;
    let stop: (() => void) | null = null;
    const update = () => {
      stop = null;
      const state = store.getState();
      if (shown === state.moment) return;
      shown = state.moment;
      const next = sheetOf(state, words, rows);
      madeOf.current = { sheet: next, words };
      startTransition(() => setSheet(next));
    };
    const onChange = (state: EntenteState) => {
      const isLong = state.moment.states.size > MOST_WHILE_SCRUBBING;
      const isMoving = isTimeMoving(state);
      if (stop || shown === state.moment || (isMoving && (!isOnScreen || isLong))) return;
      stop = isOnScreen ? onFrame(update) : onIdle(update);
    };
    if (isLate(store.getState(), isOnScreen)) stop = onIdle(update);
    else update();
    const unsubscribe = store.subscribe(onChange);
    return () => {
      unsubscribe();
      stop?.();
    };
  }, [store, words, rows, isOnScreen]);
  return sheet;
}

function onFrame(update: () => void): () => void {
  const frame = requestAnimationFrame(update);
  return () => cancelAnimationFrame(frame);
}

function onIdle(update: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(update, 50);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(update, { timeout: 60 });
  return () => cancelIdleCallback(request);
}
