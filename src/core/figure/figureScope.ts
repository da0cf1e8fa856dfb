import { eventsOn } from '../history/eventDays.ts';
import type { Event } from '../model/event.ts';
import { formatDay } from '../time/formatDay.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { nameOf } from './tieWords.ts';

/** More names than this make a title too long. */
const MOST_NAMES = 5;

/** A list of actors in words, shortened when there are many. */
export function namesOf(subject: FigureSubject, ids: readonly string[], words: FigureWords): string {
  const names = ids.map((id) => nameOf(subject.dataset, id, subject.lang));
  if (names.length <= MOST_NAMES) return words.join(names);
  return words.andOthers(names.slice(0, MOST_NAMES - 1), names.length - MOST_NAMES + 1);
}

/** The actors whose ties alone are shown, in words; empty when all are. */
export function focusNames(subject: FigureSubject, words: FigureWords): string {
  return namesOf(subject, [...subject.filters.focus], words);
}

/** A day of a figure in words. */
export function dayWords(day: number, lang: string): string {
  return formatDay(day, lang, 'long');
}

function actsOf({ changes }: Event): number {
  return changes.filter(({ isObserved }) => !isObserved).length;
}

/**
 * The event that tells a figure's day best: the picked one if it is of that day, else of those that changed a shown tie
 * (of the picked actor, if one is picked) the one that changed most; null when there is none.
 */
export function leadEvent({ dataset, day, states, pick }: FigureSubject): Event | null {
  const shown = new Map(states.map(({ id, key }) => [id, key]));
  const isAbout = (event: Event) =>
    event.changes.some(({ tie, isObserved }) => {
      const key = shown.get(tie);
      if (!key || isObserved) return false;
      return pick === null || pick.type === 'event' || pick.id === tie || pick.id === key.a || pick.id === key.b;
    });
  const today = eventsOn(dataset, day).flatMap((index) => dataset.events[index] ?? []);
  const picked = pick?.type === 'event' ? today.find(({ id }) => id === pick.id) : undefined;
  const told = today.filter((event) => event.date.earliest === event.date.latest && isAbout(event));
  return picked ?? [...told].sort((a, b) => actsOf(b) - actsOf(a) || b.claims.length - a.claims.length)[0] ?? null;
}
