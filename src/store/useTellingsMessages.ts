import { en, type TellingsMessages } from '../locales/tellings/en.ts';
import { fr } from '../locales/tellings/fr.ts';
import { usePart } from './EntenteContext.ts';

const CATALOGUES: Readonly<Record<'en' | 'fr', TellingsMessages>> = { en, fr };

/** The words of the list of two tellings in the reader's language; they come with the list, not with the first picture. */
export function useTellingsMessages(): TellingsMessages {
  return CATALOGUES[usePart('lang')];
}
