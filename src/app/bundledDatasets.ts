import type { Text } from '../core/model/text.ts';

/** A dataset that comes with the app. */
export interface BundledDataset {
  readonly id: string;
  readonly title: Text;
  /** Where it can be fetched. */
  readonly url: string;
}

const URLS: Readonly<Record<string, string>> = import.meta.glob(
  ['../../data/*.json', '!../../data/*.schema.json', '!../../data/template.json'],
  { query: '?url', import: 'default', eager: true },
);

const TITLES: Readonly<Record<string, Text>> = import.meta.glob(
  ['../../data/*.json', '!../../data/*.schema.json', '!../../data/template.json'],
  { import: 'title', eager: true },
);

/** The dataset opened when a link names none. */
export const DEFAULT_DATASET = 'sahel';

/** The datasets that come with the app by id, the default one first. */
export const BUNDLED_DATASETS: ReadonlyMap<string, BundledDataset> = new Map(
  Object.entries(URLS)
    .map(([file, url]): BundledDataset => {
      const id = file.replace(/^.*\/|\.json$/g, '');
      return { id, url, title: TITLES[file] ?? id };
    })
    .sort((a, b) => Number(b.id === DEFAULT_DATASET) - Number(a.id === DEFAULT_DATASET))
    .map((dataset) => [dataset.id, dataset]),
);
