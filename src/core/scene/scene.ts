import type { ActorId, ActorKind } from '../model/actor.ts';
import type { Position } from '../model/dataset.ts';
import type { Standing, StatusStance } from '../model/stance.ts';
import type { TieId } from '../model/tie.ts';
import type { Curve } from './curve.ts';

/** On which side of its node a label stands. */
export type LabelSide = 'below' | 'above' | 'right' | 'left';

/** An actor as it is drawn; position and label side never change with time. */
export interface SceneNode extends Position {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly short: string;
  readonly labelSide: LabelSide;
}

/** Who of two tellers that are compared upholds a tie: both, the one or the other. */
export type UpheldBy = 'both' | 'first' | 'second';

/** A tie as it is drawn on a day. */
export interface SceneEdge {
  readonly id: TieId;
  /** Place of the tie in its dataset. */
  readonly tie: number;
  readonly kind: string;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly isDirected: boolean;
  readonly stance: StatusStance;
  /** What the tie may already have become, while the day of a change is uncertain. */
  readonly becoming: StatusStance | null;
  readonly standing: Standing;
  /** True of a tie that has ended and is drawn faded in its last manner. */
  readonly isEnded: boolean;
  /** True when the tie changed lately, for as long as the reader calls it so: by default on this very day. */
  readonly isFresh: boolean;
  /** The number of its change while two days are compared; null when it did not change, or one day is looked at. */
  readonly mark: number | null;
  /** False of a marked tie that may have changed or not. */
  readonly isMarkCertain: boolean;
  /** Who upholds it while two tellers are compared; null when neither has spoken of it, or none are compared. */
  readonly upheldBy: UpheldBy | null;
  readonly curve: Curve;
}

/** A bloc drawn as an outline round its members of the day. */
export interface SceneHull {
  readonly id: ActorId;
  readonly members: readonly ActorId[];
  /** Members whose part of the outline is broken: suspended or leaving. */
  readonly unsteady: readonly ActorId[];
  /** Corner points of the closed, smoothed outline in px; empty when there is no member. */
  readonly outline: readonly Position[];
}
