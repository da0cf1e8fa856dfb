import { type CompareMessages, en } from '../locales/compare/en.ts';
import { fr } from '../locales/compare/fr.ts';
import { usePart } from './EntenteContext.ts';

const CATALOGUES: Readonly<Record<'en' | 'fr', CompareMessages>> = { en, fr };

/** The words of the list of changes in the reader's language; they come with the list, not with the first picture. */
export function useCompareMessages(): CompareMessages {
  return CATALOGUES[usePart('lang')];
}
