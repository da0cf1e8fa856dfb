import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFigure } from '../src/core/figure/buildFigure.ts';
import { buildFilmstrip } from '../src/core/figure/buildFilmstrip.ts';
import type { FigureModel, FigureOptions } from '../src/core/figure/figureModel.ts';
import { FIGURE_PRESETS } from '../src/core/figure/figurePresets.ts';
import { FIGURE_THEMES, THEME_INKS } from '../src/core/figure/figureThemes.ts';
import { groupsIn, textsIn, textsOutside } from '../src/core/figure/testMarks.ts';
import { parseSvg } from '../src/core/figure/testSvg.ts';
import { writeFigureSvg } from '../src/core/figure/writeFigureSvg.ts';
import { STANCES } from '../src/core/model/stance.ts';
import { overlapOf } from '../src/core/scene/placeLabels.ts';
import { en } from '../src/locales/figure/en.ts';
import { fr } from '../src/locales/figure/fr.ts';
import { subjectOf } from '../src/store/testSubject.ts';

const [SAHEL, POWERS] = ['sahel', 'great-powers'].map((id) =>
  readFileSync(`${import.meta.dirname}/${id}.json`, 'utf8'),
) as [string, string];
const REPORT: FigureOptions = { preset: 'report', theme: 'light', isPulseShown: true, sources: 'line' };
const SEVERANCE = subjectOf(SAHEL, '?at=2024-08-06');

const known = new Map<string, FigureModel>();

/** A figure of the Sahel, built once for all tests that ask for it. */
function figure(query: string, more: Partial<FigureOptions> = {}, lang: 'en' | 'fr' = 'en'): FigureModel {
  const key = JSON.stringify([query, more, lang]);
  const words = lang === 'fr' ? fr : en;
  const model = known.get(key) ?? buildFigure(subjectOf(SAHEL, query, lang), { ...REPORT, ...more }, words);
  known.set(key, model);
  return model;
}

function tiesOf(model: FigureModel): (string | undefined)[] {
  return groupsIn(model.marks, 'tie').map(({ data }) => data?.tie);
}

function keysOf(model: FigureModel, sort: string): (string | undefined)[] {
  return groupsIn(model.marks, 'legend-item').flatMap(({ data }) => (data?.sort === sort ? [data.key] : []));
}

/** All numbers of sources in brackets, written out. */
function cited(texts: Iterable<string>): number[] {
  return [...texts].flatMap((text) =>
    [...text.matchAll(/\[(\d+(?:(?:–|, )\d+)*)\]/g)].flatMap(([, list = '']) =>
      list.split(', ').flatMap((run) => {
        const [first = 0, last = first] = run.split('–').map(Number);
        return Array.from({ length: last - first + 1 }, (_, n) => first + n);
      }),
    ),
  );
}

describe('the subject of a figure', () => {
  it('is what the reader sees: the drawn ties, the listed ones, the nodes', () => {
    expect(SEVERANCE.since).toBe(null);
    expect(SEVERANCE.changes).toEqual([]);
    expect(SEVERANCE.states.length).toBeGreaterThanOrEqual(SEVERANCE.edges.length);
    const listed = new Set(SEVERANCE.states.map(({ tie }) => tie));
    expect(SEVERANCE.edges.every(({ tie }) => listed.has(tie))).toBe(true);
    for (const { a, b } of SEVERANCE.edges) expect(SEVERANCE.actors.has(a) && SEVERANCE.actors.has(b)).toBe(true);
    for (const { id } of SEVERANCE.hulls) expect(SEVERANCE.actors.has(id)).toBe(false);
  });

  it('numbers changes as the comparison does and tells each with its sources', () => {
    const { changes, edges } = subjectOf(SAHEL, '?since=2024-08-03&at=2024-08-06');
    expect(changes.map(({ number }) => number)).toEqual(changes.map((_, place) => place + 1));
    expect(changes.map(({ title }) => title)).toContain('Mali – Ukraine');
    expect(changes.map(({ title }) => title)).toContain('Niger – Ukraine');
    for (const { sources, dates, words } of changes) {
      expect(sources.length).toBeGreaterThan(0);
      expect(dates).toMatch(/August 2024/);
      expect(words).toMatch(/→/);
    }
    expect(edges.flatMap(({ mark }) => mark ?? []).sort((a, b) => a - b)).toEqual(changes.map(({ number }) => number));
  });
});

describe('the words of a figure', () => {
  it('are titled by the event of the day and say the day and what is hidden below', () => {
    const { text } = figure('?at=2024-08-06');
    expect(text.title).toBe(
      'Niger severs diplomatic relations with Ukraine and says it will go to the UN Security Council',
    );
    expect(text.subtitle).toBe(
      'Ties of Mali, Niger, Burkina Faso, Ukraine, and Wagner Group on 6 August 2024; not shown: formal ties',
    );
  });

  it('are titled by the day where nothing happened on it, and by what is picked', () => {
    expect(figure('?at=2024-08-02').text.title).toMatch(/^Ties of Mali, .* on 2 August 2024$/);
    expect(figure('?at=2024-08-02&pick=mali').text.title).toBe('Ties of Mali on 2 August 2024');
    expect(figure('?at=2024-08-02&pick=mali').text.subtitle).toMatch(/highlighted: Mali$/);
    expect(figure('?at=2024-08-02&pick=relations:mali,ukraine').text.title).toBe('Mali – Ukraine on 2 August 2024');
  });

  it('are titled by both days of a comparison', () => {
    const { text } = figure('?since=2024-08-03&at=2024-08-06');
    expect(text.title).toMatch(/^What changed for .* between 3 August 2024 and 6 August 2024$/);
    expect(text.subtitle).toMatch(/^\d+ ties changed/);
    expect(text.changes[0]?.text).toMatch(/^Mali – Ukraine: .*severed, 4 August 2024 \[\d/);
    expect(text.alt).toMatch(/Between 3 August 2024 and 6 August 2024 \d+ ties changed: 1 Mali – Ukraine/);
  });

  it('can be the reader’s own', () => {
    const { text, marks } = figure('?at=2024-08-06', { title: 'A\ntitle\u202e', subtitle: '', readOn: '1 May 2026' });
    expect([text.title, text.subtitle, text.readOn]).toEqual(['A title', '', '1 May 2026']);
    expect(textsIn(marks).map((line) => line.text)).toContain('read on 1 May 2026');
  });

  it('name who asserts and who denies each tie that is not established', () => {
    const { text } = figure('?at=2024-08-06');
    const disputed = SEVERANCE.states.filter(({ standing }) => standing !== 'established');
    expect(text.notes).toHaveLength(disputed.length);
    expect(text.notes.join('\n')).toMatch(
      /Contested: Ukraine → CSP-DPA, .*asserted by Mali and Niger; denied by Ukraine/,
    );
  });

  it('tell the picture to who cannot see it', () => {
    const { alt } = figure('?at=2024-08-06&pick=mali').text;
    expect(alt).toMatch(/^Network of \d+ ties between \d+ actors on 6 August 2024: \d+ allied, /);
    expect(alt).toMatch(/Changed on this day: Niger – Ukraine, diplomatic relations severed since 6 August 2024/);
    expect(alt).toMatch(/Ties of Mali: /);
    expect(alt).toMatch(/An outline for Alliance of Sahel States surrounds Mali, Burkina Faso, and Niger\./);
    expect(alt).toMatch(/4 ties are alleged or contested/);
  });

  it('are French where the reader reads French', () => {
    const { text } = figure('?at=2024-08-06', {}, 'fr');
    expect(text.title).toMatch(/^Le Niger rompt/);
    expect(text.subtitle).toMatch(/^Liens au 6 août 2024\u00a0: Mali, /);
    expect(text.notes.join(' ')).toMatch(/Contesté\u00a0: .*démenti par l’Ukraine/);
  });
});

describe('a figure', () => {
  it('draws as many ties as the screen, each once', () => {
    for (const query of [
      '?at=2024-08-06',
      '?at=2012-01-01',
      '?at=2024-08-06&show=all',
      '?since=2024-01-01&at=2025-02-01',
    ]) {
      const subject = subjectOf(SAHEL, query);
      const ties = tiesOf(figure(query));
      expect(ties.toSorted()).toEqual(subject.edges.map(({ id }) => id).toSorted());
    }
  });

  it('has a disc for each change and the same numbers in its list', () => {
    const subject = subjectOf(SAHEL, '?since=2024-08-03&at=2024-08-06');
    const model = figure('?since=2024-08-03&at=2024-08-06');
    const numbers = subject.changes.map(({ number }) => String(number));
    const discs = (group: string) =>
      groupsIn(groupsIn(model.marks, group), 'change')
        .map(({ data }) => data?.change)
        .toSorted();
    expect(discs('network')).toEqual(numbers);
    expect(discs('changes')).toEqual(numbers);
  });

  it.each(FIGURE_PRESETS)('lists every source that it cites: %s', (preset) => {
    for (const query of ['?at=2024-08-06', '?since=2024-01-01&at=2025-02-01']) {
      for (const sources of ['line', 'list'] as const) {
        const model = figure(query, { preset, sources });
        const tooltips = ['tie', 'actor'].flatMap((name) => groupsIn(model.marks, name).map(({ title = '' }) => title));
        const joined = ['notes', 'changes'].map((name) =>
          textsIn(groupsIn(model.marks, name))
            .map(({ text }) => text)
            .join(' '),
        );
        const listed = textsIn(groupsIn(model.marks, 'sources'))
          .map(({ text }) => text)
          .join(' ');
        expect(model.listed).toBeGreaterThan(0);
        for (const number of cited([...tooltips, ...joined])) {
          expect(number).toBeLessThanOrEqual(model.listed);
          expect(listed).toContain(`${number}\u00a0`);
        }
      }
    }
  });

  it('cites for each change in its list', () => {
    const { changes } = figure('?since=2024-08-03&at=2024-08-06').text;
    const model = figure('?since=2024-08-03&at=2024-08-06');
    const list = textsIn(groupsIn(model.marks, 'changes'))
      .map(({ text }) => text)
      .join(' ');
    expect(list.match(/\[\d/g)).toHaveLength(changes.length);
  });

  it('explains exactly the stances and sorts of actor that occur', () => {
    for (const query of ['?at=2024-08-06', '?at=2012-03-01', '?at=2024-08-06&hide=strained,hostile']) {
      const subject = subjectOf(SAHEL, query);
      const model = figure(query);
      const drawn = new Set(subject.edges.flatMap(({ stance, becoming }) => [stance, becoming]));
      expect(keysOf(model, 'stance')).toEqual(STANCES.filter((stance) => drawn.has(stance)));
      const kinds = new Set([...subject.actors].map((id) => subject.dataset.actors.get(id)?.kind));
      expect(new Set(keysOf(model, 'actor'))).toEqual(kinds);
      const isDisputed = subject.edges.some(({ standing }) => standing !== 'established');
      expect(keysOf(model, 'manner').includes('not-established')).toBe(isDisputed);
    }
  });

  it.each(FIGURE_PRESETS)('keeps all text on the page in each language: %s', (preset) => {
    for (const query of ['?at=2024-08-06', '?since=2024-01-01&at=2025-02-01']) {
      for (const sources of ['line', 'list'] as const) {
        for (const lang of ['en', 'fr'] as const) {
          const model = figure(query, { preset, sources }, lang);
          expect(textsOutside(model), `${preset} ${query} ${sources} ${lang}`).toEqual([]);
        }
      }
    }
  });

  it('lets no parts run into each other', () => {
    const parts = ['head', 'legend', 'network', 'changes', 'pulse', 'foot'];
    for (const preset of FIGURE_PRESETS) {
      for (const query of ['?at=2024-08-06', '?since=2024-01-01&at=2025-02-01']) {
        const texts = textsIn(figure(query, { preset }).marks);
        for (const [place, { box, path }] of texts.entries()) {
          const part = parts.find((name) => path.includes(name));
          for (const other of texts.slice(place + 1)) {
            const isSame = other.path.includes(part ?? '');
            if (!isSame) expect(overlapOf(box, other.box), `${preset} ${query}`).toBeLessThan(1);
          }
        }
      }
    }
  });

  it('writes every name once, without covering another, or says whose it leaves out', () => {
    for (const preset of FIGURE_PRESETS) {
      const model = figure('?at=2024-08-06', { preset });
      const names = groupsIn(model.marks, 'name');
      const boxes = names.map((name) => textsIn([name]).map(({ box }) => box));
      boxes.forEach((lines, place) => {
        for (const other of boxes.slice(place + 1)) {
          for (const box of lines) for (const more of other) expect(overlapOf(box, more)).toBeLessThan(8);
        }
      });
      const note = textsIn(groupsIn(model.marks, 'notes'))
        .map(({ text }) => text)
        .join(' ');
      if (names.length < SEVERANCE.actors.size) expect(note).toMatch(/^Not named for want of room/);
    }
  });

  it('is the same to the byte whenever it is made', () => {
    const write = () => writeFigureSvg(buildFigure(subjectOf(SAHEL, '?since=2024-08-03&at=2024-08-06'), REPORT, en));
    expect(write()).toBe(write());
  });

  it('is an image of its width in cm, in the colours of its theme alone, without anything from elsewhere', () => {
    for (const theme of FIGURE_THEMES) {
      const svg = writeFigureSvg(figure('?at=2024-08-06', { theme, widthCm: 12 }), {
        metadata: '<metadata><x xmlns="urn:x">1</x></metadata>',
      });
      const elements = parseSvg(svg);
      expect(elements[0]?.attributes).toMatchObject({ width: '12cm', role: 'img', lang: 'en' });
      expect(elements.slice(1, 4).map(({ name }) => name)).toEqual(['title', 'desc', 'metadata']);
      expect(elements.some(({ name }) => ['script', 'foreignObject', 'image', 'use', 'style'].includes(name))).toBe(
        false,
      );
      const colours = new Set([...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour));
      for (const colour of colours) expect(Object.values(THEME_INKS[theme])).toContain(colour);
      for (const { attributes } of elements) {
        expect(attributes.href ?? 'https://').toMatch(/^https?:\/\//);
        expect(Object.keys(attributes).filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
      }
    }
  });

  it('embeds fonts when it is given them', () => {
    const svg = writeFigureSvg(figure('?at=2024-08-06'), { fonts: { sans: ['AAAA'], serif: ['BBBB'] } });
    expect(parseSvg(svg).find(({ name }) => name === 'style')?.text).toMatch(/data:font\/woff2;base64,AAAA.*BBBB/);
  });

  it('is whole where no tie is shown', () => {
    const model = figure('?at=2024-08-06&hide=allied,cooperative,formal,strained,severed,hostile&hulls=');
    expect(tiesOf(model)).toEqual([]);
    expect(model.text.alt).toMatch(/^Network without any tie on 6 August 2024\./);
    expect(textsOutside(model)).toEqual([]);
    parseSvg(writeFigureSvg(model));
  });
});

describe('a figure as told by somebody', () => {
  it('says by whom, and marks what only one of two tellers upholds', () => {
    expect(figure('?at=2024-08-06&told=ukraine').text.subtitle).toMatch(/as told by Ukraine$/);
    const query = '?at=2024-08-06&told=mali&versus=ukraine';
    const { edges } = subjectOf(SAHEL, query);
    const model = figure(query);
    expect(model.text.subtitle).toMatch(/as told by Mali and by Ukraine$/);
    const one = edges.filter(({ upheldBy }) => upheldBy === 'first' || upheldBy === 'second');
    expect(one.length).toBeGreaterThan(0);
    expect(groupsIn(groupsIn(model.marks, 'network'), 'teller')).toHaveLength(one.length);
    expect(keysOf(model, 'manner')).toEqual(expect.arrayContaining(['first-teller', 'second-teller']));
  });
});

describe('a filmstrip', () => {
  const DAYS = ['1879-10-07', '1894-01-04', '1904-04-08', '1914-08-04'];
  const subjects = DAYS.map((day) => subjectOf(POWERS, `?at=${day}`));

  it('has a picture for each day, in order, with the same positions, under one legend', () => {
    const model = buildFilmstrip([...subjects].reverse(), REPORT, en);
    const panels = groupsIn(model.marks, 'panel');
    expect(panels.map(({ data }) => data?.day)).toEqual(DAYS);
    expect(panels.map((panel) => groupsIn([panel], 'tie').length)).toEqual(subjects.map(({ edges }) => edges.length));
    const germany = panels.map(
      (panel) => groupsIn([panel], 'actor').find(({ data }) => data?.actor === 'germany')?.marks[0],
    );
    expect(new Set(germany.map((mark) => JSON.stringify(mark))).size).toBe(1);
    expect(groupsIn(model.marks, 'legend')).toHaveLength(1);
  });

  it('keeps its text on the page with two to nine days, in every format', () => {
    for (const preset of FIGURE_PRESETS) {
      for (const count of [2, 3, 4]) {
        const model = buildFilmstrip(subjects.slice(0, count), { ...REPORT, preset }, en);
        expect(textsOutside(model), `${preset} ${count}`).toEqual([]);
        parseSvg(writeFigureSvg(model));
      }
    }
  });

  it('refuses fewer than two days and more than nine', () => {
    expect(() => buildFilmstrip(subjects.slice(0, 1), REPORT, en)).toThrow(/2 to 9/);
    expect(() =>
      buildFilmstrip(
        Array.from({ length: 10 }, () => subjects[0] ?? SEVERANCE),
        REPORT,
        en,
      ),
    ).toThrow(/not 10/);
  });
});
