/** How a language joins words of dates to say how they are meant. Every argument is a date in words with its article. */
export interface EdtfPhrases {
  /** Gives a date the article that the language wants inside a phrase: `6 août 2024` → `le 6 août 2024`. */
  readonly withArticle: (date: string, precision: EdtfPrecision) => string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  readonly decade: (firstYear: number) => string;
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
}

/** How exactly a date is given. */
export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

const en: EdtfPhrases = {
  withArticle: (date, precision) => (precision === 'decade' ? `the ${date}` : date),
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `possibly ${date}`,
  between: (from, to) => `between ${from} and ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  decade: (firstYear) => `${firstYear}s`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
};

const fr: EdtfPhrases = {
  withArticle: (date, precision) => {
    if (precision === 'season') return /^[aéh]/.test(date) ? `l’${date}` : `le ${date}`;
    return precision === 'decade' ? `les ${date}` : precision === 'day' ? `le ${date}` : date;
  },
  approximate: (date) => `vers ${date}`,
  uncertain: (date) => `peut-être ${date}`,
  between: (from, to) => `entre ${from} et ${to}`,
  since: (from) => `depuis ${from}`,
  until: (to) => {
    const contracted = to.replace(/^le /, 'au ').replace(/^les /, 'aux ').replace(/^l’/, 'à l’');
    return contracted === to ? `jusqu’en ${to}` : `jusqu’${contracted}`;
  },
  orEarlier: (date) => `${date} ou plus tôt`,
  orLater: (date) => `${date} ou plus tard`,
  decade: (firstYear) => `années ${firstYear}`,
  seasons: ['printemps', 'été', 'automne', 'hiver'],
};

/** The phrases of a language tag's primary language; English for languages that have none here. */
export function edtfPhrasesOf(lang: string): EdtfPhrases {
  return lang.split('-')[0] === 'fr' ? fr : en;
}
