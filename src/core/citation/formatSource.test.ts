import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../model/source.ts';
import { dayOf } from '../time/day.ts';
import { CITATION_STYLES } from './citation.ts';
import { formatSource } from './formatSource.ts';
import { writePlain } from './formattedText.ts';
import { BOOK, ENTRY, PAGE, REPORT, REUTERS, TREATY, WSAU } from './testSources.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const accessed = dayOf(2026, 11, 21);
const sources = new Map([REUTERS, WSAU].map((source) => [source.id, source]));
const inAll = (source: Source, lang: 'en' | 'fr' = 'en', day: number | null = accessed) =>
  CITATION_STYLES.map((style) =>
    writeMarkdown(formatSource(source, style, lang, { sources, ...(day === null ? {} : { accessed: day }) })),
  );

test('a newspaper article without author begins with its title and names the wire it relays', () => {
  expect(inAll(WSAU)).toEqual([
    '“Ukraine denies involvement in northern Mali fighting,” *WSAU*, August 5, 2024, <https://wsau.com/?p=724123>, relaying Reuters, August 5, 2024.',
    'Ukraine denies involvement in northern Mali fighting. (2024, August 5). *WSAU*. <https://wsau.com/?p=724123> (relaying Reuters, August 5, 2024)',
    'Ukraine denies involvement in northern Mali fighting. *WSAU* \\[online\\]. 5 August 2024 \\[viewed 21 November 2026\\]. Relaying Reuters, 5 August 2024. Available from: <https://wsau.com/?p=724123>',
  ]);
});

test('the connecting words and dates are in the reader’s language', () => {
  expect(inAll(WSAU, 'fr')).toEqual([
    '«\u00a0Ukraine denies involvement in northern Mali fighting\u00a0», *WSAU*, 5 août 2024, <https://wsau.com/?p=724123>, relayant Reuters, 5 août 2024.',
    'Ukraine denies involvement in northern Mali fighting. (2024, 5 août). *WSAU*. <https://wsau.com/?p=724123> (relayant Reuters, 5 août 2024)',
    'Ukraine denies involvement in northern Mali fighting. *WSAU* \\[en ligne\\]. 5 août 2024 \\[consulté le 21 novembre 2026\\]. Relayant Reuters, 5 août 2024. Disponible à l’adresse\u00a0: <https://wsau.com/?p=724123>',
  ]);
});

test('a page without date gives the day it was read, and its archived copy', () => {
  expect(inAll(PAGE)).toEqual([
    '“League of the Three Emperors,” memim.com, accessed November 21, 2026, <https://memim.com/league.html>, archived at <https://web.archive.org/web/2024/https://memim.com/league.html>.',
    '*League of the Three Emperors*. (n.d.). memim.com. Retrieved November 21, 2026, from <https://memim.com/league.html> (archived at <https://web.archive.org/web/2024/https://memim.com/league.html>)',
    'League of the Three Emperors. *memim.com* \\[online\\]. \\[n.d.\\] \\[viewed 21 November 2026\\]. Archived at <https://web.archive.org/web/2024/https://memim.com/league.html>. Available from: <https://memim.com/league.html>',
  ]);
  expect(inAll(PAGE, 'fr')[1]).toContain(
    '(s.\u00a0d.). memim.com. Consulté le 21 novembre 2026 à l’adresse <https://memim',
  );
});

test('a source of which neither date nor address is known says n.d. and no day of access', () => {
  const { issued: _, ...undated } = REUTERS;
  expect(inAll(undated)).toEqual([
    '“Reuters dispatch, known through its relays,” Reuters, n.d.',
    'Reuters dispatch, known through its relays. (n.d.). Reuters.',
    '*Reuters dispatch, known through its relays*. Reuters, \\[n.d.\\].',
  ]);
});

test('an organisation is written whole, and not again as publisher', () => {
  expect(inAll(REPORT, 'fr', null)).toEqual([
    'International Crisis Group, *Mali : créer les conditions du dialogue* (décembre 2021), <https://crisisgroup.org/306>.',
    'International Crisis Group. (2021, décembre). *Mali : créer les conditions du dialogue*. <https://crisisgroup.org/306>',
    'INTERNATIONAL CRISIS GROUP. *Mali : créer les conditions du dialogue* \\[en ligne\\]. décembre 2021. Disponible à l’adresse\u00a0: <https://crisisgroup.org/306>',
  ]);
});

test('persons whose names have parts are turned round as each style has it', () => {
  expect(inAll(BOOK)).toEqual([
    'Wolfram Lacher and Jean-Paul de la Tour, *Libya’s Fragmentation* (I.B. Tauris, 2020).',
    'Lacher, W., & de la Tour, J.-P. (2020). *Libya’s Fragmentation*. I.B. Tauris.'.replace('&', '\\&'),
    'LACHER, Wolfram and DE LA TOUR, Jean-Paul. *Libya’s Fragmentation*. I.B. Tauris, 2020.',
  ]);
});

test('many authors are cut as each style has it', () => {
  const names = Array.from({ length: 22 }, (_, n) => ({ family: `F${n}`, given: 'Ada' }));
  const [chicago = '', apa = '', iso = ''] = CITATION_STYLES.map((style) =>
    writePlain(formatSource({ ...BOOK, names }, style, 'en')),
  );
  expect(chicago).toMatch(/^Ada F0 et al\., /);
  expect(apa).toMatch(/^F0, A\., .*F18, A\., \. \. \. F21, A\. \(2020\)/);
  expect(iso).toMatch(/^F0, Ada et al\. Libya/);
});

test('a treaty is named and dated before it is found, an entry is looked up by its word', () => {
  expect(inAll(TREATY).slice(0, 2)).toEqual([
    'Treaty of Berlin, July 13, 1878, Wikisource, <https://en.wikisource.org/wiki/Berlin>.',
    'Treaty of Berlin, July 13, 1878, Wikisource, <https://en.wikisource.org/wiki/Berlin>',
  ]);
  expect(inAll(ENTRY)).toEqual([
    '*The Columbia Encyclopedia*, s.v. “Three Emperors’ League,” accessed November 21, 2026, <https://factmonster.com/league>.',
    'Three Emperors’ League. (n.d.). In *The Columbia Encyclopedia*. Retrieved November 21, 2026, from <https://factmonster.com/league>',
    'Three Emperors’ League. In: *The Columbia Encyclopedia* \\[online\\]. \\[n.d.\\] \\[viewed 21 November 2026\\]. Available from: <https://factmonster.com/league>',
  ]);
});

test('quotation marks within a quoted title are those of the second order', () => {
  const title = (source: Source, lang: 'en' | 'fr') =>
    writePlain(formatSource(source, 'chicago', lang)).split(/,? WSAU/)[0];
  expect(title({ ...WSAU, title: 'Mali “denounces” a "pact"' }, 'en')).toBe('“Mali ‘denounces’ a ‘pact,’”');
  expect(title({ ...WSAU, title: 'Ils sont « en guerre »' }, 'fr')).toBe('«\u00a0Ils sont “en guerre”\u00a0»');
});

test('a title that asks takes no full stop, a foreign one bears its language', () => {
  const runs = formatSource({ ...WSAU, title: 'Hvað gerðist?', language: 'is' }, 'apa', 'en');
  expect(writePlain(runs)).toMatch(/^Hvað gerðist\? \(2024/);
  expect(runs[0]).toEqual({ text: 'Hvað gerðist?', lang: 'is' });
});

test('whatever the words, a reference is one line that turns no direction', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'\u202e\u2066\u2028\ud800\0\n"“”?. a') }),
  );
  fc.assert(
    fc.property(text, text, fc.constantFrom(...CITATION_STYLES), (title, containerTitle, style) => {
      const words = writePlain(formatSource({ ...PAGE, title, containerTitle }, style, 'en', { accessed }));
      expect(words).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
