import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleWith } from '../dataset/example.fixture.ts';
import { parseDataset } from '../dataset/parseDataset.ts';
import type { Source } from '../model/source.ts';
import { dayOf } from '../time/day.ts';
import { citationKeys } from './citationKeys.ts';
import { BOOK, PAGE, REPORT, REUTERS, WSAU } from './testSources.ts';
import { writeBibtex } from './writeBibtex.ts';
import { writeCslJson } from './writeCslJson.ts';
import { writeRis } from './writeRis.ts';

const options = { accessed: dayOf(2026, 11, 21), sources: new Map([[REUTERS.id, REUTERS]]) };
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'{}\\%$\n\r"@,a ') }));

test('BibTeX keeps capitals, whole names and the wire that is relayed', () => {
  expect(writeBibtex([WSAU, REPORT, BOOK], options)).toBe(`@article{wsau-2024-08-05,
  title = {{Ukraine denies involvement in northern Mali fighting}},
  journal = {WSAU},
  year = {2024},
  month = aug,
  day = {5},
  language = {en},
  url = {https://wsau.com/?p=724123},
  urldate = {2026-11-21},
  note = {relaying Reuters, 5 August 2024}
}

@techreport{crisis-group-2021,
  author = {{International Crisis Group}},
  title = {{Mali : créer les conditions du dialogue}},
  institution = {International Crisis Group},
  year = {2021},
  month = dec,
  language = {fr},
  url = {https://crisisgroup.org/306},
  urldate = {2026-11-21}
}

@book{lacher,
  author = {Lacher, Wolfram and de la Tour, Jean-Paul},
  title = {{Libya’s Fragmentation}},
  publisher = {I.B. Tauris},
  year = {2020}
}
`);
});

test('an undated page is misc with its archived copy', () => {
  expect(writeBibtex([{ ...PAGE, title: 'A_{b} 50 %' }])).toBe(`@misc{memim,
  title = {{A\\_\\textbraceleft{}b\\textbraceright{} 50 \\%}},
  howpublished = {memim.com},
  url = {https://memim.com/league.html},
  note = {archived at \\url{https://web.archive.org/web/2024/https://memim.com/league.html}}
}
`);
});

test('RIS has one field a line, TY first and ER last', () => {
  expect(writeRis([WSAU, BOOK], options).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - wsau-2024-08-05',
    'TI  - Ukraine denies involvement in northern Mali fighting',
    'T2  - WSAU',
    'PY  - 2024',
    'DA  - 2024/08/05/',
    'LA  - en',
    'UR  - https://wsau.com/?p=724123',
    'Y2  - 2026/11/21/',
    'N1  - relaying Reuters, 5 August 2024',
    'ER  - ',
    '',
    'TY  - BOOK',
    'ID  - lacher',
    'AU  - Lacher, Wolfram',
    'AU  - de la Tour, Jean-Paul',
    'TI  - Libya’s Fragmentation',
    'PB  - I.B. Tauris',
    'PY  - 2020',
    'ER  - ',
    '',
  ]);
});

test('keys are plain letters and differ by more than capitals', () => {
  const keysOf = (...ids: string[]) => citationKeys(ids.map((id) => ({ ...PAGE, id })));
  expect(keysOf('Éire 2024', 'eire-2024', '{}', 'Eire-2024')).toEqual([
    'Eire-2024',
    'eire-2024-2',
    'source',
    'Eire-2024-3',
  ]);
});

test('whatever a source says, BibTeX’s braces are balanced and each entry is one', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, name) => {
      const text = writeBibtex([{ ...PAGE, title, publisher: name, url: `https://a.b/${name}`, authors: [name] }]);
      const depths: number[] = [];
      for (const sign of text) depths.push((depths.at(-1) ?? 0) + (sign === '{' ? 1 : sign === '}' ? -1 : 0));
      expect(depths.at(-1)).toBe(0);
      expect(depths.slice(0, -2).filter((depth, place) => depth <= 0 && place > 4)).toEqual([]);
    }),
  );
});

test('whatever a source says, a RIS field is one line', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, name) => {
      const lines = writeRis([
        { ...PAGE, title, publisher: name, authors: [name], archive: `https://a.b/${title}` },
      ]).split('\r\n');
      expect(lines.at(0)).toBe('TY  - ELEC');
      expect(lines.slice(-2)).toEqual(['ER  - ', '']);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n\r]*$/);
    }),
  );
});

test('CSL-JSON is read back as the same sources', () => {
  const read = (text: string): readonly Source[] => {
    const result = parseDataset(text);
    expect(result.faults).toEqual([]);
    return [...(result.dataset?.sources.values() ?? [])];
  };
  const sources = read(exampleWith());
  expect(sources.length).toBe(3);
  expect(read(exampleWith({ sources: JSON.parse(writeCslJson(sources, options)) }))).toEqual(sources);
});

test('CSL-JSON keeps the parts of names and the day of access', () => {
  expect(JSON.parse(writeCslJson([BOOK, PAGE], options))).toEqual([
    {
      id: 'lacher',
      type: 'book',
      title: 'Libya’s Fragmentation',
      publisher: 'I.B. Tauris',
      author: BOOK.names,
      issued: { 'date-parts': [[2020]] },
    },
    {
      id: 'memim',
      type: 'webpage',
      title: 'League of the Three Emperors',
      'container-title': 'memim.com',
      URL: 'https://memim.com/league.html',
      accessed: { 'date-parts': [[2026, 11, 21]] },
      archive: 'https://web.archive.org/web/2024/https://memim.com/league.html',
    },
  ]);
});
