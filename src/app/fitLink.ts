import type { Dataset } from '../core/model/dataset.ts';
import { fitView, type UnusedParam, type ViewParams } from '../core/permalink/viewParams.ts';
import { dayText } from '../core/time/day.ts';
import { spanOf } from '../store/spanOf.ts';

/** What of a link's view can be shown, what it asks in vain, and what this version cannot show yet. */
export interface FittedLink {
  readonly params: ViewParams;
  readonly unused: readonly UnusedParam[];
  readonly ahead: readonly UnusedParam[];
}

/** Fits a link's view to a dataset and to what this version can show. */
export function fitLink(dataset: Dataset, asked: ViewParams): FittedLink {
  const fitted = fitView(dataset, asked);
  const { at, since, told, view, ...rest } = fitted.params;
  const isOutside = at !== undefined && spanOf(dataset).clamp(at) !== at;
  const ahead: UnusedParam[] = [];
  if (since !== undefined) ahead.push({ name: 'since', value: dayText(since) });
  if (told !== undefined) ahead.push({ name: 'told', value: told });
  if (view === 'strips') ahead.push({ name: 'view', value: view });
  return {
    params: {
      ...rest,
      ...(at === undefined || isOutside ? {} : { at }),
      ...(view === undefined || view === 'strips' ? {} : { view }),
    },
    unused: isOutside ? [...fitted.unused, { name: 'at', value: dayText(at) }] : fitted.unused,
    ahead,
  };
}
