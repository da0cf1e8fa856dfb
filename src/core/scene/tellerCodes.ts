import type { ActorId } from '../model/actor.ts';
import type { ScenePlan } from './planScene.ts';

/** The signs of two tellers on the picture, from the first to the second. */
export type TellerCodes = readonly [first: string, second: string];

/** The short codes of two tellers, as their nodes have them; `1` and `2` where these are missing or alike. */
export function tellerCodes({ nodes }: Pick<ScenePlan, 'nodes'>, first: ActorId, second: ActorId): TellerCodes {
  const [one, two] = [nodes.get(first)?.short, nodes.get(second)?.short];
  return one && two && one !== two ? [one, two] : ['1', '2'];
}
