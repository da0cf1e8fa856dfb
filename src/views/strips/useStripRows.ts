import { useMemo } from 'react';
import { groupStrips, type StripHeading, type StripOrder } from '../../core/dossier/groupStrips.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { stripTies } from '../../core/scene/stripTies.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useRunReading } from '../../store/useRunReading.ts';

/** A row of the list: a heading over a group, or the strip of a tie. */
export type StripRowPlan =
  | { readonly type: 'heading'; readonly key: string; readonly heading: StripHeading; readonly count: number }
  | { readonly type: 'tie'; readonly tie: number; readonly known: ActorId | null };

/** The rows of the list, none of them of its own height, so that any can be found by its place. */
export function useStripRows(actor: ActorId | null, order: StripOrder): readonly StripRowPlan[] {
  const history = usePart('history');
  const span = usePart('span');
  const filters = usePart('filters');
  const reading = useRunReading();
  const lang = usePart('lang');
  const ties = useMemo(
    () => stripTies(history, span, filters, reading, actor),
    [history, span, filters, reading, actor],
  );
  const { focus } = filters;
  return useMemo(
    () =>
      groupStrips(history, ties, { order, actor, focus, lang }).flatMap((group) => [
        { type: 'heading' as const, key: group.key, heading: group.heading, count: group.ties.length },
        ...group.ties.map((tie) => ({ type: 'tie' as const, tie, known: group.actor })),
      ]),
    [history, ties, order, actor, focus, lang],
  );
}
