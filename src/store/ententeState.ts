import type { StoreApi } from 'zustand/vanilla';
import type { History } from '../core/history/history.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Dataset } from '../core/model/dataset.ts';
import type { Pick } from '../core/model/pick.ts';
import type { TieId } from '../core/model/tie.ts';
import type { Extra, Language, PageName, Theme, ViewName, ViewParams } from '../core/permalink/viewParams.ts';
import type { ScenePlan } from '../core/scene/planScene.ts';
import type { TieFilters } from '../core/scene/tieFilters.ts';
import type { Day } from '../core/time/day.ts';
import type { Moment } from './createStage.ts';
import type { DaySpan } from './spanOf.ts';
import type { TimeActions } from './timeActions.ts';
import type { TimeControl } from './timeControl.ts';

/** A part of a dossier that a mark on the picture leads to. */
export type DossierPart = 'claims';

/** What the reader chose, and the moment that follows from it. */
export interface EntenteState extends Actions {
  readonly dataset: Dataset;
  /** The whole record, of which `dataset` is what was known on the day `known`; the same object where all is shown. */
  readonly record: Dataset;
  /** The day as known on which the record is shown; null for all of it. */
  readonly known: Day | null;
  /** The day that the reader has asked for instead: the record is opened anew when it differs from `known`. */
  readonly knownAsked: Day | null;
  readonly history: History;
  readonly plan: ScenePlan;
  readonly span: DaySpan;
  readonly day: Day;
  /** The other day that `day` is compared with; null while one day is looked at. It may be the later of the two. */
  readonly since: Day | null;
  /** As told by whom the ties are shown: what they deny is left out, what they assert is established; null for nobody. */
  readonly told: ActorId | null;
  /** The second teller, whose telling is compared with that of `told`; null while one telling is looked at. */
  readonly versus: ActorId | null;
  readonly pick: Pick | null;
  /** The part of the dossier that the reader asked for by what they picked; null for its beginning. */
  readonly part: DossierPart | null;
  /** The tie that the reader points at in a list, to find it on the picture. */
  readonly pointed: TieId | null;
  /** Whether ties outside the focus of the dataset are shown too. */
  readonly isAllShown: boolean;
  readonly filters: TieFilters;
  /** For how many days a tie that changed glows; 1 is the day itself, 0 never. */
  readonly lately: number;
  readonly view: ViewName;
  /** The page that is open over the picture. */
  readonly page: PageName | null;
  readonly lang: Language;
  /** null follows the machine's own preference. */
  readonly theme: Theme | null;
  readonly isPlaying: boolean;
  /** True while the play head is being dragged: the day is not yet settled. */
  readonly isScrubbing: boolean;
  readonly time: TimeControl;
  readonly moment: Moment;
}

/** What the reader can do, told in the past tense. */
export interface Actions extends TimeActions {
  /** Dragged over a day without letting go yet. */
  readonly scrubbedTo: (day: Day) => void;
  /** Settled on a day: by stepping, by a click, by letting go. Days outside the span become its first or last. */
  readonly wentTo: (day: Day) => void;
  /** Asked for two days instead of one, or chose the other day; null goes back to one day. */
  readonly comparedSince: (since: Day | null) => void;
  /** Dragged the other day over a day without letting go yet. */
  readonly scrubbedSince: (since: Day) => void;
  /** Made each of the two days the other. */
  readonly swappedDays: () => void;
  /** Asked to see the ties as told by somebody, or by nobody in particular. */
  readonly toldBy: (teller: ActorId | null) => void;
  /** Asked for a second teller to compare the first one with; ends a comparison of days. */
  readonly comparedTellers: (versus: ActorId | null) => void;
  /** Asked for the record as known on a day, or for all of it. */
  readonly askedKnown: (day: Day | null) => void;
  readonly openedPage: (page: PageName | null) => void;
  /** Picked something; with a day, as one step there; with a part, to read that part of its dossier. Closes a page. */
  readonly picked: (pick: Pick, day?: Day, part?: DossierPart) => void;
  readonly unpicked: () => void;
  readonly pointedAt: (tie: TieId | null) => void;
  readonly toggledSort: (name: string) => void;
  /** Asked to see every stance, kind of tie and sort of actor. */
  readonly showedAllSorts: () => void;
  readonly toggledHull: (bloc: ActorId) => void;
  readonly toggledExtra: (extra: Extra) => void;
  readonly choseLately: (days: number) => void;
  readonly choseView: (view: ViewName) => void;
  readonly choseLanguage: (lang: Language) => void;
  readonly choseTheme: (theme: Theme | null) => void;
  readonly played: () => void;
  readonly paused: () => void;
  /** Followed a link or went back or forward: everything the link does not say is as it was at the opening. */
  readonly followed: (params: ViewParams) => void;
}

/** Tells whether the day is not settled: it is dragged along, or time is played. */
export function isTimeMoving({ isScrubbing, isPlaying }: EntenteState): boolean {
  return isScrubbing || isPlaying;
}

/** The store of one open dataset. */
export type EntenteStore = StoreApi<EntenteState>;
