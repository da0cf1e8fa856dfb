import { createStore } from 'zustand/vanilla';
import type { History } from '../core/history/history.ts';
import type { Dataset } from '../core/model/dataset.ts';
import type { Pick } from '../core/model/pick.ts';
import type { Language, ViewParams } from '../core/permalink/viewParams.ts';
import type { ScenePlan } from '../core/scene/planScene.ts';
import type { TieFilters } from '../core/scene/tieFilters.ts';
import { chooseView, focusOf, isSameFocus } from './chooseView.ts';
import { createStage } from './createStage.ts';
import type { DossierPart, EntenteState, EntenteStore } from './ententeState.ts';
import { spanOf } from './spanOf.ts';
import { timeActions } from './timeActions.ts';
import { followedTime, openingTime } from './timeControl.ts';

/** What of the state decides what is true and drawn. */
const STAGED = ['day', 'since', 'filters', 'lately', 'told', 'versus'] as const;

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

/** Makes the store of a dataset, opened on the view that a link asks for; `record` is all of what the dataset is known of. */
export function createEntenteStore(
  dataset: Dataset,
  history: History,
  plan: ScenePlan,
  params: ViewParams,
  lang: Language,
  record: Dataset = dataset,
): EntenteStore {
  const stage = createStage(dataset, history, plan);
  const span = spanOf(dataset);
  return createStore<EntenteState>((set, get) => {
    const show = (change: Partial<EntenteState>) => {
      const [before, next] = [get(), { ...get(), ...change }];
      const isSame = STAGED.every((key) => before[key] === next[key]);
      set({ ...change, ...(isSame ? {} : { time: followedTime(before, next), moment: stage.moveTo(next) }) });
    };
    const filter = (change: Partial<TieFilters>) => show({ filters: { ...get().filters, ...change } });
    const look = (isAllShown: boolean, pick: Pick | null, day = get().day, part: DossierPart | null = null) => {
      const focus = focusOf(dataset, isAllShown, pick);
      const { filters } = get();
      show({
        day,
        isAllShown,
        pick,
        part,
        page: null,
        filters: isSameFocus(focus, filters.focus) ? filters : { ...filters, focus },
      });
    };
    const start = chooseView(dataset, span, params);
    return {
      dataset,
      record,
      known: params.known ?? null,
      history,
      plan,
      span,
      ...start,
      lang: params.lang ?? lang,
      theme: params.theme ?? null,
      part: null,
      pointed: null,
      isPlaying: false,
      isScrubbing: false,
      time: openingTime(span),
      moment: stage.moveTo(start),
      ...timeActions(get, set),
      scrubbedTo: (day) => show({ day: span.clamp(day), isScrubbing: true }),
      wentTo: (day) => show({ day: span.clamp(day), isScrubbing: false }),
      comparedSince: (since) => {
        const two = since === null ? {} : { versus: null };
        show({ since: since === null ? null : span.clamp(since), ...two, isScrubbing: false });
      },
      scrubbedSince: (since) => show({ since: span.clamp(since), isScrubbing: true }),
      swappedDays: () => {
        const { day, since } = get();
        if (since !== null) show({ day: since, since: day });
      },
      toldBy: (told) => {
        const { versus } = get();
        show({ told, versus: told === null || told === versus ? null : versus });
      },
      comparedTellers: (versus) => {
        const { told } = get();
        if (versus === null) show({ versus });
        else if (told !== null && versus !== told) show({ versus, since: null });
      },
      askedKnown: (knownAsked) => set({ knownAsked }),
      openedPage: (page) => set({ page }),
      picked: (pick, day = get().day, part) => look(get().isAllShown, pick, span.clamp(day), part),
      unpicked: () => look(get().isAllShown, null),
      pointedAt: (pointed) => {
        if (pointed !== get().pointed) set({ pointed });
      },
      toggledSort: (name) => filter({ hidden: toggled(get().filters.hidden, name) }),
      showedAllSorts: () => filter({ hidden: new Set() }),
      toggledHull: (bloc) => filter({ hulls: toggled(get().filters.hulls, bloc) }),
      toggledExtra: (extra) => {
        const { isAllShown, pick, filters } = get();
        switch (extra) {
          case 'all':
            return look(!isAllShown, pick);
          case 'ended':
            return filter({ isEndedShown: !filters.isEndedShown });
          case 'denied':
            return filter({ isDeniedShown: !filters.isDeniedShown });
          case 'certain':
            return filter({ isCertainOnly: !filters.isCertainOnly });
        }
      },
      choseLately: (lately) => show({ lately }),
      choseView: (view) => set({ view }),
      choseLanguage: (next) => set({ lang: next }),
      choseTheme: (theme) => set({ theme }),
      played: () => set({ isPlaying: true }),
      paused: () => set({ isPlaying: false }),
      followed: (next) => {
        const look = { lang: next.lang ?? lang, theme: next.theme ?? null, part: null };
        show({ ...chooseView(dataset, span, next), ...look, isPlaying: false, isScrubbing: false });
      },
    };
  });
}
