import { expect, test } from 'vitest';
import { dayOf } from '../time/day.ts';
import { PAGE, REPORT, REUTERS, WSAU } from './testSources.ts';
import { COPY_STYLES, writeSourceList } from './writeSourceList.ts';

const SOURCES = [WSAU, REPORT, PAGE];
const options = { accessed: dayOf(2026, 11, 22), sources: new Map([[REUTERS.id, REUTERS]]) };
const listIn = (style: (typeof COPY_STYLES)[number]) => writeSourceList(SOURCES, style, 'en', options);

test('notes keep the numbers of the dossier, one on a line, and an undated page the day it was looked at', () => {
  const lines = listIn('chicago').text.trimEnd().split('\n');
  expect(lines.map((line) => line.slice(0, 3))).toEqual(['1. ', '2. ', '3. ']);
  expect(lines[0]).toContain('Ukraine denies involvement in northern Mali fighting');
  expect(lines[2]).toContain('accessed November 22, 2026');
  expect(listIn('iso690').text).toMatch(/^\[1\] .*\n\[2\] .*\n\[3\] /);
});

test('a list in APA is sorted by author and has no numbers', () => {
  const lines = listIn('apa').text.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^International Crisis Group/);
  expect([...lines].sort((x, y) => x.localeCompare(y, 'en'))).toEqual(lines);
});

test('references come as HTML too, for the italics; files of reference managers are text alone', () => {
  expect(listIn('chicago').html).toContain('<i>');
  expect(listIn('chicago').html?.match(/<p>/g)).toHaveLength(3);
  for (const style of ['bibtex', 'ris', 'csl'] as const) expect(listIn(style).html).toBeNull();
});

test('every style writes every source, and nothing of none', () => {
  for (const style of COPY_STYLES) {
    const { text } = listIn(style);
    for (const { title } of SOURCES) expect(text).toContain(title.split(' ')[0]);
    expect(writeSourceList([], style, 'en', {}).text.trim()).toMatch(/^(\[\])?$/);
  }
});
