import { type Fault, faultText } from '../core/dataset/fault.ts';
import { parseDataset } from '../core/dataset/parseDataset.ts';
import { foldTies } from '../core/history/foldTies.ts';
import type { Language, UnusedParam, ViewParams } from '../core/permalink/viewParams.ts';
import { planScene } from '../core/scene/planScene.ts';
import { createEntenteStore, type EntenteStore } from '../store/createEntenteStore.ts';
import { BUNDLED_DATASETS } from './bundledDatasets.ts';
import { fitLink } from './fitLink.ts';
import { layOut } from './layOut.ts';
import { loadFonts } from './loadFonts.ts';

/** An open dataset: its store, what was wrong with its file, and what of the link could not be used. */
export interface OpenDataset {
  readonly store: EntenteStore;
  readonly faults: readonly Fault[];
  readonly unused: readonly UnusedParam[];
  /** What of the link this version cannot show yet. */
  readonly ahead: readonly UnusedParam[];
}

async function fetchText(id: string, signal: AbortSignal): Promise<string> {
  const url = BUNDLED_DATASETS.get(id)?.url;
  if (url === undefined) throw new Error(`No dataset “${id}” comes with this app.`);
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${id}.json: the server answered ${response.status} ${response.statusText}`.trim());
  return response.text();
}

/** Fetches, checks and folds a bundled dataset and opens it on the view that a link asks for. Throws with a readable message. */
export async function openDataset(
  id: string,
  asked: ViewParams,
  lang: Language,
  signal: AbortSignal,
): Promise<OpenDataset> {
  const { dataset, faults } = parseDataset(await fetchText(id, signal), `${id}.json`);
  if (!dataset) throw new Error(faults.map(faultText).join('\n'));
  if (dataset.id !== id) throw new Error(`${id}.json: $.id: expected "${id}", like the file; found "${dataset.id}".`);
  const { params, unused, ahead } = fitLink(dataset, asked);
  const [positions] = await Promise.all([layOut(dataset, signal), loadFonts()]);
  const history = foldTies(dataset);
  const plan = planScene(dataset, history, positions);
  return { store: createEntenteStore(dataset, history, plan, params, lang), faults, unused, ahead };
}
