import { expect, test } from 'vitest';
import { dayOf } from '../time/day.ts';
import { CITATION_STYLES } from './citation.ts';
import { type CitedView, citeView } from './citeView.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const view: CitedView = {
  title: 'Ties of Mali',
  datasetTitle: 'Sahel realignment',
  version: '2026-11-21',
  licence: 'CC-BY-4.0',
  link: 'https://example.org/?at=2024-08-06',
  day: dayOf(2024, 8, 6),
  accessed: dayOf(2026, 12, 1),
};
const inAll = (one: CitedView, lang: 'en' | 'fr') =>
  CITATION_STYLES.map((style) => writeMarkdown(citeView(one, style, lang)));

test('a view is cited with its day, its dataset’s edition and licence, and the day it was read', () => {
  expect(inAll(view, 'en')).toEqual([
    '“Ties of Mali,” as of August 6, 2024, in *Sahel realignment*, version of November 21, 2026, CC-BY-4.0, Entente, accessed December 1, 2026, <https://example.org/?at=2024-08-06>.',
    '*Ties of Mali, as of August 6, 2024* \\[Data visualization\\]. (2026, November 21). *Sahel realignment* (version of November 21, 2026, CC-BY-4.0). Entente. Retrieved December 1, 2026, from <https://example.org/?at=2024-08-06>',
    'Ties of Mali, as of 6 August 2024. *Sahel realignment* \\[online\\]. Entente, 21 November 2026 \\[viewed 1 December 2026\\]. CC-BY-4.0. Available from: <https://example.org/?at=2024-08-06>',
  ]);
});

test('French says it in French', () => {
  expect(inAll(view, 'fr')[0]).toBe(
    '«\u00a0Ties of Mali\u00a0», état au 6 août 2024, dans *Sahel realignment*, version du 21 novembre 2026, CC-BY-4.0, Entente, consulté le 1er décembre 2026, <https://example.org/?at=2024-08-06>.',
  );
});

test('a day that the title names is not said again; a comparison names both', () => {
  expect(inAll({ ...view, title: 'Ties on 6 August 2024' }, 'en')[2]).toMatch(/^Ties on 6 August 2024\. /);
  const compared = { ...view, title: 'What changed', since: dayOf(2020, 1, 1) };
  expect(inAll(compared, 'en')[2]).toMatch(/^What changed, 1 January 2020 compared with 6 August 2024\. /);
});

test('an edition that is no day is named as it is, and no date is invented', () => {
  const { licence: _, accessed: __, ...bare } = { ...view, version: '2.1' };
  expect(inAll(bare, 'en').slice(1)).toEqual([
    '*Ties of Mali, as of August 6, 2024* \\[Data visualization\\]. (n.d.). *Sahel realignment* (version 2.1). Entente. <https://example.org/?at=2024-08-06>',
    'Ties of Mali, as of 6 August 2024. *Sahel realignment* \\[online\\]. Version 2.1. Entente, \\[n.d.\\]. Available from: <https://example.org/?at=2024-08-06>',
  ]);
});
