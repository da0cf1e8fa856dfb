import { type Fault, faultText } from '../core/dataset/fault.ts';
import type { ParsedDataset } from '../core/dataset/parseDataset.ts';
import { readProvenDataset } from '../core/dataset/readProvenDataset.ts';
import { foldTies } from '../core/history/foldTies.ts';
import { knownOn } from '../core/history/knownOn.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Dataset, Position } from '../core/model/dataset.ts';
import { decodeView, type Language, type UnusedParam, type ViewParams } from '../core/permalink/viewParams.ts';
import { planScene } from '../core/scene/planScene.ts';
import { loadMessages } from '../locales/messagesIn.ts';
import { createEntenteStore } from '../store/createEntenteStore.ts';
import type { EntenteStore } from '../store/ententeState.ts';
import { BUNDLED_DATASETS, DEFAULT_DATASET } from './bundledDatasets.ts';
import { dayOfEdition, digestOf, editionOf } from './edition.ts';
import { fitLink } from './fitLink.ts';
import { isChecked } from './isChecked.ts';
import { layOut } from './layOut.ts';
import { loadFonts } from './loadFonts.ts';
import { nextTask } from './nextTask.ts';
import { forgetLocal, type LocalDataset, localDataset, localKey } from './open/localDatasets.ts';

/** A record as its file has it: what was wrong with the file, and where its actors stand. */
interface OpenRecord {
  readonly record: Dataset;
  readonly faults: readonly Fault[];
  readonly positions: ReadonlyMap<ActorId, Position>;
  /** The edition that is open, for links that name one; null where it cannot be told. */
  readonly edition: string | null;
  /** The reader's own dataset that this is, with what its file said; null for one of the site. */
  readonly local: LocalDataset | null;
  /** The text of a file of the site, and what its faults point into; null where it was checked before. */
  readonly checked: { readonly text: string; readonly warnings: readonly Fault[] } | null;
}

/** An open dataset: its record, its store, and what of the link could not be used. */
export interface OpenDataset extends OpenRecord {
  readonly store: EntenteStore;
  readonly unused: readonly UnusedParam[];
  /** The other edition that the link was made from, where that is not the one that is open. */
  readonly linkEdition: string | null;
  /** The dataset that the link names and that is neither of the site nor kept by this browser. */
  readonly missing: string | null;
}

async function fetchText(id: string, signal: AbortSignal): Promise<string> {
  const url = BUNDLED_DATASETS.get(id)?.url;
  if (url === undefined) throw new Error(`No dataset “${id}” comes with this app.`);
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    throw signal.aborted ? cause : new Error(`${id}.json: the server cannot be reached.`, { cause });
  });
  if (!response.ok) throw new Error(`${id}.json: the server answered ${response.status} ${response.statusText}`.trim());
  return response.text();
}

/** Reads a dataset; the checker is loaded only for a file that was not checked when the app was built. */
async function readDataset(
  id: string,
  text: string,
  digest: string | null,
): Promise<ParsedDataset | (Pick<ParsedDataset, 'dataset' | 'faults'> & { readonly warnings: null })> {
  const proven = isChecked(id, digest) ? readProvenDataset(text) : null;
  if (proven) return { dataset: proven, faults: [], warnings: null };
  const { parseDataset } = await import('../core/dataset/parseDataset.ts');
  return parseDataset(text, `${id}.json`);
}

async function openRecord(id: string, signal: AbortSignal): Promise<OpenRecord> {
  const text = await fetchText(id, signal);
  const digest = await digestOf(text);
  const { dataset, faults, warnings } = await readDataset(id, text, digest);
  if (!dataset) throw new Error(faults.map(faultText).join('\n'));
  if (dataset.id !== id) throw new Error(`${id}.json: $.id: expected "${id}", like the file; found "${dataset.id}".`);
  const [positions] = await Promise.all([layOut(dataset, signal), loadFonts()]);
  const checked = warnings && { text, warnings };
  return { record: dataset, faults, positions, edition: editionOf(dataset, digest), local: null, checked };
}

async function openLocal(local: LocalDataset, signal: AbortSignal): Promise<OpenRecord> {
  const { dataset, faults, text, digest: known, scene } = local.read;
  const placing = scene?.positions ?? layOut(dataset, signal);
  const [positions, digest] = await Promise.all([placing, known ?? digestOf(text), loadFonts()]);
  return { record: dataset, faults, positions, edition: editionOf(dataset, digest), local, checked: null };
}

/** The reader's own dataset of an id: open in this tab, or kept by the browser. */
async function findLocal(id: string, signal: AbortSignal): Promise<LocalDataset | null> {
  const open = localDataset(id);
  if (open) return open;
  const key = localKey(id);
  if (key === null && BUNDLED_DATASETS.has(id)) return null;
  const { restoreLocal } = await import('./open/restoreLocal.ts');
  const restored = await restoreLocal(id, key, signal);
  if (!restored && key !== null) forgetLocal(id);
  return restored;
}

/** A link that names nothing but a dataset shows one of the reader's own as they last saw it. */
function viewOf(asked: ViewParams, local: LocalDataset | null): ViewParams {
  const { data: _data, lang: _lang, theme: _theme, page: _page, ...view } = asked;
  return local && Object.keys(view).length === 0 ? { ...decodeView(local.view).params, ...asked } : asked;
}

/**
 * Fetches, checks and folds a bundled dataset, or takes the reader's own, and opens it on the view that a link asks for, if the link says so as it was
 * known on a day; a link that names an older edition asks for what was known on the day of that. What is open already is
 * not fetched again. Throws with a readable message.
 */
export async function openDataset(
  id: string,
  link: ViewParams,
  lang: Language,
  signal: AbortSignal,
  last: OpenRecord | null = null,
): Promise<OpenDataset> {
  const local = await findLocal(id, signal);
  const missing = local || BUNDLED_DATASETS.has(id) ? null : id;
  const found = missing === null ? id : DEFAULT_DATASET;
  const isOpen = last?.record.id === found && last.local === local;
  const opening = isOpen ? last : local ? openLocal(local, signal) : openRecord(found, signal);
  const [opened] = await Promise.all([opening, loadMessages(link.lang ?? lang)]);
  const { record, edition } = opened;
  const asked = viewOf(link, local);
  const linkEdition = asked.edition === undefined || edition === asked.edition ? null : asked.edition;
  const known = asked.known ?? (linkEdition === null ? null : dayOfEdition(linkEdition));
  const dataset = known === null ? record : knownOn(record, known);
  const { params, unused } = fitLink(dataset, known === null ? asked : { ...asked, known });
  const read = dataset === record ? local?.read : undefined;
  const history = read?.history ?? foldTies(dataset);
  const plan = read?.scene?.plan ?? planScene(dataset, history, opened.positions);
  if (read?.scene) await nextTask();
  const store = createEntenteStore(dataset, history, plan, params, lang, record);
  const vain = missing === null ? [] : [{ name: 'data', value: missing }];
  return { ...opened, store, unused: [...vain, ...unused], linkEdition, missing };
}
