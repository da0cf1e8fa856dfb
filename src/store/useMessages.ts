import { useSyncExternalStore } from 'react';
import type { Messages } from '../locales/en.ts';
import { messagesIn, watchMessages } from '../locales/messagesIn.ts';
import { usePart } from './EntenteContext.ts';

/** The interface's words in the reader's language. */
export function useMessages(): Messages {
  const lang = usePart('lang');
  return useSyncExternalStore(watchMessages, () => messagesIn(lang));
}
