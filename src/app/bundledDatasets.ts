const FILES: Readonly<Record<string, string>> = import.meta.glob(
  ['../../data/*.json', '!../../data/*.schema.json', '!../../data/template.json'],
  { query: '?url', import: 'default', eager: true },
);

/** The dataset opened when a link names none. */
export const DEFAULT_DATASET = 'sahel';

/** Where each dataset that comes with the app can be fetched, by id. */
export const BUNDLED_DATASETS: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([file, url]) => [file.replace(/^.*\/|\.json$/g, ''), url]),
);
