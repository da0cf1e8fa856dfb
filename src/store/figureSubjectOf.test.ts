import { describe, expect, it } from 'vitest';
import { buildFigure } from '../core/figure/buildFigure.ts';
import type { FigureModel, FigureOptions } from '../core/figure/figureModel.ts';
import { FIGURE_PRESETS } from '../core/figure/figurePresets.ts';
import { groupsIn, textsIn, textsOutside } from '../core/figure/testMarks.ts';
import { parseSvg } from '../core/figure/testSvg.ts';
import { writeFigureSvg } from '../core/figure/writeFigureSvg.ts';
import { en } from '../locales/figure/en.ts';
import { figureSubjectOf } from './figureSubjectOf.ts';
import { testStore } from './testStore.ts';
import { subjectOf } from './testSubject.ts';

const REPORT: FigureOptions = { preset: 'report', theme: 'light', isPulseShown: true, sources: 'line' };

describe('the subject of a figure', () => {
  it('lists the ties that the ledger lists, and says by which address and file', () => {
    const subject = figureSubjectOf(testStore().getState(), 'https://example.org/', 'abc');
    expect(subject.states.map(({ id }) => id)).toEqual(['relations:mali,ukraine', 'support:ukraine,csp']);
    expect([subject.link, subject.datasetHash, subject.since]).toEqual(['https://example.org/', 'abc', null]);
  });

  it('numbers changes as the comparison does', () => {
    const { changes } = figureSubjectOf(
      testStore('?since=2024-08-01&at=2024-08-06').getState(),
      'https://example.org/',
    );
    expect(changes).toEqual([
      {
        number: 1,
        tie: 0,
        isCertain: true,
        title: 'Mali – Ukraine',
        words: 'diplomatic relations: established → severed',
        dates: '4 August 2024',
        sources: ['wire', 'daily'],
      },
      expect.objectContaining({ number: 2, title: 'Ukraine → CSP', sources: ['daily'] }),
    ]);
  });

  it('stays as it is when the reader moves on', () => {
    const store = testStore();
    const subject = figureSubjectOf(store.getState(), 'https://example.org/');
    const before = subject.states.length;
    store.getState().wentTo(store.getState().span.from);
    expect(subject.states).toHaveLength(before);
  });
});

describe('hostile words in a file', () => {
  const evil = `</text><script>alert(1)</script>]]><!--\u202e"'&`;
  const long = 'Front for the Liberation '.repeat(12).trim();
  const file = JSON.stringify({
    format: 'entente/1',
    id: 'evil',
    title: evil,
    licence: evil,
    edited: '2024-08-06',
    opening: { at: '2024-08-06', hulls: ['bloc'] },
    'x-positions': { a: [0, 0], b: [180, 90], c: [-160, 120], bloc: [40, -60] },
    sources: [
      {
        id: 's',
        type: 'webpage',
        title: evil,
        'container-title': `${evil}${long}`,
        URL: 'https://example.org/"><script>',
      },
    ],
    actors: [
      { id: 'a', kind: 'state', name: evil, short: '<&>"' },
      { id: 'b', kind: 'armed-group', name: long },
      { id: 'c', kind: 'state', name: 'جمهورية مالي' },
      { id: 'bloc', kind: 'bloc', name: 'x'.repeat(300) },
    ],
    events: [
      {
        id: 'e',
        date: '2024-08-06',
        title: `${evil} ${long}`,
        changes: [
          { kind: 'relations', between: ['a', 'c'], becomes: 'severed' },
          { kind: 'conflict', between: ['a', 'b'], becomes: 'fighting', basis: 'claimed' },
          { kind: 'membership', from: 'a', to: 'bloc', becomes: 'member' },
        ],
        claims: [{ by: 'a', says: 'asserts', kind: 'conflict', between: ['a', 'b'], sources: ['s'] }],
        sources: ['s'],
      },
    ],
  });

  function hostile(query: string): FigureModel[] {
    const subject = { ...subjectOf(file, query), link: 'javascript:alert(1)' };
    return FIGURE_PRESETS.map((preset) => buildFigure(subject, { ...REPORT, preset }, en));
  }

  it('are drawn like any others', () => {
    const [model] = hostile('?at=2024-08-06');
    expect(groupsIn(model?.marks ?? [], 'tie').map(({ data }) => data?.tie)).toEqual(
      expect.arrayContaining(['relations:a,c', 'conflict:a,b']),
    );
    expect(groupsIn(model?.marks ?? [], 'actor')).toHaveLength(3);
    expect(
      textsIn(groupsIn(model?.marks ?? [], 'name'))
        .map(({ text }) => text)
        .join(''),
    ).toMatch(/script.*…/s);
  });

  it('come out as text, laid out within the page', () => {
    for (const query of ['?at=2024-08-06', '?at=2024-08-06&since=2024-08-01']) {
      for (const model of hostile(query)) {
        const svg = writeFigureSvg(model);
        const elements = parseSvg(svg);
        expect(elements.some(({ name }) => name === 'script')).toBe(false);
        expect(svg).not.toMatch(/[\u202a-\u202e]|\]\]>/);
        expect(elements.find(({ name }) => name === 'title')?.text).toContain('<script>');
        expect(textsOutside(model)).toEqual([]);
        for (const { attributes } of elements) expect(attributes.href ?? '').not.toMatch(/^javascript/);
      }
    }
  });
});
