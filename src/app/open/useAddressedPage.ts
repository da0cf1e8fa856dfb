import { useEffect, useSyncExternalStore } from 'react';
import { type DeskPageName, isDeskPage } from '../../core/permalink/viewParams.ts';
import type { OpenDataset } from '../openDataset.ts';
import { type DeskPage, showDesk } from './desk.ts';

/**
 * The page beside the record that is to be shown, and the way to close it. Where a dataset is open its view holds the page,
 * so that the address does; another dialog lies over it until that is closed.
 */
export function useAddressedPage(
  page: DeskPage | null,
  open: OpenDataset | null,
): readonly [shown: DeskPageName | null, close: () => void] {
  const held = useSyncExternalStore(
    (tell) => open?.store.subscribe(tell) ?? (() => undefined),
    () => open?.store.getState().page ?? null,
  );
  const asked = page?.sort === 'start' || page?.sort === 'guide' ? page.sort : null;
  useEffect(() => {
    if (!asked || !open) return;
    open.store.getState().openedPage(asked);
    showDesk(null);
  }, [asked, open]);
  const isClear = page === null || page.sort === 'told';
  const shown = asked ?? (isClear && isDeskPage(held) ? held : null);
  const close = () => (open ? open.store.getState().openedPage(null) : showDesk(null));
  return [shown, close];
}
