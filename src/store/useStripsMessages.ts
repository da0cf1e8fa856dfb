import { en, type StripsMessages } from '../locales/strips/en.ts';
import { fr } from '../locales/strips/fr.ts';
import { usePart } from './EntenteContext.ts';

const CATALOGUES: Readonly<Record<'en' | 'fr', StripsMessages>> = { en, fr };

/** The words of strips in the reader's language; they come with the strips, not with the first picture. */
export function useStripsMessages(): StripsMessages {
  return CATALOGUES[usePart('lang')];
}
