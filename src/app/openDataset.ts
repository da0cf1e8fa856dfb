import { type Fault, faultText } from '../core/dataset/fault.ts';
import type { ParsedDataset } from '../core/dataset/parseDataset.ts';
import { readProvenDataset } from '../core/dataset/readProvenDataset.ts';
import { foldTies } from '../core/history/foldTies.ts';
import { knownOn } from '../core/history/knownOn.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Dataset, Position } from '../core/model/dataset.ts';
import type { Language, UnusedParam, ViewParams } from '../core/permalink/viewParams.ts';
import { planScene } from '../core/scene/planScene.ts';
import { loadMessages } from '../locales/messagesIn.ts';
import { createEntenteStore } from '../store/createEntenteStore.ts';
import type { EntenteStore } from '../store/ententeState.ts';
import { BUNDLED_DATASETS } from './bundledDatasets.ts';
import { dayOfEdition, digestOf, editionOf } from './edition.ts';
import { fitLink } from './fitLink.ts';
import { isChecked } from './isChecked.ts';
import { layOut } from './layOut.ts';
import { loadFonts } from './loadFonts.ts';

/** A record as its file has it: what was wrong with the file, and where its actors stand. */
interface OpenRecord {
  readonly record: Dataset;
  readonly faults: readonly Fault[];
  readonly positions: ReadonlyMap<ActorId, Position>;
  /** The edition that is open, for links that name one; null where it cannot be told. */
  readonly edition: string | null;
}

/** An open dataset: its record, its store, and what of the link could not be used. */
export interface OpenDataset extends OpenRecord {
  readonly store: EntenteStore;
  readonly unused: readonly UnusedParam[];
  /** The other edition that the link was made from, where that is not the one that is open. */
  readonly linkEdition: string | null;
}

async function fetchText(id: string, signal: AbortSignal): Promise<string> {
  const url = BUNDLED_DATASETS.get(id)?.url;
  if (url === undefined) throw new Error(`No dataset “${id}” comes with this app.`);
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${id}.json: the server answered ${response.status} ${response.statusText}`.trim());
  return response.text();
}

/** Reads a dataset; the checker is loaded only for a file that was not checked when the app was built. */
async function readDataset(
  id: string,
  text: string,
  digest: string | null,
): Promise<Pick<ParsedDataset, 'dataset' | 'faults'>> {
  const proven = isChecked(id, digest) ? readProvenDataset(text) : null;
  if (proven) return { dataset: proven, faults: [] };
  const { parseDataset } = await import('../core/dataset/parseDataset.ts');
  return parseDataset(text, `${id}.json`);
}

async function openRecord(id: string, signal: AbortSignal): Promise<OpenRecord> {
  const text = await fetchText(id, signal);
  const digest = await digestOf(text);
  const { dataset, faults } = await readDataset(id, text, digest);
  if (!dataset) throw new Error(faults.map(faultText).join('\n'));
  if (dataset.id !== id) throw new Error(`${id}.json: $.id: expected "${id}", like the file; found "${dataset.id}".`);
  const [positions] = await Promise.all([layOut(dataset, signal), loadFonts()]);
  return { record: dataset, faults, positions, edition: editionOf(dataset, digest) };
}

/**
 * Fetches, checks and folds a bundled dataset and opens it on the view that a link asks for, if the link says so as it was
 * known on a day; a link that names an older edition asks for what was known on the day of that. What is open already is
 * not fetched again. Throws with a readable message.
 */
export async function openDataset(
  id: string,
  asked: ViewParams,
  lang: Language,
  signal: AbortSignal,
  last: OpenRecord | null = null,
): Promise<OpenDataset> {
  const opening = last?.record.id === id ? last : openRecord(id, signal);
  const [{ record, faults, positions, edition }] = await Promise.all([opening, loadMessages(asked.lang ?? lang)]);
  const linkEdition = asked.edition === undefined || edition === asked.edition ? null : asked.edition;
  const known = asked.known ?? (linkEdition === null ? null : dayOfEdition(linkEdition));
  const dataset = known === null ? record : knownOn(record, known);
  const { params, unused } = fitLink(dataset, known === null ? asked : { ...asked, known });
  const history = foldTies(dataset);
  const plan = planScene(dataset, history, positions);
  const store = createEntenteStore(dataset, history, plan, params, lang, record);
  return { record, faults, positions, edition, store, unused, linkEdition };
}
