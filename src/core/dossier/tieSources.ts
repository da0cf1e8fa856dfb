import type { History } from '../history/history.ts';
import { eventsBehind } from '../history/spellsOf.ts';
import { at } from '../history/tieRecords.ts';
import type { TieState } from '../history/tieState.ts';
import { wordsOn } from '../history/wordsOn.ts';
import type { SourceId } from '../model/source.ts';

/**
 * The sources that a tie's state rests on: those of the events that made or repeated its status, of the change that may
 * already have happened, and, where the standing is not established, of the words that make it so.
 */
export function sourcesOfTie(history: History, state: TieState): readonly SourceId[] {
  const events = new Set(eventsBehind(history, state.phase));
  if (state.possible) events.add(state.possible.eventIndex);
  const told = [...events].flatMap((index) => history.dataset.events[index]?.sources ?? []);
  const isSpoken = state.standing !== 'established' || state.basis === 'claimed';
  const words = isSpoken ? wordsOn(history, state.tie, at(history.phaseDay, state.phase)).values() : [];
  return [...new Set([...told, ...[...words].flatMap((claim) => claim.sources)])];
}
