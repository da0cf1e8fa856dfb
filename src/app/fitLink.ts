import type { Dataset } from '../core/model/dataset.ts';
import { fitView } from '../core/permalink/fitView.ts';
import type { UnusedParam, ViewParams } from '../core/permalink/viewParams.ts';
import { dayText } from '../core/time/day.ts';
import { spanOf } from '../store/spanOf.ts';

/** What of a link's view can be shown, and what it asks in vain. */
export interface FittedLink {
  readonly params: ViewParams;
  readonly unused: readonly UnusedParam[];
}

/** Fits a link's view to a dataset: what it does not have, and days outside its span, are of no use. */
export function fitLink(dataset: Dataset, asked: ViewParams): FittedLink {
  const fitted = fitView(dataset, asked);
  const { at, since, ...rest } = fitted.params;
  const { clamp } = spanOf(dataset);
  const days = Object.entries({ at, since }).flatMap(([name, day]) => (day === undefined ? [] : [{ name, day }]));
  const inside = days.filter(({ day }) => clamp(day) === day).map(({ name, day }) => [name, day]);
  const outside = days.filter(({ day }) => clamp(day) !== day);
  return {
    params: { ...rest, ...Object.fromEntries(inside) },
    unused: [...fitted.unused, ...outside.map(({ name, day }) => ({ name, value: dayText(day) }))],
  };
}
