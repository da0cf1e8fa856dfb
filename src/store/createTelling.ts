import { type ToldTie, tellByTwo } from '../core/history/compareTellers.ts';
import type { History } from '../core/history/history.ts';
import { tellTie, tiesRetold, tiesSpokenOfBy } from '../core/history/tellTie.ts';
import type { TieState } from '../core/history/tieState.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { UpheldBy } from '../core/scene/scene.ts';
import type { Day } from '../core/time/day.ts';

/** What a telling depends on. */
interface Question {
  readonly day: Day;
  /** Who tells; null for nobody in particular. */
  readonly told: ActorId | null;
  /** The second teller; null while tellings are not compared. */
  readonly versus: ActorId | null;
}

/** Tells the ties of the stage as one speaker does, or as two do that are compared. */
export interface Telling {
  /** Turns to a day and its tellers; gives the ties that may be told otherwise though their phase is the same. */
  turnTo(asked: Question): readonly number[];
  /** The state of a tie as told: the very same where nobody asked has spoken of it, null where it is not in the telling. */
  tell(tie: number, state: TieState | null): TieState | null;
  /** Who of two tellers upholds a tie; null where neither has spoken of it, and while tellings are not compared. */
  upholderOf(tie: number): UpheldBy | null;
  /** The ties that either teller has spoken of, by number; live, and null while tellings are not compared. */
  tellings(): ReadonlyMap<number, ToldTie> | null;
}

const NOBODY: Question = { day: 0, told: null, versus: null };

/** Makes the telling of a history. Like the stage it answers one question after another, not two at once. */
export function createTelling(history: History): Telling {
  const spokenOf = new Map<ActorId, readonly number[]>();
  const byTwo = new Map<number, ToldTie>();
  let asked = NOBODY;

  function spokenOfBy(teller: ActorId | null): readonly number[] {
    if (teller === null) return [];
    const ties = spokenOf.get(teller) ?? tiesSpokenOfBy(history, teller);
    spokenOf.set(teller, ties);
    return ties;
  }

  function retoldBy(teller: ActorId | null, from: Day, to: Day): readonly number[] {
    return teller === null ? [] : tiesRetold(history, teller, from, to, spokenOfBy(teller));
  }

  function tellAsTwo(told: ToldTie): TieState | null {
    const { class: telling, state, first, second } = told;
    switch (telling) {
      case 'both':
        return first?.standing === 'established' && second?.standing === 'established' ? first : state;
      case 'only-first':
        return first;
      case 'only-second':
        return second;
      case 'neither':
        return first === null && second === null ? null : state;
    }
  }

  return {
    turnTo(next) {
      const before = asked;
      asked = next;
      if (before.told === next.told && before.versus === next.versus) {
        if (before.day === next.day) return [];
        const tellers = [next.told, next.versus];
        return [...new Set(tellers.flatMap((teller) => retoldBy(teller, before.day, next.day)))];
      }
      if (next.versus === null) byTwo.clear();
      return [...new Set([before.told, before.versus, next.told, next.versus].flatMap(spokenOfBy))];
    },
    tell(tie, state) {
      const { day, told, versus } = asked;
      if (told === null) return state;
      if (versus === null) return state && tellTie(history, state, told, day);
      const telling = state && tellByTwo(history, state, told, versus, day);
      if (telling) byTwo.set(tie, telling);
      else byTwo.delete(tie);
      return telling ? tellAsTwo(telling) : state;
    },
    upholderOf(tie) {
      switch (byTwo.get(tie)?.class) {
        case 'both':
          return 'both';
        case 'only-first':
          return 'first';
        case 'only-second':
          return 'second';
        case 'neither':
        case undefined:
          return null;
      }
    },
    tellings: () => (asked.versus === null ? null : byTwo),
  };
}
