/**
 * Makes foreign words safe to set in a line of our own: white space becomes one space, and what would turn or break the
 * line (control characters, bidirectional embeddings, overrides and isolates) is left out. Half a surrogate pair becomes
 * U+FFFD. Spaces that do not break stay.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[^\P{Cc} ]|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}
