import type { ActorKind } from '../model/actor.ts';
import type { Day } from '../time/day.ts';
import { actorKindOf } from './actorSorts.ts';
import { refuseMoreThan } from './fileLimits.ts';
import type { ForeignNetwork, Life } from './foreignNetwork.ts';
import type { ImportChoices } from './importMapping.ts';
import type { ImportTally } from './importTally.ts';
import { type MergedActor, mergeActors } from './mergeActors.ts';
import { createIdGiver, type IdGiver } from './ownIds.ts';
import { bareWords, plainText } from './plainText.ts';

/** An actor of the dataset in the making. */
export interface SettledActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly actor: MergedActor;
}

/** The actors of a foreign network, and the way from its own names to them. */
export interface SettledActors {
  readonly list: readonly SettledActor[];
  /** The actor that a tie names on a day: one id may stand for two in turn. An unlisted one is added. */
  readonly endOf: (name: string, day: Day | null, at: number) => SettledActor;
}

/**
 * Settles who the actors of a network are. Ends of ties are looked up by id, then by name; a name that nobody has
 * becomes an actor, and where the file has a list of actors that is noted. `blocs` are names that others are members of.
 */
export function settleActors(
  network: ForeignNetwork,
  choices: ImportChoices,
  blocs: ReadonlySet<string>,
  tally: ImportTally,
): SettledActors {
  const ids = createIdGiver();
  const sorts = new Map(choices.actorKinds.map(({ value, kind }) => [value, kind]));
  const list: SettledActor[] = [];
  const byId = new Map<string, SettledActor[]>();
  const byName = new Map<string, SettledActor | null>();
  const add = (actor: MergedActor): SettledActor => {
    const kind = kindOf(actor, sorts, choices.otherKind, blocs, tally);
    const settled = { id: idOf(actor, ids, tally), kind, actor };
    list.push(settled);
    refuseMoreThan('actors', list.length, () => network.placeOf(actor.at));
    byId.set(actor.id, [...(byId.get(actor.id) ?? []), settled]);
    const names = [actor.name, ...actor.names.values(), ...actor.aliases, ...actor.formerNames].map(keyOf);
    for (const name of new Set(names)) {
      if (name !== '') byName.set(name, byName.has(name) ? null : settled);
    }
    return settled;
  };
  for (const actor of mergeActors(network.actors, choices.sameId, tally)) add(actor);
  const isListed = list.length > 0;
  return {
    list,
    endOf: (name, day, at) => {
      const known = byId.get(name);
      if (known) return livingOn(known, day);
      const named = byName.get(keyOf(name));
      if (named) {
        tally.note('end-by-name', at, name);
        byId.set(name, [named]);
        return named;
      }
      if (isListed) tally.note('unlisted-end', at, name);
      return add({ ...NOBODY, id: name, name, at });
    },
  };
}

const NOBODY: Omit<MergedActor, 'id' | 'name' | 'at'> = {
  names: new Map(),
  sort: '',
  lives: [],
  short: '',
  aliases: [],
  codes: new Map(),
  place: null,
  whole: '',
  formerNames: [],
};

function keyOf(name: string): string {
  return bareWords(name, ' ').trim() || name.trim();
}

function idOf({ id, name, at }: MergedActor, ids: IdGiver, tally: ImportTally): string {
  const own = ids.give(
    id,
    bareWords(name, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'actor',
  );
  if (own !== id) tally.note('changed-id', at, `${id} → ${own}`);
  return own;
}

function kindOf(
  { id, sort, at }: MergedActor,
  sorts: ReadonlyMap<string, ActorKind>,
  otherKind: ActorKind,
  blocs: ReadonlySet<string>,
  tally: ImportTally,
): ActorKind {
  const chosen = sorts.get(sort) ?? (sort === '' ? null : actorKindOf(sort));
  if (chosen) return chosen;
  if (plainText(sort) !== '') tally.note('unknown-sort', at, sort);
  else if (blocs.has(id)) {
    tally.note('taken-for-bloc', at, id);
    return 'bloc';
  }
  return otherKind;
}

/** The one of several actors of an id that lives on a day; the first when none does. */
function livingOn(actors: readonly SettledActor[], day: Day | null): SettledActor {
  const first = actors[0] as SettledActor;
  if (day === null || actors.length === 1) return first;
  return actors.find(({ actor }) => actor.lives.some((life) => holdsOn(life, day))) ?? first;
}

/** Tells whether a day lies in a life. */
export function holdsOn({ start, end }: Life, day: Day): boolean {
  return (start === null || start.first <= day) && (end === null || day <= end.last);
}
