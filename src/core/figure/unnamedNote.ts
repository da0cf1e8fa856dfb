import type { ActorId } from '../model/actor.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { plainPart } from './plainText.ts';
import { nameOf } from './tieWords.ts';

const MOST_NAMES = 12;

/** Says who is drawn without a name for want of room, by the code in the node where there is one; null when everybody is named. */
export function unnamedNote(
  { dataset, plan, lang }: Pick<FigureSubject, 'dataset' | 'plan' | 'lang'>,
  unnamed: readonly ActorId[],
  words: FigureWords,
): string | null {
  if (unnamed.length === 0) return null;
  const names = unnamed.map((id) =>
    `${plainPart(plan.nodes.get(id)?.short ?? '')} ${nameOf(dataset, id, lang)}`.trim(),
  );
  if (names.length <= MOST_NAMES) return words.unnamed(names.join(', '));
  return words.unnamed(words.andOthers(names.slice(0, MOST_NAMES), names.length - MOST_NAMES));
}
