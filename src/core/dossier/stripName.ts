import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Words } from '../model/text.ts';
import type { TieKey } from '../model/tie.ts';
import { actorName, tieName } from './tieName.ts';

/**
 * Names a tie beside its strip: by both ends, or where one of them is named already by the other alone, with an arrow to
 * or from it when the tie has a direction.
 */
export function stripName(dataset: Dataset, key: TieKey, known: ActorId | null, lang: string): Words {
  if (known !== key.a && known !== key.b) return { text: tieName(dataset, key, lang) };
  const other = actorName(dataset, known === key.a ? key.b : key.a, lang);
  if (!dataset.vocabulary.get(key.kind)?.isDirected || key.kind === 'membership') return other;
  return { ...other, text: `${known === key.a ? '→' : '←'} ${other.text}` };
}
