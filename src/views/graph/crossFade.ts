import type { SceneEdge } from '../../core/scene/scene.ts';

/** Ties on their way from an old manner to a new one. */
export interface CrossFade {
  /** Sets out from the manners that ties had; null where there was none. Ends any fade before it. */
  begin(before: ReadonlyMap<number, SceneEdge | null>, now: number, duration: number): void;
  /** How far along it is at a time in ms, from 0 to 1; 1 also when there is none, and the old manners are dropped. */
  progressAt(now: number): number;
  /** The manner a tie had; undefined for a tie that is not changing. */
  before(tie: number): SceneEdge | null | undefined;
  /** The changing ties with the manners they had. */
  entries(): ReadonlyMap<number, SceneEdge | null>;
}

/** Makes a cross-fade with nothing in it. */
export function createCrossFade(): CrossFade {
  let olds: ReadonlyMap<number, SceneEdge | null> = new Map();
  let start = 0;
  let length = 0;
  return {
    begin(before, now, duration) {
      olds = duration > 0 ? before : new Map();
      start = now;
      length = duration;
    },
    progressAt(now) {
      if (olds.size === 0) return 1;
      const progress = Math.min(1, Math.max(0, (now - start) / length));
      if (progress === 1) olds = new Map();
      return progress;
    },
    before: (tie) => olds.get(tie),
    entries: () => olds,
  };
}

/** Tells whether a tie is drawn in the same manner before and after; a glow alone is no other manner. */
export function isSameManner(before: SceneEdge | null, after: SceneEdge | null): boolean {
  if (!before || !after) return before === after;
  return (
    before.stance === after.stance &&
    before.becoming === after.becoming &&
    before.standing === after.standing &&
    before.isEnded === after.isEnded
  );
}
