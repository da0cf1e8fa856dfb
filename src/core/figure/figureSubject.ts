import type { History } from '../history/history.ts';
import type { TieState } from '../history/tieState.ts';
import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Pick } from '../model/pick.ts';
import type { SourceId } from '../model/source.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import type { ScenePlan } from '../scene/planScene.ts';
import type { SceneEdge, SceneHull } from '../scene/scene.ts';
import type { TieFilters } from '../scene/tieFilters.ts';
import type { Day } from '../time/day.ts';

/** One row of a comparison of two days: the same number stands on the tie in the picture and in the list of changes. */
export interface FigureChange {
  /** From 1. */
  readonly number: number;
  /** Place of the tie in its dataset. */
  readonly tie: number;
  /** False where the day of the change is uncertain, so that it may not have happened. */
  readonly isCertain: boolean;
  /** The tie by its ends: `Mali – Ukraine`. */
  readonly title: string;
  /** What became of it: `relations: established → severed`. */
  readonly words: string;
  /** When, in words; may be empty. */
  readonly dates: string;
  readonly sources: readonly SourceId[];
}

/** Everything that a reader sees in a view, as plain data: what a figure is made of. */
export interface FigureSubject {
  readonly dataset: Dataset;
  readonly history: History;
  readonly plan: ScenePlan;
  /** The days that the pulse runs over, both counted. */
  readonly span: { readonly from: Day; readonly to: Day };
  readonly day: Day;
  /** The other day of a comparison; null when one day is shown. */
  readonly since: Day | null;
  readonly edges: readonly SceneEdge[];
  readonly hulls: readonly SceneHull[];
  /** The actors drawn as nodes. */
  readonly actors: ReadonlySet<ActorId>;
  /** The ties that the ledger lists. */
  readonly states: readonly TieState[];
  /** The rows of the comparison; empty when `since` is null. */
  readonly changes: readonly FigureChange[];
  readonly emphasis: Emphasis | null;
  readonly filters: TieFilters;
  /** For how many days a tie that changed glows; 1 is the day itself, 0 never. */
  readonly lately: number;
  readonly pick: Pick | null;
  /** By whose word ties are drawn; null when everybody's counts. */
  readonly told: ActorId | null;
  /** The second of two tellers that are compared; null while there is one or none. */
  readonly versus: ActorId | null;
  /** The day as known on which the record is shown; null for all of it. */
  readonly known: Day | null;
  readonly lang: string;
  /** The absolute address that opens the view. */
  readonly link: string;
  /** SHA-256 of the dataset's file, in hexadecimal digits. */
  readonly datasetHash?: string;
}
