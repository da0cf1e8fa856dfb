import { ACTOR_KINDS, type ActorKind } from '../model/actor.ts';
import { bareWords } from './plainText.ts';

const RULES: readonly (readonly [ActorKind, RegExp])[] = [
  ['military-company', /\b(pmc|smp|private military|mercenar|societe militaire|military company)/],
  ['armed-group', /\b(armed|rebel|militia|milice|insurg|guerill|guerrill|terror|faction|groupe arme|non state)/],
  ['bloc', /\b(bloc|alliance|union|communaut|community|axis|coalition|league|ligue)/],
  ['organisation', /\b(organi[sz]ation|igo|ngo|ong|oig|institution|agency|agence|court|cour|company|entreprise)/],
  ['state', /\b(state|etat|country|pays|nation|empire|kingdom|royaume|republic|republique|power|puissance)/],
];

/** Reads a file's own word for a sort of actor, in English or French; null when it means none of ours. */
export function actorKindOf(word: string): ActorKind | null {
  const plain = bareWords(word, ' ').trim();
  const exact = ACTOR_KINDS.find((kind) => kind === plain.replaceAll(' ', '-'));
  return exact ?? RULES.find(([, words]) => words.test(plain))?.[0] ?? null;
}
