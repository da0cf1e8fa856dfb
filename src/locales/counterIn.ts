/** Writes a number with the word it counts, in the number of the language. */
export type Counter = (n: number, one: string, other: string) => string;

/** How the words of a language count: numbers grouped as it groups them, the word by its own plural rules. */
export function counterIn(lang: string): Counter {
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang);
  return (n, one, other) => `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;
}
