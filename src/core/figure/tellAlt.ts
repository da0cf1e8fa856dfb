import type { TieState } from '../history/tieState.ts';
import { STANCES, type Stance } from '../model/stance.ts';
import { shownStance } from '../scene/tieFilters.ts';
import { dayWords } from './figureScope.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { plainPart } from './plainText.ts';
import { countActors } from './tellSubtitle.ts';
import { nameOf, tieLine } from './tieWords.ts';

/** A text to be heard is no list of everything: the rest is in the table and in the file. */
const MOST_LISTED = 12;

/** The listed ties in words, and how many more there are. */
function listed(subject: FigureSubject, states: readonly TieState[], words: FigureWords): string {
  const lines = states.slice(0, MOST_LISTED).map((state) => tieLine(subject, state, words));
  const more = states.length - lines.length;
  return words.clauses([...lines, ...(more > 0 ? [words.alt.more(more)] : [])]);
}

/** Counts shown ties by stance in words: `9 allied, 6 cooperating and 4 severed`. */
export function countStances({ states }: Pick<FigureSubject, 'states'>, words: FigureWords): string {
  const counts = new Map<Stance, number>();
  for (const state of states) {
    const stance = shownStance(state);
    if (stance) counts.set(stance, (counts.get(stance) ?? 0) + 1);
  }
  return words.join(
    STANCES.flatMap((stance) => (counts.has(stance) ? words.stanceCount[stance](counts.get(stance) ?? 0) : [])),
  );
}

/**
 * Says what a figure shows to somebody who cannot see it: how many ties of each stance, what changed, the ties of the
 * picked actor, which blocs are outlined and how many ties are disputed.
 */
export function tellAlt(subject: FigureSubject, words: FigureWords): string {
  const { dataset, day, since, states, edges, changes, hulls, pick, lang } = subject;
  const on = dayWords(day, lang);
  const groups = countStances(subject, words);
  const sentences = [
    groups === '' ? words.alt.empty(on) : words.alt.network(on, states.length, countActors(subject), groups),
  ];
  if (since !== null) {
    const lines = changes
      .slice(0, MOST_LISTED)
      .map(({ number, title, words: what }) => `${number} ${plainPart(title)}, ${plainPart(what)}`);
    const more = changes.length - lines.length;
    const list = words.clauses([...lines, ...(more > 0 ? [words.alt.more(more)] : [])]);
    sentences.push(words.alt.compared(dayWords(since, lang), on, changes.length) + (list === '' ? '' : ` ${list}.`));
  }
  const fresh = new Set(edges.filter(({ isFresh }) => isFresh).map(({ tie }) => tie));
  const changed = since === null ? states.filter(({ tie }) => fresh.has(tie)) : [];
  if (changed.length > 0) sentences.push(words.alt.changedOn(listed(subject, changed, words)));
  if (pick?.type === 'actor') {
    const own = states.filter(({ key }) => key.a === pick.id || key.b === pick.id);
    sentences.push(words.alt.tiesOf(nameOf(dataset, pick.id, lang), listed(subject, own, words)));
  }
  for (const { id, members } of hulls) {
    const names = members.map((member) => nameOf(dataset, member, lang));
    if (names.length > 0) sentences.push(words.alt.hulls(nameOf(dataset, id, lang), words.join(names)));
  }
  const disputed = states.filter(({ standing }) => standing !== 'established').length;
  if (disputed > 0) sentences.push(words.alt.disputed(disputed));
  return sentences.join(' ');
}
