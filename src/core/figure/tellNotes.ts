import type { TieState } from '../history/tieState.ts';
import { wordsOn } from '../history/wordsOn.ts';
import type { ClaimVerb } from '../model/event.ts';
import type { SourceId } from '../model/source.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { kindOf, nameOf, pairOf, statusOf } from './tieWords.ts';

/** A note with the sources that bear it out. */
export interface CitedNote {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

function noteOn(subject: FigureSubject, state: TieState, words: FigureWords): CitedNote {
  const { dataset, history, lang, day } = subject;
  const spoken = wordsOn(history, state.tie, day);
  const voices = (verb: ClaimVerb) =>
    [...spoken].filter(([, claim]) => claim.says === verb).map(([by]) => nameOf(dataset, by, lang));
  const tie = [
    pairOf(dataset, state.key, lang),
    kindOf(dataset, state.key.kind, lang),
    statusOf(subject, state, words),
  ] as const;
  const said = { asserts: voices('asserts'), confirms: voices('confirms'), denies: voices('denies') };
  return {
    text: words.dispute(state.standing, ...tie, said),
    sources: [...spoken.values()].flatMap((claim) => claim.sources),
  };
}

/** Tells of each shown tie that is not established who asserts and who denies it: silence is not consent, so a note names voices only. */
export function tellNotes(subject: FigureSubject, words: FigureWords): readonly CitedNote[] {
  const disputed = subject.states.filter(({ standing }) => standing !== 'established');
  return disputed.map((state) => noteOn(subject, state, words));
}
