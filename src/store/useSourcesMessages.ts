import { en, type SourcesMessages } from '../locales/sources/en.ts';
import { fr } from '../locales/sources/fr.ts';
import { usePart } from './EntenteContext.ts';

const CATALOGUES: Readonly<Record<'en' | 'fr', SourcesMessages>> = { en, fr };

/** The words of the pages about the record in the reader's language; they come with the pages, not with the first picture. */
export function useSourcesMessages(): SourcesMessages {
  return CATALOGUES[usePart('lang')];
}
