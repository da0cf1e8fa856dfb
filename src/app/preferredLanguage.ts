import { LANGUAGES, type Language } from '../core/permalink/viewParams.ts';

/** The reader's language by the browser's list; English where there is none. */
export function preferredLanguage(): Language {
  for (const tag of globalThis.navigator?.languages ?? []) {
    const known = LANGUAGES.find((lang) => tag.toLowerCase().split('-')[0] === lang);
    if (known) return known;
  }
  return 'en';
}
