import { datasetFingerprint, eventFingerprints } from '../../core/figure/eventFingerprints.ts';
import type { Dataset } from '../../core/model/dataset.ts';

/** By what a dataset is known again. */
export interface Fingerprints {
  readonly sha256: string;
  readonly events: string;
}

const known = new WeakMap<Dataset, Fingerprints>();

/** The fingerprints of a dataset, taken once for as long as it is open. */
export function fingerprintsOf(dataset: Dataset): Fingerprints {
  const before = known.get(dataset);
  if (before) return before;
  const taken = { sha256: datasetFingerprint(dataset), events: eventFingerprints(dataset) };
  known.set(dataset, taken);
  return taken;
}
