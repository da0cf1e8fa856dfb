import { expect, test } from 'vitest';
import { parseDataset } from './parseDataset.ts';

/** A broken file as its author wrote it; `¶` stands before each place that is wrong and is no part of the file. */
const MARKED = `{
  "format": "entente/1",
  "id": "broken",
  "title": "Broken",
  "tolerance": { "day": ¶"three" },
  "opening": { "at": ¶"2024-02-31" },
  "sources": [
    { "id": "gazette", "type": "article-newspaper", "title": "Gazette" },
    { "id": "evil", "type": "webpage", "title": "Evil", "URL": ¶"javascript:alert(1)" },
    { "id": "odd-type", "type": ¶"rumour", "title": "Odd" },
    { "id": "graded", "type": "book", "title": "Graded", "reliability": ¶"Z" },
    { "id": "relayed", "type": "book", "title": "Relayed", "via": ¶"nobody-knows" },
    ¶{ "id": "untitled", "type": "book" }
  ],
  "actors": [
    { "id": "aland", "kind": "state", "name": "Aland" },
    { "id": "beland", "kind": "state", "name": { "en": "Beland", "fr": "Bélande" } },
    { "id": "celand", "kind": ¶"kingdom", "name": "Celand" },
    { "id": ¶"two words", "kind": "state", "name": "Two" },
    { "id": ¶"aland", "kind": "state", "name": "Aland again" },
    ¶{ "id": "nameless", "kind": "state" },
    { "id": "keyed", "kind": "state", "name": "Keyed", ¶"colour": "red" },
    { "id": "born", "kind": "state", "name": "Born", "from": ¶"1960-13" },
    { "id": "placed", "kind": "state", "name": "Placed", "place": [¶200, 5] },
    { "id": "part", "kind": "state", "name": "Part", "partOf": ¶"nowhere" },
    { "id": "shortened", "kind": "state", "name": "Short", "short": ¶"TOOLONG" },
    { "id": ¶"__proto__", "kind": "state", "name": "Proto" },
    { "id": "deland", "kind": "state", "name": "Deland" }
  ],
  "events": [
    { "id": "sound-1", "date": "2001-05-01", "title": "First", "sources": ["gazette"],
      "changes": [{ "kind": "relations", "between": ["aland", "beland"], "becomes": "established" }] },
    { "id": "numeric", "date": ¶20010502, "title": "N", "sources": ["gazette"] },
    { "id": "no-such-day", "date": ¶"2001-02-30", "title": "D", "sources": ["gazette"] },
    { "id": "local-date", "date": ¶"04/08/2001", "title": "L", "sources": ["gazette"] },
    { "id": "unsourced", "date": "2001-05-03", "title": "U", "sources": ¶[] },
    { "id": "wrongly-sourced", "date": "2001-05-03", "title": "W", "sources": [¶"hearsay"] },
    ¶{ "id": "no-title", "date": "2001-05-03", "sources": ["gazette"] },
    { "id": "odd-kind", "date": "2001-05-04", "title": "K", "sources": ["gazette"],
      "changes": [{ "kind": ¶"friendship", "between": ["aland", "beland"], "becomes": "established" }] },
    { "id": "odd-status", "date": "2001-05-04", "title": "S", "sources": ["gazette"],
      "changes": [{ "kind": "relations", "between": ["aland", "beland"], "becomes": ¶"cordial" }] },
    { "id": "to-itself", "date": "2001-05-04", "title": "I", "sources": ["gazette"],
      "changes": [{ "kind": "relations", "between": ["aland", ¶"aland"], "becomes": "severed" }] },
    { "id": "to-nobody", "date": "2001-05-04", "title": "O", "sources": ["gazette"],
      "changes": [{ "kind": "relations", "between": ["aland", ¶"zeland"], "becomes": "severed" }] },
    { "id": "two-faults", "date": "2001-05-05", "title": "T", "sources": ["gazette"],
      "changes": [{ "kind": "relations", "between": ["aland", "beland"], "becomes": "severed", "basis": ¶"maybe" }],
      "claims": [{ "by": "aland", "says": ¶"shouts", "gist": "x", "sources": ["gazette"] }] },
    { "id": "spoken", "date": "2001-05-06", "title": "C", "sources": ["gazette"],
      "claims": [{ "by": ¶"zeland", "says": "asserts", "gist": "x", "sources": ["gazette"] }] },
    { "id": ¶"sound-1", "date": "2001-05-07", "title": "Again", "sources": ["gazette"] },
    { "id": "sound-2", "date": "2001-05-08", "title": "Last", "sources": ["gazette"],
      "changes": [{ "kind": "relations", "between": ["deland", "beland"], "becomes": "established" }] }
  ]
}
`;

/** The places of the marks, as an editor counts lines and columns, and the file without them. */
function plantedIn(marked: string): { text: string; places: string[] } {
  const places = marked.split('\n').flatMap((line, index) => {
    const parts = line.split('¶').slice(0, -1);
    const ends = parts.map((_, count) => parts.slice(0, count + 1).join('').length);
    return ends.map((end) => `${index + 1}:${end + 1}`);
  });
  return { text: marked.replaceAll('¶', ''), places };
}

test('thirty faults of one file are all named with their line and column, and the rest of it opens', () => {
  const { text, places } = plantedIn(MARKED);
  expect(places.length).toBeGreaterThanOrEqual(30);
  const { dataset, faults } = parseDataset(text, 'broken.json');
  expect(faults.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
  for (const { file, found, expected, message } of faults) {
    expect([file, found === '', expected === '', message === '']).toEqual(['broken.json', false, false, false]);
  }
  expect([...(dataset?.actors.keys() ?? [])]).toEqual(['aland', 'beland', 'deland']);
  expect(dataset?.events.map(({ id }) => id)).toEqual(['sound-1', 'sound-2']);
  expect([...(dataset?.sources.keys() ?? [])]).toEqual(['gazette']);
});
