import type { Source } from '../model/source.ts';

/** Sources of the shapes that the datasets have, for tests. */
export const WSAU: Source = {
  id: 'wsau-2024-08-05',
  type: 'article-newspaper',
  title: 'Ukraine denies involvement in northern Mali fighting',
  containerTitle: 'WSAU',
  authors: [],
  issued: [2024, 8, 5],
  url: 'https://wsau.com/?p=724123',
  language: 'en',
  reliability: 'B',
  via: 'reuters-2024-08-05',
};
/** A wire known through its relays alone. */
export const REUTERS: Source = {
  id: 'reuters-2024-08-05',
  type: 'article-newspaper',
  title: 'Reuters dispatch, known through its relays',
  publisher: 'Reuters',
  authors: [],
  issued: [2024, 8, 5],
};
/** An undated page with an archived copy. */
export const PAGE: Source = {
  id: 'memim',
  type: 'webpage',
  title: 'League of the Three Emperors',
  containerTitle: 'memim.com',
  authors: [],
  url: 'https://memim.com/league.html',
  archive: 'https://web.archive.org/web/2024/https://memim.com/league.html',
};
/** A report of an organisation, in French. */
export const REPORT: Source = {
  id: 'crisis-group-2021',
  type: 'report',
  title: 'Mali : créer les conditions du dialogue',
  authors: ['International Crisis Group'],
  publisher: 'International Crisis Group',
  issued: [2021, 12],
  url: 'https://crisisgroup.org/306',
  language: 'fr',
};
/** A book of two persons whose names are in parts. */
export const BOOK: Source = {
  id: 'lacher',
  type: 'book',
  title: 'Libya’s Fragmentation',
  authors: ['Wolfram Lacher', 'Jean-Paul de la Tour'],
  names: [
    { family: 'Lacher', given: 'Wolfram' },
    { family: 'Tour', given: 'Jean-Paul', 'non-dropping-particle': 'de la' },
  ],
  publisher: 'I.B. Tauris',
  issued: [2020],
};
/** An act of law. */
export const TREATY: Source = {
  id: 'berlin-1878',
  type: 'treaty',
  title: 'Treaty of Berlin',
  containerTitle: 'Wikisource',
  authors: [],
  issued: [1878, 7, 13],
  url: 'https://en.wikisource.org/wiki/Berlin',
};
/** An entry of a work of reference. */
export const ENTRY: Source = {
  id: 'columbia',
  type: 'entry-encyclopedia',
  title: 'Three Emperors’ League',
  containerTitle: 'The Columbia Encyclopedia',
  authors: [],
  url: 'https://factmonster.com/league',
};
