import { useSyncExternalStore } from 'react';
import { usePart } from '../store/EntenteContext.ts';

const query = () => matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  const media = query();
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether the page is dark now, by the reader's choice or else the machine's preference. */
export function useIsDark(): boolean {
  const theme = usePart('theme');
  const isMachineDark = useSyncExternalStore(subscribe, () => query().matches);
  return theme === null ? isMachineDark : theme === 'dark';
}
