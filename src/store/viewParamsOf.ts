import { pickText } from '../core/model/pick.ts';
import { EXTRAS, type Extra, type ViewParams } from '../core/permalink/viewParams.ts';
import { DEFAULT_LATELY } from './chooseView.ts';
import type { EntenteState } from './ententeState.ts';

function isSameSet<T>(a: ReadonlySet<T>, b: readonly T[]): boolean {
  return a.size === b.length && b.every((member) => a.has(member));
}

/** The parameters of the link that reopens what the reader sees; defaults are left out. */
export function viewParamsOf(
  state: EntenteState,
  defaults: { readonly data: string; readonly lang: string },
): ViewParams {
  const { dataset, day, since, told, versus, pick, isAllShown, filters, lately, view, lang, theme } = state;
  const { knownAsked: known, page } = state;
  const { opening } = dataset;
  const isOpeningPick = pick === null ? !opening.pick : opening.pick && pickText(opening.pick) === pickText(pick);
  const shown: Record<Extra, boolean> = {
    all: isAllShown,
    ended: filters.isEndedShown,
    denied: filters.isDeniedShown,
    certain: filters.isCertainOnly,
  };
  const show = EXTRAS.filter((extra) => shown[extra]);
  return {
    ...(dataset.id === defaults.data ? {} : { data: dataset.id }),
    ...(day === state.span.clamp(opening.at ?? state.span.to) ? {} : { at: day }),
    ...(since === null ? {} : { since }),
    ...(isOpeningPick ? {} : { pick }),
    ...(isSameSet(filters.hidden, opening.hidden ?? []) ? {} : { hide: [...filters.hidden] }),
    ...(told === null ? {} : { told }),
    ...(versus === null ? {} : { versus }),
    ...(view === 'network' ? {} : { view }),
    ...(lang === defaults.lang ? {} : { lang }),
    ...(theme === null ? {} : { theme }),
    ...(isSameSet(filters.hulls, opening.hulls) ? {} : { hulls: [...filters.hulls] }),
    ...(show.length === 0 ? {} : { show }),
    ...(lately === DEFAULT_LATELY ? {} : { lately }),
    ...(known === null ? {} : { known }),
    ...(page === null ? {} : { page }),
  };
}
