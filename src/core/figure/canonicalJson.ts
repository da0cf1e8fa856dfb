/** What JSON.stringify leaves as it is, though XML forbids it or nobody would see it. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

/**
 * Writes a value in the one form that its meaning has: keys in the order of their code units, no space, `undefined` left
 * out, maps as lists of pairs, invisible characters as `\uXXXX`. Equal values give equal text, so it can be hashed.
 */
export function canonicalJson(value: unknown): string {
  if (value instanceof Map) return canonicalJson([...value]);
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, one]) => `${canonicalText(key)}:${canonicalJson(one)}`).join(',')}}`;
  }
  return typeof value === 'string' ? canonicalText(value) : JSON.stringify(value ?? null);
}

function canonicalText(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
