import MiniSearch from 'minisearch';
import { plainWord, type SearchDocument } from '../../core/dossier/searchDocuments.ts';
import type { Pick } from '../../core/model/pick.ts';

/** Most results of each sort. */
const MOST = 8;

/** What was found, the best first. */
export interface Findings {
  readonly actors: readonly Pick[];
  readonly events: readonly Pick[];
}

/** Finds actors and events by the beginnings of words, small slips of the pen allowed. */
export type Search = (query: string) => Findings;

/** So many titles are taken in at a time, for some 10 ms. */
const AT_A_TIME = 1000;

/** Builds the index over what can be found, bit by bit, so that a reader can type meanwhile. */
export async function buildSearch(documents: readonly SearchDocument[]): Promise<Search> {
  const index = new MiniSearch<SearchDocument>({
    fields: ['names', 'aliases'],
    processTerm: (term) => plainWord(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { names: 2 },
    },
  });
  await index.addAllAsync(documents, { chunkSize: AT_A_TIME });
  return (query) => {
    const picks = index.search(query).flatMap((result) => documents[result.id as number]?.pick ?? []);
    return {
      actors: picks.filter((pick) => pick.type === 'actor').slice(0, MOST),
      events: picks.filter((pick) => pick.type === 'event').slice(0, MOST),
    };
  };
}
