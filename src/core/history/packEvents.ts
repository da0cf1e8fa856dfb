import type { Change, Event } from '../model/event.ts';
import type { TieId } from '../model/tie.ts';

/** Events in a few long columns, which a worker can post and a page can take over in a moment. */
export interface PackedEvents {
  /** Every short text that the events name, each once and one after another. */
  readonly letters: string;
  /** Where each of those texts ends. */
  readonly ends: Int32Array;
  /** Lists of sources, each once. */
  readonly lists: readonly (readonly string[])[];
  /** The events field by field; texts and lists by their place. */
  readonly numbers: Int32Array;
  /** What only some events have, by their place. */
  readonly rest: ReadonlyMap<number, Partial<Event>>;
}

const NO_END = 0x7fffffff;
const NO_CLAIMS: Event['claims'] = [];
const NO_MEANS: Change['means'] = [];

/** Packs events whose ties have numbers. `unpackEvents` gives back equal events. */
export function packEvents(events: readonly Event[], tieIndex: ReadonlyMap<TieId, number>): PackedEvents {
  const texts = new Map<string, number>();
  const lists = new Map<string, number>();
  const numbers: number[] = [];
  const rest = new Map<number, Partial<Event>>();
  const placeOf = (text: string) => placeIn(texts, text);
  const isPlain = ({ tie, means }: Change) => means.length === 0 && tieIndex.has(tie);
  for (const [place, event] of events.entries()) {
    const { id, date, title, changes, claims, sources, ...more } = event;
    const hasPlainChanges = changes.every(isPlain);
    numbers.push(placeOf(id), placeOf(date.text), date.earliest, date.latest, date.end ?? NO_END);
    numbers.push(date.isUncertain ? 1 : 0, typeof title === 'string' ? placeOf(title) : -1);
    numbers.push(placeIn(lists, JSON.stringify(sources)), hasPlainChanges ? changes.length : 0);
    for (const { tie, status, basis, isObserved } of hasPlainChanges ? changes : []) {
      numbers.push(tieIndex.get(tie) ?? -1, placeOf(status), (basis === 'claimed' ? 1 : 0) + (isObserved ? 2 : 0));
    }
    const odd: Partial<Event> = {
      ...more,
      ...(typeof title === 'string' ? {} : { title }),
      ...(hasPlainChanges ? {} : { changes }),
      ...(claims.length === 0 ? {} : { claims }),
    };
    if (Object.keys(odd).length > 0) rest.set(place, odd);
  }
  let end = 0;
  const ends = Int32Array.from(texts.keys(), (text) => {
    end += text.length;
    return end;
  });
  return {
    letters: [...texts.keys()].join(''),
    ends,
    lists: [...lists.keys()].map((list) => JSON.parse(list) as string[]),
    numbers: Int32Array.from(numbers),
    rest,
  };
}

/** Makes packed events events again; `tieIds` are the keys of the ties by their numbers. */
export function unpackEvents(
  { letters, ends, lists, numbers, rest }: PackedEvents,
  tieIds: readonly TieId[],
): readonly Event[] {
  const texts = Array.from(ends, (end, place) => letters.slice(place === 0 ? 0 : ends[place - 1], end));
  const events: Event[] = [];
  let next = 0;
  const read = () => numbers[next++] as number;
  const text = () => texts[read()] as string;
  const change = (): Change => {
    const [tie, status, flags] = [tieIds[read()] as TieId, text(), read()];
    const basis = (flags & 1) === 1 ? 'claimed' : 'reported';
    return { tie, status, basis, isObserved: (flags & 2) === 2, means: NO_MEANS };
  };
  while (next < numbers.length) {
    const id = text();
    const date = { text: text(), earliest: read(), latest: read(), end: endOf(read()), isUncertain: read() === 1 };
    const title = texts[read()] ?? '';
    const sources = lists[read()] ?? [];
    const changes: Change[] = [];
    for (let left = read(); left > 0; left--) changes.push(change());
    const event: Event = { id, date, title, changes, claims: NO_CLAIMS, sources };
    const more = rest.get(events.length);
    events.push(more ? { ...event, ...more } : event);
  }
  return events;
}

function placeIn(places: Map<string, number>, text: string): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, places.size);
  return places.size - 1;
}

function endOf(end: number): number | null {
  return end === NO_END ? null : end;
}
