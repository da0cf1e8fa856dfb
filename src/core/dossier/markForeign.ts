import type { Words } from '../model/text.ts';

function primaryOf(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? '';
}

/**
 * Parts a sentence of `lang` at the names in it that are of another language, each with the tag of its own, so that a
 * voice reads it as such and nobody takes it for a translation. Parts of the sentence itself carry no tag; all parts
 * together are the sentence.
 */
export function markForeign(sentence: string, names: readonly Words[], lang: string): readonly Words[] {
  const foreign = names.filter(
    ({ text, lang: own }) => text !== '' && own !== undefined && primaryOf(own) !== primaryOf(lang),
  );
  const parts: Words[] = [];
  let rest = sentence;
  while (rest !== '') {
    const found = foreign
      .map((name) => ({ name, at: rest.indexOf(name.text) }))
      .filter(({ at }) => at >= 0)
      .sort((x, y) => x.at - y.at || y.name.text.length - x.name.text.length)[0];
    if (!found) return [...parts, { text: rest }];
    if (found.at > 0) parts.push({ text: rest.slice(0, found.at) });
    parts.push(found.name);
    rest = rest.slice(found.at + found.name.text.length);
  }
  return parts;
}
