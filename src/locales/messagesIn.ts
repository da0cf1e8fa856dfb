import { en, type Messages } from './en.ts';

let french: Messages | null = null;
const waiting = new Set<() => void>();

/** Loads the catalogue of a language. English comes with the app; no reader loads another that is not read. */
export async function loadMessages(lang: 'en' | 'fr'): Promise<void> {
  if (lang === 'en' || french) return;
  french = (await import('./fr.ts')).fr;
  for (const tell of waiting) tell();
}

/** The catalogue of a language; the English one until the other is there. */
export function messagesIn(lang: 'en' | 'fr'): Messages {
  if (lang === 'fr' && !french) void loadMessages(lang);
  return lang === 'fr' && french ? french : en;
}

/** Calls back when a catalogue has come. Returns how to stop. */
export function watchMessages(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
