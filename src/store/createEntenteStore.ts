import { createStore, type StoreApi } from 'zustand/vanilla';
import type { History } from '../core/history/history.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Dataset } from '../core/model/dataset.ts';
import type { Pick } from '../core/model/pick.ts';
import type { Extra, Language, Theme, ViewName, ViewParams } from '../core/permalink/viewParams.ts';
import type { ScenePlan } from '../core/scene/planScene.ts';
import type { TieFilters } from '../core/scene/tieFilters.ts';
import type { Day } from '../core/time/day.ts';
import { createStage, type Moment } from './createStage.ts';
import { type DaySpan, spanOf } from './spanOf.ts';

/** What the reader chose, and the moment that follows from it. */
export interface EntenteState extends Actions {
  readonly dataset: Dataset;
  readonly history: History;
  readonly plan: ScenePlan;
  readonly span: DaySpan;
  readonly day: Day;
  readonly pick: Pick | null;
  /** Whether ties outside the focus of the dataset are shown too. */
  readonly isAllShown: boolean;
  readonly filters: TieFilters;
  readonly view: ViewName;
  readonly lang: Language;
  /** null follows the machine's own preference. */
  readonly theme: Theme | null;
  readonly isPlaying: boolean;
  /** True while the play head is being dragged: the day is not yet settled. */
  readonly isScrubbing: boolean;
  readonly moment: Moment;
}

/** What the reader can do, told in the past tense. */
export interface Actions {
  /** Dragged over a day without letting go yet. */
  readonly scrubbedTo: (day: Day) => void;
  /** Settled on a day: by stepping, by a click, by letting go. Days outside the span become its first or last. */
  readonly wentTo: (day: Day) => void;
  /** Picked something; with a day, as one step there. */
  readonly picked: (pick: Pick, day?: Day) => void;
  readonly unpicked: () => void;
  readonly toggledSort: (name: string) => void;
  /** Asked to see every stance, kind of tie and sort of actor. */
  readonly showedAllSorts: () => void;
  readonly toggledHull: (bloc: ActorId) => void;
  readonly toggledExtra: (extra: Extra) => void;
  readonly choseView: (view: ViewName) => void;
  readonly choseLanguage: (lang: Language) => void;
  readonly choseTheme: (theme: Theme | null) => void;
  readonly played: () => void;
  readonly paused: () => void;
  /** Followed a link or went back or forward: everything the link does not say is as it was at the opening. */
  readonly followed: (params: ViewParams) => void;
}

/** The store of one open dataset. */
export type EntenteStore = StoreApi<EntenteState>;

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

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

/** The actors that the picture is about: those of the opening, and whom the pick would leave out; everybody where all are asked for. */
function focusOf(dataset: Dataset, isAllShown: boolean, pick: Pick | null): ReadonlySet<ActorId> {
  const { focus } = dataset.opening;
  if (isAllShown || !focus?.length) return new Set();
  const picked = pick ? actorsOfPick(dataset, pick) : [];
  const isInFocus = pick?.type !== 'actor' && picked.some((id) => focus.includes(id));
  return new Set(isInFocus ? focus : [...focus, ...picked]);
}

function isSameFocus(a: ReadonlySet<ActorId>, b: ReadonlySet<ActorId>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function chosen(dataset: Dataset, span: DaySpan, params: ViewParams) {
  const opening = dataset.opening;
  const pick = params.pick === undefined ? (opening.pick ?? null) : params.pick;
  const isAllShown = params.show?.includes('all') ?? false;
  return {
    day: span.clamp(params.at ?? opening.at ?? span.to),
    pick,
    isAllShown,
    filters: {
      hidden: new Set(params.hide ?? opening.hidden ?? []),
      focus: focusOf(dataset, isAllShown, pick),
      hulls: new Set(params.hulls ?? opening.hulls),
      isEndedShown: params.show?.includes('ended') ?? false,
      isDeniedShown: params.show?.includes('denied') ?? false,
    },
    view: params.view ?? 'network',
  } as const;
}

/** Makes the store of a dataset, opened on the view that a link asks for. */
export function createEntenteStore(
  dataset: Dataset,
  history: History,
  plan: ScenePlan,
  params: ViewParams,
  lang: Language,
): EntenteStore {
  const stage = createStage(dataset, history, plan);
  const span = spanOf(dataset);
  return createStore<EntenteState>((set, get) => {
    const show = (day: Day, filters: TieFilters, rest: Partial<EntenteState>) => {
      const isSame = day === get().day && filters === get().filters;
      set({ day, filters, ...rest, ...(isSame ? {} : { moment: stage.moveTo(day, filters) }) });
    };
    const filter = (change: Partial<TieFilters>) => show(get().day, { ...get().filters, ...change }, {});
    const look = (isAllShown: boolean, pick: Pick | null, day = get().day) => {
      const focus = focusOf(dataset, isAllShown, pick);
      const { filters } = get();
      show(day, isSameFocus(focus, filters.focus) ? filters : { ...filters, focus }, { isAllShown, pick });
    };
    const start = chosen(dataset, span, params);
    return {
      dataset,
      history,
      plan,
      span,
      ...start,
      lang: params.lang ?? lang,
      theme: params.theme ?? null,
      isPlaying: false,
      isScrubbing: false,
      moment: stage.moveTo(start.day, start.filters),
      scrubbedTo: (day) => show(span.clamp(day), get().filters, { isScrubbing: true }),
      wentTo: (day) => show(span.clamp(day), get().filters, { isScrubbing: false }),
      picked: (pick, day = get().day) => look(get().isAllShown, pick, span.clamp(day)),
      unpicked: () => look(get().isAllShown, null),
      toggledSort: (name) => filter({ hidden: toggled(get().filters.hidden, name) }),
      showedAllSorts: () => filter({ hidden: new Set() }),
      toggledHull: (bloc) => filter({ hulls: toggled(get().filters.hulls, bloc) }),
      toggledExtra: (extra) => {
        const { isAllShown, pick, filters } = get();
        if (extra === 'all') look(!isAllShown, pick);
        else if (extra === 'ended') filter({ isEndedShown: !filters.isEndedShown });
        else filter({ isDeniedShown: !filters.isDeniedShown });
      },
      choseView: (view) => set({ view }),
      choseLanguage: (next) => set({ lang: next }),
      choseTheme: (theme) => set({ theme }),
      played: () => set({ isPlaying: true }),
      paused: () => set({ isPlaying: false }),
      followed: (next) => {
        const { day, filters, ...rest } = chosen(dataset, span, next);
        const chosenLook = { lang: next.lang ?? lang, theme: next.theme ?? null };
        show(day, filters, { ...rest, ...chosenLook, isPlaying: false, isScrubbing: false });
      },
    };
  });
}
