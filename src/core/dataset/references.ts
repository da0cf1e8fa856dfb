import { excerptOf, type Finding, type JsonPath } from './fault.ts';

/** A list whose records others name by id. */
export type NamedList = 'actors' | 'sources';

/** A place in a record that names an actor or a source. */
export interface Reference {
  readonly path: JsonPath;
  readonly list: NamedList;
  readonly id: string;
  /** True where a chain of such references must come to an end: `via` and `partOf`. */
  readonly isChain?: boolean;
}

/** An actor or a source with what it names. */
export interface Referrer {
  readonly list: NamedList;
  readonly id: string;
  readonly references: readonly Reference[];
}

/** The ids of all records of the file, also of those that are left out. */
export type DeclaredIds = Readonly<Record<NamedList, ReadonlySet<string>>>;

const NOUN: Record<NamedList, string> = { actors: 'actor', sources: 'source' };

/** Tells of a name that leads to no record, or to one that is left out. */
export function unresolvedFinding(reference: Reference, record: string, declared: DeclaredIds): Finding {
  const noun = NOUN[reference.list];
  const isLeftOut = declared[reference.list].has(reference.id);
  return {
    path: reference.path,
    record,
    expected: `the id of ${noun === 'actor' ? 'an actor' : 'a source'}`,
    found: excerptOf(reference.id),
    ...(isLeftOut ? { note: `This ${noun} is left out because of its own faults.` } : {}),
  };
}

/**
 * Removes actors and sources that name what is not there, then those that name the removed ones, and so on. Also
 * removes those whose chain of `via` or `partOf` leads back to themselves. What is wrong is added to `findings`;
 * `kept` holds what remains.
 */
export function removeUnresolved(
  kept: Readonly<Record<NamedList, Map<string, Referrer>>>,
  declared: DeclaredIds,
  findings: Finding[],
): void {
  const removed: Referrer[] = [];
  const remove = (referrer: Referrer, reasons: readonly Finding[]) => {
    if (reasons.length === 0 || !kept[referrer.list].delete(referrer.id)) return;
    for (const reason of reasons) findings.push(reason);
    removed.push(referrer);
  };
  const all = [...kept.sources.values(), ...kept.actors.values()];
  const dependents = dependentsOf(all, kept);
  for (const { referrer, reference } of findCircles(all, kept)) {
    const expected = `a chain of ${NOUN[reference.list]}s that comes to an end`;
    const found = `${excerptOf(reference.id)}, which leads back here`;
    remove(referrer, [{ path: reference.path, record: referrer.id, expected, found }]);
  }
  for (const referrer of all) {
    const missing = referrer.references.filter(({ list, id }) => !kept[list].has(id));
    remove(
      referrer,
      missing.map((reference) => unresolvedFinding(reference, referrer.id, declared)),
    );
  }
  for (let next = removed.pop(); next; next = removed.pop()) {
    for (const { referrer, reference } of dependents.get(next) ?? []) {
      remove(referrer, [unresolvedFinding(reference, referrer.id, declared)]);
    }
  }
}

interface Link {
  readonly referrer: Referrer;
  readonly reference: Reference;
}

function dependentsOf(
  all: readonly Referrer[],
  kept: Readonly<Record<NamedList, ReadonlyMap<string, Referrer>>>,
): ReadonlyMap<Referrer, readonly Link[]> {
  const dependents = new Map<Referrer, Link[]>();
  for (const referrer of all) {
    for (const reference of referrer.references) {
      const target = kept[reference.list].get(reference.id);
      if (!target) continue;
      const links = dependents.get(target);
      if (links) links.push({ referrer, reference });
      else dependents.set(target, [{ referrer, reference }]);
    }
  }
  return dependents;
}

function findCircles(
  all: readonly Referrer[],
  kept: Readonly<Record<NamedList, ReadonlyMap<string, Referrer>>>,
): readonly Link[] {
  const circles: Link[] = [];
  const passed = new Map<Referrer, Referrer>();
  const linkOf = (referrer: Referrer) => referrer.references.find(({ isChain }) => isChain);
  for (const start of all) {
    let current: Referrer | undefined = start;
    while (current && !passed.has(current)) {
      passed.set(current, start);
      const link = linkOf(current);
      current = link && kept[link.list].get(link.id);
    }
    if (!current || passed.get(current) !== start) continue;
    const entry: Referrer = current;
    do {
      const reference = linkOf(current);
      if (!reference) break;
      circles.push({ referrer: current, reference });
      current = kept[reference.list].get(reference.id);
    } while (current && current !== entry);
  }
  return circles;
}
