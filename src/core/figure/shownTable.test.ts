import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { REUTERS, WSAU } from '../citation/testSources.ts';
import type { LedgerRow } from '../dossier/ledgerRow.ts';
import { state } from '../scene/testScene.ts';
import { dayOf } from '../time/day.ts';
import { type ShownTable, shownTie } from './shownTable.ts';
import { SHOWN } from './testFigure.ts';
import { csvCell, writeShownCsv } from './writeShownCsv.ts';
import { writeShownJson } from './writeShownJson.ts';

const ties: ShownTable = { kind: 'ties', rows: [SHOWN] };

test('a row of the ledger is shown with its dates as precise as the record', () => {
  const sinceDate = { text: '2024-08', earliest: 0, latest: 1, end: null, isUncertain: true };
  const row: LedgerRow = {
    id: SHOWN.id,
    from: { text: 'Mali' },
    tie: { text: 'relations', lang: 'en' },
    to: { text: 'Ukraine' },
    status: 'severed',
    stance: 'severed',
    standing: 'established',
    since: dayOf(2024, 8, 1),
    sources: ['a'],
    state: state('relations:mali,ukraine', 'severed', { sinceDate, until: dayOf(2025, 1, 31) }),
  };
  expect(shownTie(row)).toEqual({ ...SHOWN, since: '2024-08', until: '2025-01-31', sources: ['a'] });
});

test('CSV has the columns of the ledger and its sources in one cell', () => {
  expect(writeShownCsv(ties)).toBe(
    'From,Tie,To,Status,Stance,Standing,Since,Until,Sources\r\n' +
      'Mali,relations,Ukraine,severed,severed,established,2024-08-04,,"wsau-2024-08-05; mbl-2024-08-04"\r\n',
  );
});

test('the heads come in the reader’s language, sources by number, with Excel’s mark when asked', () => {
  const csv = writeShownCsv(ties, { headings: { from: 'De', to: 'À' }, hasMark: true, cite: (id) => `${id.length}` });
  expect(csv.split('\r\n')[0]).toBe('\ufeffDe,Tie,À,Status,Stance,Standing,Since,Until,Sources');
  expect(csv).toContain('"15; 14"');
});

test('changes have their number, what was before and what after', () => {
  const change = { ...SHOWN, number: 2, before: '', after: 'severed', certainty: 'certain', date: '2024-08-04' };
  expect(
    writeShownCsv({ kind: 'changes', rows: [change] })
      .split('\r\n')
      .slice(0, 2),
  ).toEqual([
    'Number,From,Tie,To,Before,After,Certainty,Date,Sources',
    '2,Mali,relations,Ukraine,,severed,certain,2024-08-04,"wsau-2024-08-05; mbl-2024-08-04"',
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-0043-03-15', "'-0043-03-15"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
  ['a = b', 'a = b'],
  ['say "no"', '"say ""no"""'],
])('the cell %j is written %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('whatever the names, a reader of CSV finds them again, and no cell is a formula', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'a ') });
  fc.assert(
    fc.property(text, text, (from, to) => {
      const { data } = Papa.parse<string[]>(writeShownCsv({ kind: 'ties', rows: [{ ...SHOWN, from, to }] }), {
        delimiter: ',',
        newline: '\r\n',
      });
      const [readFrom = '', , readTo = ''] = data[1] ?? [];
      expect(data.length).toBe(3);
      for (const [cell, name] of [
        [readFrom, from],
        [readTo, to],
      ] as const) {
        expect(cell === name || cell === `'${name}`).toBe(true);
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }
    }),
  );
});

test('JSON holds the view, its rows and the sources they cite', () => {
  const view = { title: 'A', description: 'B', link: 'https://a.b/', dataset: { id: 'sahel', title: 'Sahel' } };
  const json = JSON.parse(writeShownJson(view, ties, [WSAU, REUTERS]));
  expect(json).toMatchObject({ ...view, ties: [SHOWN], sources: [{ id: WSAU.id, type: 'article-newspaper' }] });
  expect(json.sources.length).toBe(1);
});
