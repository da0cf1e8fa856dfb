import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { faultText } from '../../core/dataset/fault.ts';
import { parseDataset } from '../../core/dataset/parseDataset.ts';
import { addPngChunks } from '../../core/figure/addPngChunks.ts';
import type { FigureModel } from '../../core/figure/figureModel.ts';
import { payloadMetadata, payloadTexts } from '../../core/figure/payloadMetadata.ts';
import { pixelsOf, pixelsPerMetre } from '../../core/figure/pixelsOf.ts';
import { type FigureFonts, writeFigureSvg } from '../../core/figure/writeFigureSvg.ts';
import { foldTies } from '../../core/history/foldTies.ts';
import { decodeView } from '../../core/permalink/viewParams.ts';
import { layoutActors } from '../../core/scene/layoutActors.ts';
import { layoutRequestOf } from '../../core/scene/layoutRequest.ts';
import { planScene } from '../../core/scene/planScene.ts';
import { createEntenteStore } from '../../store/createEntenteStore.ts';
import { type MadeFigure, makeFigure } from '../export/makeFigure.ts';
import { needsExtendedLatin } from '../export/needsExtendedLatin.ts';
import { createFigureStage } from '../export/stageFigure.ts';
import { fitLink } from '../fitLink.ts';
import { type FigureOrder, readFigureOrder } from './figureWords.ts';
import { placeOf, readDatasetFile } from './readDatasetFile.ts';

const USAGE = `Usage: npm run figure -- --out FILE.svg|FILE.png [--data data/sahel.json] [--at 2024-08-06] [--since DAY]
  [--pick ID] [--told ACTOR] [--hide LIST] [--show LIST] [--hulls LIST] [--lang en|fr] [--days DAY,DAY,…]
  [--preset report|slide|square|page] [--theme light|dark|grey] [--width 16cm] [--title WORDS] [--sources line|list]
  [--no-pulse] [--fonts] [--site https://…/] [--format svg|png]
`;

const PRINT_DPI = 300;
const FONTS = '../../../node_modules/@fontsource-variable/';
const DRAW_PNG = fileURLToPath(new URL('../../../e2e/drawPng.mjs', import.meta.url));

async function readFonts(model: FigureModel): Promise<FigureFonts> {
  const subsets = needsExtendedLatin(writeFigureSvg(model)) ? ['latin', 'latin-ext'] : ['latin'];
  const read = (name: string) => readFile(new URL(`${FONTS}${name}`, import.meta.url), 'base64');
  const files = (family: string) =>
    Promise.all(subsets.map((subset) => read(`${family}/files/${family}-${subset}-wght-normal.woff2`)));
  const [sans, serif] = await Promise.all([files('inter'), files('source-serif-4')]);
  return { sans, serif };
}

async function orderedFigure(order: FigureOrder, text: string): Promise<MadeFigure | null> {
  const { dataset, faults } = parseDataset(text, order.dataFile);
  process.stderr.write(faults.map((fault) => `${faultText(fault)}\n`).join(''));
  if (!dataset) return null;
  const { bodies, ties } = layoutRequestOf(dataset);
  const isPlaced = [...dataset.actors.keys()].every((id) => dataset.positions.has(id));
  const positions = isPlaced ? dataset.positions : layoutActors(bodies, ties);
  const history = foldTies(dataset);
  const { params, unused } = decodeView(order.query);
  const fitted = fitLink(dataset, params);
  for (const { name, value } of [...unused, ...fitted.unused]) {
    process.stderr.write(`--${name}: "${value}" cannot be used with ${order.dataFile}.\n`);
  }
  if (unused.length + fitted.unused.length > 0) return null;
  const store = createEntenteStore(dataset, history, planScene(dataset, history, positions), fitted.params, 'en');
  const seen = store.getState();
  const kind = order.days.length > 1 ? 'filmstrip' : seen.since === null ? 'day' : 'comparison';
  return makeFigure(
    createFigureStage(seen),
    seen,
    {
      preset: order.preset,
      widthCm: order.widthCm,
      theme: order.theme,
      lang: seen.lang,
      isPulseShown: !order.isWithoutPulse,
      sources: order.sources,
      areFontsEmbedded: order.isWithFonts,
      file: order.format === 'svg' ? 'svg' : 'png300',
      style: 'chicago',
      caption: 'text',
      embed: 'frame',
      embedHeight: 480,
      isFrozen: true,
      kind,
      days: order.days,
      own: order.title === undefined ? {} : { [kind]: { title: order.title } },
    },
    order.site,
  );
}

/** Draws a figure in the browser that the tests use. */
async function drawPng({ model, payload }: MadeFigure): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-figure-'));
  try {
    const [svg, png] = [join(folder, 'figure.svg'), join(folder, 'figure.png')];
    const width = pixelsOf(model.widthCm, PRINT_DPI);
    const height = Math.round((width * model.height) / model.width);
    // The picture's own size is that of the PNG, at 96 pixels to an inch, so that the browser draws it sharp.
    await writeFile(svg, writeFigureSvg({ ...model, widthCm: (width * 2.54) / 96 }, { fonts: await readFonts(model) }));
    await promisify(execFile)(process.execPath, [DRAW_PNG, svg, png, String(width), String(height)]);
    const chunks = { pixelsPerMetre: pixelsPerMetre(PRINT_DPI), texts: payloadTexts(payload) };
    const marked = addPngChunks(new Uint8Array(await readFile(png)), chunks);
    if (!marked) throw new Error('The browser drew no PNG.');
    return marked;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes the figure that a command line asks for; answers with the exit code: 0, 1 with faults, 2 after wrong usage. */
export async function runFigure(words: readonly string[]): Promise<number> {
  let order: FigureOrder;
  try {
    order = readFigureOrder(words);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  const text = await readDatasetFile(order.dataFile);
  if (text === null) return 2;
  const figure = await orderedFigure(order, text);
  if (!figure) return 1;
  const { model, payload } = figure;
  const fonts = order.isWithFonts ? { fonts: await readFonts(model) } : {};
  const content =
    order.format === 'png'
      ? await drawPng(figure)
      : writeFigureSvg(model, { metadata: payloadMetadata(payload), ...fonts });
  await writeFile(placeOf(order.out), content);
  return 0;
}
