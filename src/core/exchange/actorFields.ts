import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { wordsIn } from '../model/text.ts';
import { dayText } from '../time/day.ts';
import type { EdtfDate } from '../time/edtfDate.ts';
import { isBeyondTables, type Loss } from './findLosses.ts';

/** A field of actors as other formats hold it: a column of a table, an attribute of a node. */
export interface ActorField {
  readonly name: string;
  readonly textOf: (actor: Actor) => string;
}

/** Writes several names into one cell; the inverse of `splitNames` but for a `|` within a name. */
export function joinNames(names: readonly string[]): string {
  const joined = names.map((name) => name.replaceAll('|', '/')).join('|');
  return joined.includes(';') && !joined.includes('|') ? `${joined}|` : joined;
}

/** Reads the names in a cell, between `|` or else between `;`. */
export function splitNames(cell: string): string[] {
  const names = cell.split(cell.includes('|') ? '|' : ';').map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** The name by which an actor is labelled where there is room for one. */
export function labelOf(actor: Actor): string {
  return wordsIn(actor.name, 'en').text;
}

/** The fields that some actor of a dataset has, beside id, label and dates: names by language, codes, place. */
export function actorFields(dataset: Dataset): ActorField[] {
  const actors = [...dataset.actors.values()];
  const languages = new Set(actors.flatMap(({ name }) => (typeof name === 'string' ? [] : Object.keys(name))));
  const codes = new Set(actors.flatMap((actor) => [...actor.codes.keys()]));
  const fields: ActorField[] = [
    { name: 'kind', textOf: ({ kind }) => kind },
    { name: 'short', textOf: ({ short }) => short ?? '' },
    ...[...languages].map((lang) => ({
      name: `label:${lang}`,
      textOf: ({ name }: Actor) => (typeof name === 'string' || !Object.hasOwn(name, lang) ? '' : (name[lang] ?? '')),
    })),
    { name: 'aliases', textOf: ({ aliases }) => joinNames(aliases) },
    { name: 'part_of', textOf: ({ partOf }) => partOf ?? '' },
    { name: 'longitude', textOf: ({ place }) => (place ? String(place[0]) : '') },
    { name: 'latitude', textOf: ({ place }) => (place ? String(place[1]) : '') },
    ...[...codes].map((list) => ({
      name: `code_${list}`,
      textOf: (actor: Actor) => String(actor.codes.get(list) ?? ''),
    })),
  ];
  return fields.filter(({ textOf }) => actors.some((actor) => textOf(actor) !== ''));
}

/** A date for a table: a plain day, month or year as it is, anything else as the day given. */
export function tableDate(date: EdtfDate, day: number, lost: Set<Loss>): string {
  if (!date.isUncertain && date.end === null) return dayText(day);
  if (!isBeyondTables(date) && date.isUncertain) return date.text;
  if (date.isUncertain) lost.add('uncertain-dates');
  return dayText(day);
}
