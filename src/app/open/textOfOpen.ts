import { BUNDLED_DATASETS } from '../bundledDatasets.ts';
import type { OpenDataset } from '../openDataset.ts';

/** The open dataset as its file has it, whole and with the records that could not be used. */
export async function textOfOpen({ local, checked, record }: OpenDataset, signal: AbortSignal): Promise<string> {
  const text = local?.read.text ?? checked?.text;
  if (text !== undefined) return text;
  const response = await fetch(BUNDLED_DATASETS.get(record.id)?.url ?? '', { signal });
  if (!response.ok) throw new Error(`${record.id}.json: ${response.status} ${response.statusText}`.trim());
  return response.text();
}
