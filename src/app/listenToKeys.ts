import { toggleComparison } from '../store/chooseSince.ts';
import { dayByKey } from '../store/dayByKey.ts';
import type { EntenteStore } from '../store/ententeState.ts';

/** What the app does on keys that are not the store's own affair. */
export interface KeyTargets {
  readonly find: () => void;
  readonly exportFigure: () => void;
  readonly listShortcuts: () => void;
  /** Closes what is open over the picture. */
  readonly close: () => void;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type="checkbox"]), textarea, select, [role="combobox"], [role="listbox"]:not(figure *), dialog',
    ) !== null
  );
}

/** Listens to the keys of the whole page; keys pressed while writing are left alone. Returns how to stop. */
export function listenToKeys(store: EntenteStore, targets: KeyTargets): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    // Where the focus is lost within a dialog, its keys arrive at the page beneath.
    if (document.querySelector('dialog:modal')) return;
    const state = store.getState();
    const day = dayByKey(event, state);
    if (day !== undefined) {
      if (day !== null) state.wentTo(day);
    } else if (
      event.key === ' ' &&
      !(event.target instanceof Element && event.target.closest('button, a, summary, input'))
    ) {
      if (state.isPlaying) state.paused();
      else state.played();
    } else if (event.key === '/') targets.find();
    else if (event.key === 'c') toggleComparison(state);
    else if (event.key === 'e') targets.exportFigure();
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
