import type { ActorId } from '../core/model/actor.ts';
import type { Dataset } from '../core/model/dataset.ts';
import type { Pick } from '../core/model/pick.ts';
import type { ViewParams } from '../core/permalink/viewParams.ts';
import type { DaySpan } from './spanOf.ts';

function actorsOfPick({ ties, eventById }: Dataset, pick: Pick): readonly ActorId[] {
  const endsOf = (tie: string) => {
    const key = ties.get(tie);
    return key ? [key.a, key.b] : [];
  };
  switch (pick.type) {
    case 'actor':
      return [pick.id];
    case 'tie':
      return endsOf(pick.id);
    case 'event':
      return eventById.get(pick.id)?.changes.flatMap(({ tie }) => endsOf(tie)) ?? [];
  }
}

/** For how many days a tie that changed glows unless the reader chooses otherwise: the day itself. */
export const DEFAULT_LATELY = 1;

/** The actors that the picture is about: those of the opening, and whom the pick would leave out; everybody where all are asked for. */
export function focusOf(dataset: Dataset, isAllShown: boolean, pick: Pick | null): ReadonlySet<ActorId> {
  const { focus } = dataset.opening;
  if (isAllShown || !focus?.length) return new Set();
  const picked = pick ? actorsOfPick(dataset, pick) : [];
  const isInFocus = pick?.type !== 'actor' && picked.some((id) => focus.includes(id));
  return new Set(isInFocus ? focus : [...focus, ...picked]);
}

/** Tells whether two pictures are about the same actors. */
export function isSameFocus(a: ReadonlySet<ActorId>, b: ReadonlySet<ActorId>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

/** What a reader sees who follows a link: what it does not say is as the dataset opens. */
export function chooseView(dataset: Dataset, span: DaySpan, params: ViewParams) {
  const opening = dataset.opening;
  const { told = null, versus = null } = params;
  const pick = params.pick === undefined ? (opening.pick ?? null) : params.pick;
  const isAllShown = params.show?.includes('all') ?? false;
  return {
    day: span.clamp(params.at ?? opening.at ?? span.to),
    since: params.since === undefined ? null : span.clamp(params.since),
    told,
    versus: told === null || versus === told || params.since !== undefined ? null : versus,
    pick,
    isAllShown,
    filters: {
      hidden: new Set(params.hide ?? opening.hidden ?? []),
      focus: focusOf(dataset, isAllShown, pick),
      hulls: new Set(params.hulls ?? opening.hulls),
      isEndedShown: params.show?.includes('ended') ?? false,
      isDeniedShown: params.show?.includes('denied') ?? false,
      isCertainOnly: params.show?.includes('certain') ?? false,
    },
    lately: params.lately ?? DEFAULT_LATELY,
    view: params.view ?? 'network',
    page: params.page ?? null,
    knownAsked: params.known ?? null,
  } as const;
}
