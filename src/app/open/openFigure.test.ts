import { describe, expect, it } from 'vitest';
import { exampleWith } from '../../core/dataset/example.fixture.ts';
import { parseDataset } from '../../core/dataset/parseDataset.ts';
import { datasetFingerprint, eventFingerprints } from '../../core/figure/eventFingerprints.ts';
import { type FigureContent, writePayload } from '../../core/figure/figurePayload.ts';
import { payloadMetadata } from '../../core/figure/payloadMetadata.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import { readFigureFile, tellChanges } from './openFigure.ts';

function open(replacements: Readonly<Record<string, unknown>> = {}): Dataset {
  const { dataset } = parseDataset(exampleWith(replacements));
  if (!dataset) throw new Error('The example must open.');
  return dataset;
}

const DATASET = open();
const CONTENT: FigureContent = {
  title: 'Ties',
  description: 'Ties of Mali.',
  source: 'Sahel realignment',
  licence: 'CC-BY-4.0',
  link: '?at=2024-08-06&pick=mali',
  dataset: { id: 'sahel', version: '2026-11-21', sha256: datasetFingerprint(DATASET) },
  events: eventFingerprints(DATASET),
  shown: [],
};

function figure(content: Partial<FigureContent> = {}, name = 'figure.svg', alter = (svg: string) => svg): File {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${payloadMetadata(writePayload({ ...CONTENT, ...content }))}</svg>`;
  return new File([alter(svg)], name);
}

async function problemOf(...files: File[]): Promise<string | null> {
  const opened = await readFigureFile(files, 'sahel', 'en');
  return opened && !opened.ok ? opened.words : null;
}

describe('a figure that is brought back', () => {
  it('opens its view', async () => {
    expect(await readFigureFile([figure()], 'sahel', 'en')).toMatchObject({ ok: true, payload: CONTENT });
    expect(await readFigureFile([], 'sahel', 'en')).toBe(null);
  });

  it('is found among other files by its content', async () => {
    const other = new File(['{"format":"entente/1"}'], 'data.json');
    expect(await readFigureFile([other, figure({}, 'renamed.txt')], 'sahel', 'en')).toMatchObject({ ok: true });
  });

  it('opens nothing when it was altered, is damaged or not ours, and says which', async () => {
    expect(await problemOf(figure({}, 'a.svg', (svg) => svg.replace('Ties of', 'Tied to')))).toBe(null);
    const flipped = figure({}, 'a.svg', (svg) => svg.replaceAll('Ties of', 'Tied of'));
    expect(await problemOf(flipped)).toMatch(/^a\.svg was altered after it was exported/);
    const cut = figure({}, 'b.svg', (svg) => svg.replaceAll('&quot;seal', ''));
    expect(await problemOf(cut)).toMatch(/^b\.svg is damaged/);
    expect(await problemOf(new File(['<svg></svg>'], 'c.svg'))).toMatch(/^c\.svg was not exported from here/);
    expect(await problemOf(new File(['hello'], 'd.txt'))).toMatch(/^d\.txt was not exported from here/);
  });

  it('names the dataset that it needs when that is not there', async () => {
    const foreign = { link: '?data=mine', dataset: { ...CONTENT.dataset, id: 'mine' }, source: 'My coding' };
    expect(await problemOf(figure(foreign))).toBe(
      'This figure was made from “My coding”. Open that dataset (mine) first, then the figure.',
    );
    expect(await readFigureFile([figure(foreign)], 'mine', 'en')).toMatchObject({ ok: true });
  });

  it('is not believed when its link leads to another dataset than its own', async () => {
    expect(await problemOf(figure({ link: '?data=great-powers' }))).toMatch(/was altered/);
  });

  it('says how many events have changed since it was made', () => {
    const payload = { ...CONTENT, format: 'entente-figure/1', seal: '' } as const;
    expect(tellChanges(payload, DATASET, 'en')).toMatch(/The data are the same as when it was made/);
    expect(tellChanges(payload, open({ title: 'Renamed' }), 'en')).toMatch(/none of its events/);
    const events = DATASET.events.length;
    expect(tellChanges({ ...payload, events: '' }, open({ title: 'Renamed' }), 'en')).toContain(
      `${events} ${events === 1 ? 'event has' : 'events have'} changed`,
    );
  });
});
