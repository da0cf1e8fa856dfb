import type { CitationLanguage } from './citation.ts';

/** The connecting words of references in one language. */
export interface CitationWords {
  /** The locale of dates in Chicago and APA, both of which put the month first in English. */
  readonly monthFirst: string;
  readonly and: string;
  /** Before the last author in APA; `comma` comes before it. */
  readonly apaAnd: string;
  readonly isSerialComma: boolean;
  readonly noDate: string;
  readonly quotes: readonly [string, string];
  readonly innerQuotes: readonly [string, string];
  readonly isMarkInQuotes: boolean;
  readonly inWork: string;
  readonly inIso: string;
  readonly online: string;
  readonly availableFrom: string;
  readonly archivedAt: string;
  readonly accessed: (day: string) => string;
  readonly viewed: (day: string) => string;
  readonly retrieved: (day: string) => string;
  readonly relays: (origin: string) => string;
  readonly asOf: (day: string) => string;
  readonly compared: (since: string, day: string) => string;
  /** An edition by its day, and one by any other name. */
  readonly edition: (day: string) => string;
  readonly version: (version: string) => string;
  readonly view: string;
  /** What APA puts in brackets after the title of a thing that is no text, by CSL type. */
  readonly descriptions: ReadonlyMap<string, string>;
}

/** The connecting words by language; dates come from `formatDay`. */
export const CITATION_WORDS: Readonly<Record<CitationLanguage, CitationWords>> = {
  en: {
    monthFirst: 'en-US',
    and: 'and',
    apaAnd: '&',
    isSerialComma: true,
    noDate: 'n.d.',
    quotes: ['“', '”'],
    innerQuotes: ['‘', '’'],
    isMarkInQuotes: true,
    inWork: 'in ',
    inIso: 'In: ',
    online: ' [online]',
    availableFrom: 'Available from: ',
    archivedAt: 'archived at ',
    accessed: (day) => `accessed ${day}`,
    viewed: (day) => `viewed ${day}`,
    retrieved: (day) => `Retrieved ${day}, from `,
    relays: (origin) => `relaying ${origin}`,
    asOf: (day) => `as of ${day}`,
    compared: (since, day) => `${since} compared with ${day}`,
    edition: (day) => `version of ${day}`,
    version: (version) => `version ${version}`,
    view: 'Data visualization',
    descriptions: new Map([
      ['broadcast', 'Broadcast'],
      ['dataset', 'Data set'],
      ['interview', 'Interview'],
      ['map', 'Map'],
      ['motion_picture', 'Film'],
      ['post', 'Post'],
      ['software', 'Computer software'],
      ['speech', 'Speech'],
    ]),
  },
  fr: {
    monthFirst: 'fr',
    and: 'et',
    apaAnd: 'et',
    isSerialComma: false,
    noDate: 's.\u00a0d.',
    quotes: ['«\u00a0', '\u00a0»'],
    innerQuotes: ['“', '”'],
    isMarkInQuotes: false,
    inWork: 'dans ',
    inIso: 'In\u00a0: ',
    online: ' [en ligne]',
    availableFrom: 'Disponible à l’adresse\u00a0: ',
    archivedAt: 'archivé à l’adresse ',
    accessed: (day) => `consulté le ${day}`,
    viewed: (day) => `consulté le ${day}`,
    retrieved: (day) => `Consulté le ${day} à l’adresse `,
    relays: (origin) => `relayant ${origin}`,
    asOf: (day) => `état au ${day}`,
    compared: (since, day) => `${since} comparé au ${day}`,
    edition: (day) => `version du ${day}`,
    version: (version) => `version ${version}`,
    view: 'Visualisation de données',
    descriptions: new Map([
      ['broadcast', 'Émission'],
      ['dataset', 'Jeu de données'],
      ['interview', 'Entretien'],
      ['map', 'Carte'],
      ['motion_picture', 'Film'],
      ['post', 'Publication'],
      ['software', 'Logiciel'],
      ['speech', 'Discours'],
    ]),
  },
};
