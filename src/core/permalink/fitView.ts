import { ACTOR_KINDS, type ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Pick, pickText } from '../model/pick.ts';
import { STANCES, STANDINGS } from '../model/stance.ts';
import { parseTieId, tieIdOf } from '../model/tie.ts';
import type { UnusedParam, ViewParams } from './viewParams.ts';

/** A pick with the ends of a tie without direction in the order in which the dataset has them. */
function inOrder(dataset: Dataset, pick: Pick): Pick {
  const key = pick.type === 'tie' && !dataset.ties.has(pick.id) ? parseTieId(pick.id) : null;
  const isDirected = key === null || (dataset.vocabulary.get(key.kind)?.isDirected ?? true);
  return isDirected ? pick : { type: 'tie', id: tieIdOf(key.kind, key.a, key.b, false) };
}

/** Tells whether a dataset has what is picked. */
function hasPick(dataset: Dataset, pick: Pick): boolean {
  switch (pick.type) {
    case 'actor':
      return dataset.actors.has(pick.id);
    case 'tie':
      return dataset.ties.has(pick.id);
    case 'event':
      return dataset.eventById.has(pick.id);
  }
}

/** Tells whether somebody ever speaks of a tie. */
function isTeller({ events }: Dataset, actor: ActorId): boolean {
  return events.some(({ claims }) => claims.some(({ by, tie }) => by === actor && tie !== undefined));
}

/**
 * Leaves out what the dataset does not have (actors, tellers, ties, events, kinds) and lists it. A second teller is of use
 * only beside another first one, and not while two days are compared.
 */
export function fitView(
  dataset: Dataset,
  params: ViewParams,
): { readonly params: ViewParams; readonly unused: readonly UnusedParam[] } {
  const unused: UnusedParam[] = [];
  const fitted: { -readonly [K in keyof ViewParams]: ViewParams[K] } = { ...params };
  if (params.pick) fitted.pick = inOrder(dataset, params.pick);
  if (params.pick && fitted.pick && !hasPick(dataset, fitted.pick)) {
    unused.push({ name: 'pick', value: pickText(params.pick) });
    delete fitted.pick;
  }
  if (params.told !== undefined && !isTeller(dataset, params.told)) dropTeller('told', params.told);
  const { told, versus } = fitted;
  if (versus !== undefined) {
    const isOther = told !== undefined && told !== versus;
    if (!isOther || params.since !== undefined || !isTeller(dataset, versus)) dropTeller('versus', versus);
  }
  const standings = STANDINGS.filter((standing) => standing !== 'denied');
  const known = new Set<string>([...STANCES, ...standings, ...ACTOR_KINDS, ...dataset.vocabulary.keys()]);
  fitList('hide', (name) => known.has(name));
  fitList('hulls', (id) => dataset.actors.get(id)?.kind === 'bloc');
  return { params: fitted, unused };

  function dropTeller(name: 'told' | 'versus', value: ActorId): void {
    unused.push({ name, value });
    delete fitted[name];
  }

  function fitList(name: 'hide' | 'hulls', isKnown: (value: string) => boolean): void {
    const strange = (params[name] ?? []).filter((value) => !isKnown(value));
    if (strange.length === 0) return;
    unused.push({ name, value: strange.join(',') });
    const known = (params[name] ?? []).filter(isKnown);
    if (known.length > 0) fitted[name] = known;
    else delete fitted[name];
  }
}
