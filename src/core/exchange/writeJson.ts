import type { Written } from './findLosses.ts';
import type { EntenteDocument } from './refusal.ts';

/** Writes a document of the format as the text of a file, with every key that it has, also those that begin with `x-`. */
export function writeJson(document: EntenteDocument): Written {
  return { text: `${JSON.stringify(document, null, 2)}\n`, lost: [] };
}
