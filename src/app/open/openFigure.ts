import { countChangedEvents } from '../../core/figure/eventFingerprints.ts';
import type { FigurePayload } from '../../core/figure/figurePayload.ts';
import { type FigureProblem, isPicture, MAX_FIGURE_BYTES, readFigure } from '../../core/figure/readFigure.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import { decodeView, type Language } from '../../core/permalink/viewParams.ts';
import { en } from '../../locales/export/en.ts';
import { fr } from '../../locales/export/fr.ts';
import { BUNDLED_DATASETS, DEFAULT_DATASET } from '../bundledDatasets.ts';
import { fingerprintsOf } from '../export/fingerprintsOf.ts';
import { listKept } from './keptDatasets.ts';
import { localDataset } from './localDatasets.ts';

const CATALOGUES = { en, fr };

/** What comes of a file that should be a figure: the view to open, or why there is none. */
export type OpenedFigure =
  | { readonly ok: true; readonly payload: FigurePayload }
  | { readonly ok: false; readonly words: string };

/** Reads figures that the reader brings; of several files the first picture counts. Opens nothing by itself. */
export async function readFigureFile(
  files: readonly File[],
  openId: string,
  lang: Language,
): Promise<OpenedFigure | null> {
  const words = CATALOGUES[lang];
  const failed = (problem: FigureProblem | 'unreadable', { name }: File): OpenedFigure => ({
    ok: false,
    words: words.figureProblems[problem](name),
  });
  const file = await firstPicture(files);
  if (!file) return null;
  if (file.size > MAX_FIGURE_BYTES) return failed('too-large', file);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed('unreadable', file);
  }
  const read = readFigure(bytes);
  if (!read.ok) return failed(read.problem, file);
  const { dataset, link, source } = read.payload;
  // The link of a figure is one of its own dataset, or else both are not from us.
  if ((decodeView(link).params.data ?? DEFAULT_DATASET) !== dataset.id) return failed('tampered', file);
  if (dataset.id !== openId && !(await isAtHand(dataset.id))) {
    return { ok: false, words: words.figureNeeds(source.split(' · ')[0] ?? source, dataset.id) };
  }
  return { ok: true, payload: read.payload };
}

/** Tells whether a dataset comes with the app or is one of the reader's own that this browser keeps. */
async function isAtHand(id: string): Promise<boolean> {
  if (BUNDLED_DATASETS.has(id) || localDataset(id)) return true;
  const kept = await listKept().catch(() => []);
  return kept.some((one) => one.id === id);
}

async function firstPicture(files: readonly File[]): Promise<File | undefined> {
  for (const file of files) {
    try {
      if (isPicture(new Uint8Array(await file.slice(0, 4096).arrayBuffer()))) return file;
    } catch {
      return file;
    }
  }
  return files[0];
}

/** Says whether a dataset is as it was when a figure was made of it, and if not how many events are not. */
export function tellChanges(payload: FigurePayload, record: Dataset, lang: Language): string {
  const words = CATALOGUES[lang];
  const { sha256, events } = fingerprintsOf(record);
  return payload.dataset.sha256 === sha256
    ? words.figureSame
    : words.figureChanged(countChangedEvents(payload, events));
}
