import { useState } from 'react';
import type { History } from '../../core/history/history.ts';
import type { ActorId } from '../../core/model/actor.ts';
import type { Pick } from '../../core/model/pick.ts';
import { usePart } from '../../store/EntenteContext.ts';

/** The actor whose ties the strips are, null for those in focus; and how to turn to all of them. */
export type StripActor = readonly [actor: ActorId | null, showAll: () => void];

/**
 * Whose ties are looked at: a picked actor's, also while one of its ties or an event is picked from them, so that the
 * rows stay where they are under the pointer, and once its panel is closed, which on a phone covers them.
 */
export function useStripActor(): StripActor {
  const pick = usePart('pick');
  const history = usePart('history');
  const unpicked = usePart('unpicked');
  const [seen, setSeen] = useState({ pick, actor: pick?.type === 'actor' ? pick.id : null });
  const actor = seen.pick === pick ? seen.actor : actorAfter(history, seen.actor, pick);
  if (seen.pick !== pick) setSeen({ pick, actor });
  const showAll = () => {
    setSeen({ pick, actor: null });
    if (pick?.type === 'actor') unpicked();
  };
  return [actor, showAll];
}

function actorAfter(history: History, actor: ActorId | null, pick: Pick | null): ActorId | null {
  switch (pick?.type) {
    case 'actor':
      return pick.id;
    case 'tie': {
      const key = history.dataset.ties.get(pick.id);
      return key?.a === actor || key?.b === actor ? actor : null;
    }
    case 'event':
    case undefined:
      return actor;
  }
}
