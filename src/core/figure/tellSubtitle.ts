import { ACTOR_KINDS, type ActorKind } from '../model/actor.ts';
import { STANCES, type Stance } from '../model/stance.ts';
import { wordsIn } from '../model/text.ts';
import { dayWords, focusNames } from './figureScope.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { plainPart } from './plainText.ts';
import { kindOf, nameOf, pairOf } from './tieWords.ts';

function isSort(name: string): name is Stance | ActorKind {
  return ([...STANCES, ...ACTOR_KINDS] as readonly string[]).includes(name);
}

/** The actors at the ends of the listed ties. */
export function countActors({ states }: Pick<FigureSubject, 'states'>): number {
  return new Set(states.flatMap(({ key }) => [key.a, key.b])).size;
}

function hiddenSorts({ dataset, filters, lang }: FigureSubject, words: FigureWords): string | null {
  const names = [...filters.hidden].map((name) => (isSort(name) ? words.sorts[name] : kindOf(dataset, name, lang)));
  return names.length === 0 ? null : words.hidden(words.join(names));
}

function emphasised({ dataset, pick, emphasis, lang }: FigureSubject, words: FigureWords): string | null {
  if (!emphasis || !pick) return null;
  if (pick.type === 'actor') return words.highlighted(nameOf(dataset, pick.id, lang));
  const key = pick.type === 'tie' ? dataset.ties.get(pick.id) : undefined;
  if (key) return words.highlighted(pairOf(dataset, key, lang));
  const event = dataset.eventById.get(pick.id);
  return event ? words.highlighted(plainPart(wordsIn(event.title, lang).text)) : null;
}

function scopeOf(subject: FigureSubject, words: FigureWords, saysDay: boolean): string {
  const { dataset, since, day, changes, states, lang } = subject;
  const focus = focusNames(subject, words);
  if (since !== null) {
    const certain = changes.filter(({ isCertain }) => isCertain).length;
    return words.changeCount(certain, changes.length - certain);
  }
  if (saysDay) return words.tiesBetween(states.length, countActors(subject));
  const on = dayWords(day, lang);
  return focus ? words.tiesOf(focus, on) : words.tiesIn(plainPart(wordsIn(dataset.title, lang).text), on);
}

function toldClause({ dataset, told, versus, lang }: FigureSubject, words: FigureWords): string | null {
  if (told === null) return null;
  const name = nameOf(dataset, told, lang);
  return versus === null ? words.toldBy(name) : words.toldByTwo(name, nameOf(dataset, versus, lang));
}

/** Says in clauses what is left out, by whose word ties are drawn and what is brought out. */
export function filterClauses(subject: FigureSubject, words: FigureWords): string[] {
  const { filters, known, lang } = subject;
  const clauses = [
    hiddenSorts(subject, words),
    toldClause(subject, words),
    known === null ? null : words.knownOn(dayWords(known, lang)),
    filters.isCertainOnly ? words.certainOnly : null,
    filters.isDeniedShown ? words.deniedShown : null,
    emphasised(subject, words),
  ];
  return clauses.filter((clause) => clause !== null);
}

/** Says in words what a figure shows and leaves out: the day if the title does not, whose ties, what is hidden, by whose word. */
export function tellSubtitle(subject: FigureSubject, words: FigureWords, title: string, saysDay: boolean): string {
  const scope = scopeOf(subject, words, saysDay);
  const focus = focusNames(subject, words);
  const isFocusSaid = focus === '' || title.includes(focus) || scope.includes(focus);
  return words.clauses([scope, ...(isFocusSaid ? [] : [words.onlyTiesOf(focus)]), ...filterClauses(subject, words)]);
}
