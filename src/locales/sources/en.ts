import { counterIn } from '../counterIn.ts';

const number = new Intl.NumberFormat('en');

const count = counterIn('en');

/** The words of the pages about the record in English; the other catalogues have the same keys. */
export const en = {
  // The two pages
  pagesLabel: 'Pages about the record',
  sources: 'Sources',
  changes: 'Changes to the record',
  tab: (name: string, n: number) => `${name} (${number.format(n)})`,
  // Finding sources
  filters: 'Filter the sources',
  search: 'Search title, author, publisher, address',
  language: 'Language',
  publisher: 'Publisher',
  reliability: 'Reliability',
  any: 'any',
  notStated: 'not stated',
  notRated: 'not rated',
  option: (name: string, n: number) => `${name} (${number.format(n)})`,
  singleOnly: (n: number) => `Single witnesses only (${number.format(n)})`,
  clear: 'Clear the filters',
  shown: (n: number, all: number) =>
    n === all ? count(n, 'source', 'sources') : `${number.format(n)} of ${count(all, 'source', 'sources')}`,
  none: 'No source answers to these filters.',
  noSources: 'This dataset names no sources.',
  // The table
  table: 'All sources',
  columns: {
    title: 'Title',
    publisher: 'Publisher',
    language: 'Language',
    reliability: 'Reliability',
    issued: 'Issued',
    uses: 'Supports',
  },
  select: (title: string) => `Select: ${title}`,
  selectAll: 'Select all that are shown',
  uses: (n: number) => count(n, 'passage', 'passages'),
  usesNone: 'nothing',
  showSupport: (title: string) => `What it supports: ${title}`,
  single: (n: number) => `single witness of ${count(n, 'event', 'events')}`,
  relays: (name: string) => `relays ${name}`,
  relayedBy: (n: number) => `relayed by ${count(n, 'source', 'sources')}`,
  party: (actor: string) => `belongs to a party: ${actor}`,
  archived: 'archived copy',
  noAddress: 'no public address',
  lettersNote:
    'The letter is given to the publisher for this kind of news, not to what is said. A single witness is a source that no source of another origin bears out; a wire and its relays are one witness.',
  // What a source supports
  supports: {
    events: (n: number) => count(n, 'event', 'events'),
    claims: (n: number) => count(n, 'claim', 'claims'),
    actors: (n: number) => count(n, 'actor', 'actors'),
    relays: 'Relayed by',
    nothing: 'Nothing in the record cites it.',
    onlyWitness: 'only witness',
  },
  claims: {
    asserts: (name: string) => `${name} asserts`,
    confirms: (name: string) => `${name} confirms`,
    denies: (name: string) => `${name} denies`,
    withdraws: (name: string) => `${name} withdraws`,
  },
  // Taking references along
  format: 'Format',
  formats: {
    chicago: 'Chicago note',
    apa: 'APA',
    iso690: 'ISO 690',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copySelected: (n: number) => `Copy ${number.format(n)} selected`,
  copyShown: (n: number) => `Copy all ${number.format(n)}`,
  download: (extension: string) => `Download .${extension}`,
  copied: (n: number) => `${count(n, 'reference', 'references')} copied`,
  copyFailed: 'The browser did not allow copying: select the text, or download the file.',
  toSelect: 'References as text',
  // Changes to the record
  recorded: 'entered the record',
  corrected: 'was corrected',
  changesIntro: 'When events entered the record and when what it says of them was put right, newest first.',
  changeList: 'Changes to the record',
  noChanges: 'This dataset does not say when its events entered the record, nor when they were corrected.',
  noChangesEdited: (day: string) =>
    `This dataset was last edited on ${day}. It does not say when its events entered the record, nor when they were corrected.`,
  undatedEvents: (n: number) =>
    `${count(n, 'event does', 'events do')} not say when it entered the record and ${n === 1 ? 'counts' : 'count'} as known from the beginning.`,
  later: 'not yet in the record',
  correctedLater: 'put right after that day',
  knownLabel: 'As known on',
  knownHint: 'YYYY-MM-DD',
  knownWrong: (text: string) => `“${text}” is no date of the form 2024-08-06`,
  knownGo: 'Show',
  knownNote:
    'Shows the whole app as its record stood on that day: what entered it later is left out; corrections are not undone.',
  knownNow: (day: string) => `Shown now: as known on ${day}.`,
  wholeRecord: 'Show the whole record',
};

/** The shape that every catalogue of the pages about the record has. */
export type SourcesMessages = typeof en;
