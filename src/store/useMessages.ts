import { useSyncExternalStore } from 'react';
import type { Messages } from '../locales/en.ts';
import { messagesIn, watchMessages } from '../locales/messagesIn.ts';
import { useEntente } from './EntenteContext.ts';

/** The interface's words in the reader's language. */
export function useMessages(): Messages {
  const lang = useEntente((state) => state.lang);
  return useSyncExternalStore(watchMessages, () => messagesIn(lang));
}
