import type { TieTest } from '../core/history/changeDays.ts';
import type { History } from '../core/history/history.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Pick as Picked } from '../core/model/pick.ts';
import type { TieFilters } from '../core/scene/tieFilters.ts';
import type { EntenteState } from './ententeState.ts';

/**
 * Tells of each tie, by its number, whether it can be seen on some day: its kind and the sorts of its ends are not
 * hidden, and it is of the actors that the picture is about.
 */
export function tiesOfInterest(
  { dataset, history }: Pick<EntenteState, 'dataset' | 'history'>,
  { hidden, focus }: Pick<TieFilters, 'hidden' | 'focus'>,
): TieTest {
  const isHidden = (id: ActorId) => hidden.has(dataset.actors.get(id)?.kind ?? '');
  const shown = Uint8Array.from(history.tieKeys, ({ kind, a, b }) => {
    const isFocal = focus.size === 0 || focus.has(a) || focus.has(b);
    return isFocal && !hidden.has(kind) && !isHidden(a) && !isHidden(b) ? 1 : 0;
  });
  return (tie) => shown[tie] === 1;
}

/** Tells which ties are those of what is picked: an actor's, or the picked tie; null where nothing of the kind is picked. */
export function tiesOfPick(
  { tieIds, tieKeys }: Pick<History, 'tieIds' | 'tieKeys'>,
  pick: Picked | null,
): TieTest | null {
  switch (pick?.type) {
    case 'actor':
      return (tie) => tieKeys[tie]?.a === pick.id || tieKeys[tie]?.b === pick.id;
    case 'tie':
      return (tie) => tieIds[tie] === pick.id;
    case 'event':
    case undefined:
      return null;
  }
}
