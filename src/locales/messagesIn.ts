import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';

const CATALOGUES: Readonly<Record<'en' | 'fr', Messages>> = { en, fr };

/** The catalogue of a language. */
export function messagesIn(lang: 'en' | 'fr'): Messages {
  return CATALOGUES[lang];
}
