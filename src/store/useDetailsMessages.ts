import { type DetailsMessages, en } from '../locales/details/en.ts';
import { fr } from '../locales/details/fr.ts';
import { usePart } from './EntenteContext.ts';

const CATALOGUES: Readonly<Record<'en' | 'fr', DetailsMessages>> = { en, fr };

/** The words of the dossiers in the reader's language; they come with the dossiers, not with the first picture. */
export function useDetailsMessages(): DetailsMessages {
  return CATALOGUES[usePart('lang')];
}
