import { actorName } from '../../core/dossier/tieName.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { Source } from '../../core/model/source.ts';
import type { DetailsMessages } from '../../locales/details/en.ts';

/** What a reader should know of a source before they believe it: whose it is, what it relays, that it has no address. */
export function sourceNotes(source: Source, dataset: Dataset, lang: string, words: DetailsMessages): readonly string[] {
  const { party, via, url, archive } = source;
  const relayed = via === undefined ? undefined : dataset.sources.get(via);
  return [
    ...(party === undefined ? [] : [words.partySource(actorName(dataset, party, lang).text)]),
    ...(relayed ? [words.via(relayed.containerTitle ?? relayed.publisher ?? relayed.title)] : []),
    ...(url || archive ? [] : [words.noAddress]),
  ];
}
