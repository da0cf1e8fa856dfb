import type { Source } from '../model/source.ts';

/**
 * Gives each source a key of ASCII letters, digits and `-_.:`, made of its id; keys that would be the same but for their
 * capitals, which BibTeX does not tell apart, get a number. The order of the sources decides who keeps the plain key.
 */
export function citationKeys(sources: readonly Source[]): readonly string[] {
  const taken = new Set<string>();
  return sources.map(({ id }) => {
    const plainKey =
      id
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^A-Za-z0-9_.:-]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'source';
    let key = plainKey;
    for (let n = 2; taken.has(key.toLowerCase()); n++) key = `${plainKey}-${n}`;
    taken.add(key.toLowerCase());
    return key;
  });
}
