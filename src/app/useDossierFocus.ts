import { useEffect } from 'react';
import { useEntente, useEntenteStore } from '../store/EntenteContext.ts';

function focusInDossier(): Element | null {
  return document.querySelector('[data-dossier-place]:focus-visible, [data-dossier-place] :focus-visible');
}

/** One dossier leads to another: what was pressed in the first is gone, and Tab goes on at the beginning of the second. */
function keepInDossier(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[data-dossier-place]')?.focus({ preventScroll: true });
}

function leadBack(opener: HTMLElement): void {
  opener.focus();
  // From the field of Find keys go to the page again, and Tab goes on behind it.
  if (opener instanceof HTMLInputElement) opener.blur();
}

/**
 * Leads keys back from a dossier that is closed to what it was opened from, and keeps what they have reached in it in
 * view when a comparison takes some of its room.
 */
export function useDossierFocus(): void {
  const store = useEntenteStore();
  const isComparing = useEntente((state) => state.since !== null);
  useEffect(() => {
    let opener: Element | null = null;
    return store.subscribe(({ pick }, before) => {
      if (before.pick === null && pick !== null) opener = document.activeElement;
      if (before.pick === null || pick === before.pick || !focusInDossier()) return;
      if (pick !== null) requestAnimationFrame(keepInDossier);
      else if (opener instanceof HTMLElement && opener.isConnected) leadBack(opener);
    });
  }, [store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: The room changes with it.
  useEffect(() => focusInDossier()?.scrollIntoView({ block: 'nearest' }), [isComparing]);
}
