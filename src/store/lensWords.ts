import { actorName } from '../core/dossier/tieName.ts';
import { formatDay } from '../core/time/formatDay.ts';
import type { Messages } from '../locales/en.ts';
import type { EntenteState } from './ententeState.ts';

/** Says through what the ties are seen: "As told by Mali, as known on 1 March 2025"; null where they are seen as they are. */
export function lensWords(
  { dataset, told, versus, known, lang }: Pick<EntenteState, 'dataset' | 'told' | 'versus' | 'known' | 'lang'>,
  words: Messages,
): string | null {
  const nameOf = (id: string) => actorName(dataset, id, lang).text;
  const parts = [
    ...(told === null
      ? []
      : [versus === null ? words.toldBy(nameOf(told)) : words.toldByTwo(nameOf(told), nameOf(versus))]),
    ...(known === null ? [] : [words.knownOn(formatDay(known, lang, 'long'))]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}
