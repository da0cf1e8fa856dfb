import { addYears } from '../core/time/day.ts';
import type { EntenteStore } from '../store/createEntenteStore.ts';
import { nextStop, previousStop } from '../store/eventStops.ts';

/** What the app does on keys that are not the store's own affair. */
export interface KeyTargets {
  readonly find: () => void;
  readonly listShortcuts: () => void;
  /** Closes what is open over the picture. */
  readonly close: () => void;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), textarea, select, [role="combobox"], [role="listbox"], dialog') !==
      null
  );
}

function dayByKey(event: KeyboardEvent, store: EntenteStore): number | null | undefined {
  const state = store.getState();
  const { day, span } = state;
  switch (event.key) {
    case 'ArrowLeft':
      return event.shiftKey ? day - 1 : previousStop(state);
    case 'ArrowRight':
      return event.shiftKey ? day + 1 : nextStop(state);
    case 'PageUp':
      return addYears(day, 1);
    case 'PageDown':
      return addYears(day, -1);
    case 'Home':
      return span.from;
    case 'End':
      return span.to;
    default:
      return undefined;
  }
}

/** Listens to the keys of the whole page; keys pressed while writing are left alone. Returns how to stop. */
export function listenToKeys(store: EntenteStore, targets: KeyTargets): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const state = store.getState();
    const day = dayByKey(event, store);
    if (day !== undefined) {
      if (day !== null) state.wentTo(day);
    } else if (
      event.key === ' ' &&
      !(event.target instanceof Element && event.target.closest('button, a, summary, input'))
    ) {
      if (state.isPlaying) state.paused();
      else state.played();
    } else if (event.key === '/') targets.find();
    else if (event.key === '?') targets.listShortcuts();
    else if (event.key === 'Escape' && !document.querySelector(':popover-open')) {
      targets.close();
      if (state.pick) state.unpicked();
    } else return;
    event.preventDefault();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
