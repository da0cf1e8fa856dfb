import { parseDataset } from '../../core/dataset/parseDataset.ts';
import type { Loss } from '../../core/exchange/findLosses.ts';
import { writeCsvPair } from '../../core/exchange/writeCsvPair.ts';
import { writeGexf } from '../../core/exchange/writeGexf.ts';
import { writeGraphml } from '../../core/exchange/writeGraphml.ts';
import { foldTies } from '../../core/history/foldTies.ts';

/** The formats that a dataset can be saved in. */
export const DATASET_FORMATS = ['json', 'gexf', 'graphml', 'csv'] as const;
/** A format that a dataset can be saved in. */
export type DatasetFormat = (typeof DATASET_FORMATS)[number];

/** A dataset as the text of its file, and the format that it is wanted in. */
export interface WriteRequest {
  readonly text: string;
  readonly format: DatasetFormat;
}

/** Files to save, with what they could not take along. */
export interface WrittenFiles {
  readonly sort: 'written';
  readonly files: readonly { readonly name: string; readonly text: string; readonly type: string }[];
  readonly lost: readonly Loss[];
}

/** Writes a dataset in a format. Records of it that are faulty are in none but its own. */
export function writeFiles({ text, format }: WriteRequest): WrittenFiles {
  const { dataset } = parseDataset(text);
  if (!dataset) throw new Error('The dataset that is open cannot be read again.');
  const { id } = dataset;
  switch (format) {
    case 'json':
      return { sort: 'written', files: [{ name: `${id}.json`, text, type: 'application/json' }], lost: [] };
    case 'gexf':
    case 'graphml': {
      const written = (format === 'gexf' ? writeGexf : writeGraphml)(dataset, foldTies(dataset));
      const file = { name: `${id}.${format}`, text: written.text, type: 'application/xml' };
      return { sort: 'written', files: [file], lost: written.lost };
    }
    case 'csv': {
      const { nodes, edges, lost } = writeCsvPair(dataset, foldTies(dataset));
      const files = [
        { name: `${id}-nodes.csv`, text: nodes, type: 'text/csv' },
        { name: `${id}-edges.csv`, text: edges, type: 'text/csv' },
      ];
      return { sort: 'written', files, lost };
    }
  }
}
