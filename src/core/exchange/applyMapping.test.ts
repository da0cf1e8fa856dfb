import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieStateOn } from '../history/tieState.ts';
import { dayText, parseDayText } from '../time/day.ts';
import { formatDay } from '../time/formatDay.ts';
import { actorLines, changeLines, countsOf, historyOf, openTables, spellLines } from './openText.fixture.ts';

const lines = (...rows: string[]) => rows.join('\n');

describe('a table of spells', () => {
  it('becomes events recorded in the file, whose only source is the file', () => {
    const result = openTables('source,target,kind,status,start,end\nA,B,bond,alliance,2001-02-03,2004-05-06');
    const { dataset } = historyOf(result);
    expect(changeLines(result)).toEqual(['2001-02-03 bond:A,B alliance', '2004-05-07 bond:A,B over']);
    expect(dataset.events[0]).toMatchObject({
      title: { en: 'Recorded in edges.csv', fr: 'Relevé dans edges.csv' },
      sources: ['edges.csv'],
    });
    expect([...dataset.sources.values()]).toEqual([
      { id: 'edges.csv', type: 'dataset', title: 'edges.csv', authors: [] },
    ]);
    expect(dataset.vocabulary.get('bond')?.statuses.get('alliance')?.stance).toBe('allied');
    expect(dataset.vocabulary.get('bond')?.statuses.get('over')?.stance).toBe('ended');
    expect(result.document?.events).toMatchObject([{ changes: [{ 'x-line': 2 }] }, { changes: [{ 'x-line': 2 }] }]);
  });

  it('keeps a year a year: no first of January is made up', () => {
    const result = openTables('source,target,start,end\nA,B,1872,1904\nA,C,1880,');
    expect(changeLines(result)).toEqual(['1872 tie:A,B recorded', '1880 tie:A,C recorded', '1904 tie:A,B over']);
    expect(JSON.stringify(result.document)).not.toMatch(/01-01/);
  });

  it('lets one status follow another in the year in which both stand, and draws only the later from then on', () => {
    const result = openTables(
      lines(
        'source,target,type,level,directed,start,end',
        'FRA,GBR,alignment,hostile,false,1872,1904',
        'GBR,FRA,alignment,friendly,false,1904,1918',
      ),
    );
    expect(changeLines(result)).toEqual([
      '1872 alignment:FRA,GBR hostile',
      '1904 alignment:FRA,GBR friendly',
      '1918 alignment:FRA,GBR over',
    ]);
    expect(countsOf(result.report.notes)).toMatchObject({ 'meeting-spells': 1 });
  });

  it.each([
    ['1890', '1891', []],
    ['1890-06-30', '1890-07-01', []],
    ['1890-06', '1890-07', []],
    ['1890', '1892', ['1890 tie:A,B over']],
    ['1890-06-30', '1890-07-02', ['1890-07-01 tie:A,B over']],
  ])('is not broken off between a spell to %s and the next from %s', (end, start, between) => {
    const result = openTables(`source,target,status,start,end\nA,B,friendly,1880,${end}\nA,B,hostile,${start},`);
    expect(changeLines(result).slice(1, -1)).toEqual(between);
  });

  it('that goes on where another of its status stops is seen again, and nothing begins', () => {
    const result = openTables('source,target,start,end\nA,B,2016-02-03,2016-02-04\nA,B,2016-02-05,2016-02-08');
    expect(changeLines(result)).toEqual([
      '2016-02-03 tie:A,B recorded',
      '2016-02-05 tie:A,B recorded seen',
      '2016-02-09 tie:A,B over',
    ]);
  });

  it('comes back to the status around a shorter one within it', () => {
    const result = openTables(
      'source,target,status,start,end\nA,B,friendly,1900-01-01,1950-12-31\nA,B,hostile,1914-08-04,1918-11-11',
    );
    expect(changeLines(result)).toEqual([
      '1900-01-01 tie:A,B friendly',
      '1914-08-04 tie:A,B hostile',
      '1918-11-12 tie:A,B friendly',
      '1951-01-01 tie:A,B over',
    ]);
    expect(countsOf(result.report.notes)).toMatchObject({ 'overlapping-spells': 1 });
  });

  it('is not ended by the end of the record, nor begun by its beginning', () => {
    const rows = ['A,B,1872,1918', 'A,C,1872,1918', 'A,D,1872,1890', 'B,C,1880,1918', 'B,D,1901,1918'];
    const result = openTables(lines('source,target,start,end', ...rows));
    expect(changeLines(result)).toEqual([
      '1872 tie:A,B recorded seen',
      '1872 tie:A,C recorded seen',
      '1872 tie:A,D recorded seen',
      '1880 tie:B,C recorded',
      '1890 tie:A,D over',
      '1901 tie:B,D recorded',
    ]);
    expect(result.document?.coverage).toEqual({ from: '1872', to: '1918' });
    expect(countsOf(result.report.notes)).toMatchObject({ 'older-than-record': 3, 'outlasts-record': 4 });
  });

  it('may name the first day on which it no longer held', () => {
    const rows = ['A,B,friendly,2001-01-01,2002-01-01', 'A,B,hostile,2002-01-01,2003-01-01'];
    const text = lines('source,target,status,start,end', ...rows);
    expect(spellLines(historyOf(openTables(text)))).toEqual([
      'tie:A,B friendly allied 2001-01-01..2001-12-31',
      'tie:A,B hostile hostile 2002-01-01..2002-12-31',
      'tie:A,B over ended 2003-01-01..',
    ]);
    expect(spellLines(historyOf(openTables(text, undefined, { endIs: 'last' }))).at(-1)).toBe(
      'tie:A,B over ended 2003-01-02..',
    );
  });

  it('that ends before it starts, or the day before, is skipped and counted with its place', () => {
    const { report } = openTables(
      'source,target,start,end\nA,B,2001,2002\nA,B,2005-01-02,2004-01-01\nA,B,2005-01-02,2005-01-01',
    );
    expect(report.skipped).toEqual([
      { code: 'ends-before-start', count: 1, places: [{ line: 3, column: 1 }], found: ['"2005-01-02 – 2004-01-01"'] },
      { code: 'empty-spell', count: 1, places: [{ line: 4, column: 1 }], found: ['"2005-01-02 – 2005-01-01"'] },
    ]);
  });

  it('whose date cannot be read is skipped, with the place of that cell and the reason', () => {
    const { report } = openTables('source,target,start,end\nA,B,2001-01-01,2002-01-01\nA,C,2001-01-01,2002-02-30');
    expect(report.skipped).toEqual([
      {
        code: 'unreadable-date',
        count: 1,
        places: [{ line: 3, column: 16 }],
        found: ['"2002-02-30: There is no day 30 in 2002-02, which has 28 days."'],
      },
    ]);
  });

  it('within one year is there in that year and gone after it', () => {
    const history = historyOf(openTables('source,target,status,start,end\nA,B,war,1904,1904\nA,C,war,1905,1906'));
    expect(history.dataset.events.map(({ date }) => date.text)).toEqual([
      '1904',
      '[1904-12-31..1905-01-01]',
      '1905',
      '1906',
    ]);
    expect(spellLines(history)[0]).toBe('tie:A,B war hostile 1904-12-31..1904-12-31');
  });

  it('without a beginning was seen on the first day that the file knows', () => {
    const result = openTables('source,target,start,end\nA,B,,2010-05-01\nA,C,2001-02-03,\nB,C,,');
    expect(changeLines(result)).toEqual([
      '2001-02-03 tie:A,B recorded seen',
      '2001-02-03 tie:A,C recorded',
      '2001-02-03 tie:B,C recorded seen',
      '2010-05-02 tie:A,B over',
    ]);
    expect(countsOf(result.report.notes)).toEqual({ 'unknown-start': 1, 'undated-spell': 1 });
  });

  it('may be several in one cell, with bounds that are left out, or moments at which it was seen', () => {
    const result = openTables(
      'source,target,timeset\nA,B,"<[2001-01-01, 2001-02-01); (2002-01-01, Infinity]>"\nA,C,2003-01-01',
    );
    expect(changeLines(result)).toEqual([
      '2001-01-01 tie:A,B recorded',
      '2001-02-01 tie:A,B over',
      '2002-01-02 tie:A,B recorded',
      '2003-01-01 tie:A,C recorded seen',
    ]);
  });

  it('has years before 1000 and before Christ', () => {
    const history = historyOf(
      openTables('source,target,start,end\nAthens,Sparta,-431-01-01,-404\nRome,Carthage,264 BC,0241'),
    );
    expect(history.dataset.events.map(({ date }) => date.text)).toEqual(['-0431-01-01', '-0404', '-0263', '0241']);
    expect(formatDay(parseDayText('-0431-03-01') ?? 0, 'en', 'year')).toBe('432 BC');
  });
});

it('on every day a tie has the status of the spell that began last of those that hold, and else is over', () => {
  const FIRST = parseDayText('1999-12-25') ?? 0;
  const someSpell = fc.tuple(fc.nat(20), fc.option(fc.nat(12)), fc.constantFrom('friendly', 'hostile', 'cool'));
  fc.assert(
    fc.property(fc.array(someSpell, { minLength: 1, maxLength: 7 }), (spells) => {
      const rows = spells.map(([start, length, status]) => {
        const end = length === null ? '' : dayText(FIRST + start + length);
        return `A,B,${status},${dayText(FIRST + start)},${end}`;
      });
      const result = openTables(lines('source,target,status,start,end', ...rows), undefined, {
        endIs: 'last',
        coverage: {},
      });
      const history = historyOf(result);
      for (let day = 0; day < 40; day++) {
        const holding = spells.filter(([start, length]) => start <= day && (length === null || day <= start + length));
        const latest = holding.reduce<(typeof spells)[number] | null>((a, b) => (a && a[0] > b[0] ? a : b), null);
        const hasBegun = spells.some(([start]) => start <= day);
        const status = tieStateOn(history, 0, FIRST + day)?.status;
        expect(status).toBe(latest ? latest[2] : hasBegun ? 'over' : undefined);
      }
    }),
    { numRuns: 200 },
  );
});

describe('a table without dates', () => {
  it('needs the day on which it was seen', () => {
    const text = 'source,target\nA,B';
    expect(openTables(text)).toMatchObject({
      document: null,
      faults: [
        { line: 1, column: 1, expected: expect.stringContaining('a date for one tie'), found: 'no date anywhere' },
      ],
    });
    expect(changeLines(openTables(text, undefined, { asOf: '1990' }))).toEqual(['1990 tie:A,B recorded seen']);
  });
});

describe('a survey every few years', () => {
  it('is observations, and a year that is missing breaks no tie', () => {
    const result = openTables(
      lines('state1,state2,year,level', 'A,B,1990,ambassador', 'A,B,1995,ambassador', 'A,B,2005,none'),
    );
    expect(changeLines(result)).toEqual([
      '1990 tie:A,B ambassador seen',
      '1995 tie:A,B ambassador seen',
      '2005 tie:A,B none seen',
    ]);
    expect(spellLines(historyOf(result))).toEqual([
      'tie:A,B ambassador formal 1990-12-31..2005-12-30',
      'tie:A,B none ended 2005-12-31..',
    ]);
  });
});

describe('ends of ties', () => {
  it('that are one actor are skipped and counted, ties without one too', () => {
    const { report } = openTables('source,target,start\nA,B,2001\nA,A,2001\n,B,2002\nB,A,2001');
    expect(countsOf(report.skipped)).toEqual({ 'self-loop': 1, 'missing-end': 1, 'repeated-spell': 1 });
    expect(report.skipped[0]?.places).toEqual([{ line: 3, column: 1 }]);
    expect(report.read).toMatchObject({ tieRecords: 4, actors: 2, ties: 1, spells: 1, changes: 1 });
  });

  it('are found by id, else by name, and added when the list does not have them', () => {
    const result = openTables('source,target,start\n2,france,2001\n3,Chad,2001', 'id,label\n2,USA\n3,France');
    expect(countsOf(result.report.notes)).toEqual({ 'unlisted-end': 1, 'end-by-name': 1 });
    expect([...historyOf(result).dataset.actors.keys()]).toEqual(['2', '3', 'Chad']);
  });

  it('may be several in one cell', () => {
    const result = openTables('source,target,start\nA; B,C,2001\nA,D,2002\nB,D,2003');
    expect([...historyOf(result).dataset.ties.keys()]).toEqual(['tie:A,C', 'tie:B,C', 'tie:A,D', 'tie:B,D']);
  });

  it('of a sort that the kind does not allow are skipped; who has members is taken for a bloc', () => {
    const text = 'source,target,kind,start\nA,EU,membership,2001\nEU,A,deployment,2002\nA,G,mission,2003';
    const { report, ...result } = openTables(text, 'id,kind\nG,armed group\nA,country');
    expect(countsOf(report.skipped)).toEqual({ 'unfit-ends': 1 });
    expect(historyOf(result).dataset.actors.get('EU')?.kind).toBe('bloc');
  });

  it('outside the life of an actor are kept and told', () => {
    const text = 'source,target,start,end\nA,B,1990,1999\nA,C,1920,1930';
    const { report } = openTables(text, 'id,start,end\nA,1945-01-01,\nB,1950,1980\nC,1900,1925');
    expect(countsOf(report.notes)).toEqual({ 'outside-life': 3 });
    expect(report.read.spells).toBe(2);
  });
});

describe('actors of another file', () => {
  it('with two life spans are one that lived from the first to the last', () => {
    const result = openTables(
      'source,target,start\nPOL,FRA,1921',
      'id,label,start,end\nPOL,Poland,1918,1939\nPOL,Poland,1945,\nFRA,France,1816,',
    );
    const { report } = result;
    expect(countsOf(report.notes)).toEqual({ 'merged-actors': 1, 'several-lives': 1 });
    const [poland] = Array.isArray(result.document?.actors) ? result.document.actors : [];
    expect(poland).toEqual({
      id: 'POL',
      kind: 'state',
      name: 'Poland',
      from: '1918',
      'x-lives': ['1918/1939', '1945/..'],
    });
  });

  it('of one code with years between them are two in turn, and a tie belongs to the one that lived then', () => {
    const result = openTables(
      'source,target,start,end\n345,200,1900,1905\n345,200,1950,1955',
      'id,label,start,end\n345,Serbia,1878,1915\n345,Yugoslavia,1918,1991\n200,United Kingdom,1816,',
    );
    const { dataset } = historyOf(result);
    expect(actorLines(dataset).map((line) => (line as unknown[]).slice(0, 3))).toEqual([
      ['345', 'state', 'Serbia'],
      ['345-2', 'state', 'Yugoslavia'],
      ['200', 'state', 'United Kingdom'],
    ]);
    expect([...dataset.ties.keys()]).toEqual(['tie:200,345', 'tie:200,345-2']);
    expect(countsOf(result.report.notes)).toMatchObject({ 'split-id': 1, 'changed-id': 1 });
  });

  it('whose name changed are one, with the former name as an alias', () => {
    const nodes = 'id,label,start,end\n490,Zaire,1971-10-27,1997-05-17\n490,DR Congo,1997-05-17,\n2,USA,1816,';
    const result = openTables('source,target,start\n490,2,1980', nodes);
    expect(historyOf(result).dataset.actors.get('490')).toMatchObject({ name: 'DR Congo', aliases: ['Zaire'] });
    expect(countsOf(result.report.notes)).toMatchObject({ 'changed-name': 1 });
    const split = openTables('source,target,start\n490,2,1980', nodes, { sameId: 'two-actors' });
    expect(historyOf(split).dataset.actors.get('490-2')?.name).toBe('DR Congo');
  });

  it('of one id without dates are refused, but for the first', () => {
    const { report } = openTables('source,target,start\n1,2,1980', 'id,label\n1,A\n1,B\n2,C\n2,C\n,');
    expect(report.skipped).toEqual([
      { code: 'repeated-id', count: 1, places: [{ line: 3, column: 1, file: 'nodes.csv' }], found: ['"1: B"'] },
    ]);
    expect(countsOf(report.notes)).toEqual({ 'merged-actors': 1 });
  });

  it('have names in several languages, places, codes, a whole and a sort', () => {
    const nodes = lines(
      'id,label,label_en,nom:fr,type,short,part_of,lon,lat,code_gw,aliases',
      'CIV,Ivory Coast,Ivory Coast,Côte d’Ivoire,pays,CI,AU,-5.5,7.5,437,Elfenbeinküste|Costa de Marfil',
      'AU,African Union,,,organisation,,CIV,,,,',
      'W,Wagner,,,PMC,,,999,0,,',
      'X,X,,,Wizard,,,,,,',
    );
    const result = openTables('source,target,start\nCIV,W,2001', nodes);
    const { actors } = historyOf(result).dataset;
    expect(actors.get('CIV')).toMatchObject({
      kind: 'state',
      name: { en: 'Ivory Coast', fr: 'Côte d’Ivoire' },
      short: 'CI',
      partOf: 'AU',
      place: [-5.5, 7.5],
      aliases: ['Elfenbeinküste', 'Costa de Marfil'],
      codes: new Map([['gw', 437]]),
    });
    expect([actors.get('AU')?.kind, actors.get('W')?.kind, actors.get('X')?.kind]).toEqual([
      'organisation',
      'military-company',
      'state',
    ]);
    expect(actors.get('AU')?.partOf).toBeUndefined();
    expect(actors.get('W')?.place).toBeUndefined();
    expect(countsOf(result.report.notes)).toEqual({ 'unknown-sort': 1, 'lost-whole': 1 });
  });
});

describe('what a row says beside the tie', () => {
  it('titles its event, sums it up and sources it; only addresses of the web are kept', () => {
    const result = openTables(
      lines(
        'source,target,start,title,note,reference,url',
        'A,B,2001,Treaty of X,Signed at X,"Smith 2001",https://x.example/1',
        'A,C,2001,,,Jones,javascript:alert(1)',
        'A,D,2001,,,,',
      ),
    );
    const { events, sources } = historyOf(result).dataset;
    expect(events.map(({ title, summary, sources: ids }) => [title, summary, ids])).toEqual([
      ['Treaty of X', 'Signed at X', ['source-1']],
      [{ en: 'Recorded in edges.csv', fr: 'Relevé dans edges.csv' }, undefined, ['source-2']],
      [{ en: 'Recorded in edges.csv', fr: 'Relevé dans edges.csv' }, undefined, ['edges.csv']],
    ]);
    expect([...sources.values()].map(({ title, url }) => [title, url])).toEqual([
      ['edges.csv', undefined],
      ['Smith 2001', 'https://x.example/1'],
      ['Jones', undefined],
    ]);
    expect(countsOf(result.report.notes)).toEqual({ 'refused-address': 1 });
  });

  it('in columns that are not used is told once a column, and so are cells beyond the last', () => {
    const { report } = openTables('source,target,start,weight,empty\nA,B,2001,3,\nA,C,2001,4,,x');
    expect(report.skipped).toEqual([
      { code: 'unread-column', count: 1, places: [{ line: 2, column: 10 }], found: ['"weight"'] },
    ]);
    expect(report.notes).toMatchObject([{ code: 'extra-cells', count: 1, places: [{ line: 3, column: 13 }] }]);
  });
});

it('a mapping that names a column which the table lacks is refused with the columns that there are', () => {
  const { faults } = openTables('source,target,start\nA,B,2001', undefined, { edges: { from: 'von', to: 'target' } });
  expect(faults).toMatchObject([{ expected: 'a column "von", as the mapping says', found: 'source, target, start' }]);
});

it('a table of more than a thousand actors is refused at the row that is one too many', () => {
  const rows = Array.from({ length: 600 }, (_, i) => `a${i},b${i},2001`);
  const { document, faults } = openTables(lines('source,target,start', ...rows));
  expect(document).toBeNull();
  expect(faults).toMatchObject([{ line: 502, column: 1, expected: 'at most 1000 actors' }]);
});
