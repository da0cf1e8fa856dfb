import { useSyncExternalStore } from 'react';
import { useMessages } from '../../store/useMessages.ts';
import type { Notice } from '../Notices.tsx';
import { chooseDataset } from './chooseDataset.ts';
import { deskPage, deskSerial, showDesk, type ToldPage, watchDesk } from './desk.ts';

/** What there is to say of the reader's own files above the picture, and the way to the faults of the open one. */
export function useDeskNotices(missing: string | null): Notice[] {
  const words = useMessages();
  const page = useSyncExternalStore(watchDesk, deskPage);
  const open = { words: words.openDataset, run: () => void chooseDataset() };
  return [
    ...(missing === null ? [] : [{ key: 'missing', text: words.datasetMissing(missing), lines: [], action: open }]),
    ...(page?.sort === 'told' ? [toldNotice(page, words.showFaults)] : []),
  ];
}

function toldNotice({ text, next, action }: ToldPage, words: string): Notice {
  const key = `told ${deskSerial()}`;
  const run = next ? { words, run: () => showDesk(next) } : action;
  return { key, text, lines: [], ...(run ? { action: run } : {}) };
}

/** Lets a notice of faults lead to all of them. */
export function withFaults(notices: readonly Notice[], words: string): Notice[] {
  const action = { words, run: () => showDesk({ sort: 'faults' }) };
  return notices.map((notice) => (notice.key === 'faults' ? { ...notice, action } : notice));
}
