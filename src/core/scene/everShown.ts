import type { History } from '../history/history.ts';
import { spellsOf } from '../history/spellsOf.ts';
import type { ActorId } from '../model/actor.ts';
import type { Day } from '../time/day.ts';

/**
 * The actors that have a tie on some day of a span, as the dataset opens: within its focus, and of no sort or stance
 * that it hides at first. A picture framed on them holds whatever the reader's day.
 */
export function everShown(history: History, span: { readonly from: Day; readonly to: Day }): Set<ActorId> {
  const { dataset, tieKeys } = history;
  const { focus = [], hidden = [] } = dataset.opening;
  const isInFocus = (id: ActorId) => focus.length === 0 || focus.includes(id);
  const shown = new Set<ActorId>();
  for (const [tie, { kind, a, b }] of tieKeys.entries()) {
    const sorts = [kind, dataset.actors.get(a)?.kind, dataset.actors.get(b)?.kind];
    if (shown.has(a) && shown.has(b)) continue;
    if (sorts.some((sort) => sort && hidden.includes(sort)) || !(isInFocus(a) || isInFocus(b))) continue;
    const isEverShown = spellsOf(history, tie).some(
      ({ from, to, stance, standing }) =>
        stance !== 'ended' &&
        standing !== 'denied' &&
        !hidden.includes(standing) &&
        !hidden.includes(stance) &&
        from <= span.to &&
        (to ?? span.to) >= span.from,
    );
    if (isEverShown) shown.add(a).add(b);
  }
  return shown;
}
