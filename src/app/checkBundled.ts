import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { faultText } from '../core/dataset/fault.ts';
import { parseDataset } from '../core/dataset/parseDataset.ts';

const NO_DATASETS = /\.schema\.json$|^template\.json$/;

/**
 * Checks every dataset that comes with the app, at build, and gives the SHA-256 of each file's text by the dataset's id:
 * the app need not check again what is the same letter for letter. Throws with the faults of the first faulty one.
 */
export function checkBundled(folder: URL): Readonly<Record<string, string>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !NO_DATASETS.test(name));
  return Object.fromEntries(
    files.map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const { dataset, faults } = parseDataset(text, `data/${name}`);
      if (!dataset || faults.length > 0) throw new Error(faults.map(faultText).join('\n'));
      return [dataset.id, createHash('sha256').update(text).digest('hex')];
    }),
  );
}
