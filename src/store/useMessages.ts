import type { Messages } from '../locales/en.ts';
import { messagesIn } from '../locales/messagesIn.ts';
import { useEntente } from './EntenteContext.ts';

/** The interface's words in the reader's language. */
export function useMessages(): Messages {
  return messagesIn(useEntente((state) => state.lang));
}
