import type { ActorId } from '../model/actor.ts';
import { ACTOR_KINDS } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Pick, parsePick, pickText } from '../model/pick.ts';
import { STANCES } from '../model/stance.ts';
import { parseTieId, tieIdOf } from '../model/tie.ts';
import { type Day, dayText, parseDayText } from '../time/day.ts';

/** The ways to look at a dataset. `strips` is part of the contract of links; `map` and `matrix` are reserved. */
export const VIEW_NAMES = ['network', 'ledger', 'strips'] as const;
/** A way to look at a dataset. */
export type ViewName = (typeof VIEW_NAMES)[number];
/** The languages of the interface. */
export const LANGUAGES = ['en', 'fr'] as const;
/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];
/** The colour schemes a link can ask for; without one the machine's own preference holds. */
export const THEMES = ['light', 'dark'] as const;
/** A colour scheme. */
export type Theme = (typeof THEMES)[number];
/**
 * What a reader can ask to see beside what the dataset opens with: ties outside its focus, ended ties (faded), and
 * claims that nobody upholds.
 */
export const EXTRAS = ['all', 'ended', 'denied'] as const;
/** Something shown on request only. */
export type Extra = (typeof EXTRAS)[number];

/** What a link says of the picture; whatever it leaves out is as the dataset and the app have it by default. */
export interface ViewParams {
  readonly data?: string;
  readonly at?: Day;
  readonly since?: Day;
  /** null when the link says that nothing is picked though the dataset opens with a pick. */
  readonly pick?: Pick | null;
  /** Stances, tie kinds and actor kinds that are hidden. */
  readonly hide?: readonly string[];
  readonly told?: ActorId;
  readonly view?: ViewName;
  readonly lang?: Language;
  readonly theme?: Theme;
  /** Blocs drawn as hulls, where these are not the dataset's own choice. */
  readonly hulls?: readonly ActorId[];
  readonly show?: readonly Extra[];
}

/** A parameter of a link that could not be used. */
export interface UnusedParam {
  readonly name: string;
  readonly value: string;
}

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === text);
}

const READERS: Readonly<Record<string, (text: string) => Partial<ViewParams> | null>> = {
  data: (text) => (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text) ? { data: text } : null),
  at: (text) => dayParam(text, (at) => ({ at })),
  since: (text) => dayParam(text, (since) => ({ since })),
  pick: (text) => ({ pick: text === '' ? null : parsePick(text) }),
  hide: (text) => ({ hide: listOf(text) }),
  told: (text) => ({ told: text }),
  view: (text) => nameParam(oneOf(VIEW_NAMES, text), (view) => ({ view })),
  lang: (text) => nameParam(oneOf(LANGUAGES, text), (lang) => ({ lang })),
  theme: (text) => nameParam(oneOf(THEMES, text), (theme) => ({ theme })),
  hulls: (text) => ({ hulls: listOf(text) }),
  show: (text) => {
    const extras = listOf(text).flatMap((name) => oneOf(EXTRAS, name) ?? []);
    return extras.length === 0 ? null : { show: extras };
  },
};

function dayParam(text: string, param: (day: Day) => Partial<ViewParams>): Partial<ViewParams> | null {
  const day = parseDayText(text);
  return day === null ? null : param(day);
}

function nameParam<T>(name: T | undefined, param: (name: T) => Partial<ViewParams>): Partial<ViewParams> | null {
  return name === undefined ? null : param(name);
}

function listOf(text: string): string[] {
  return text.split(',').filter((name) => name !== '');
}

/** Reads a link's query. Unknown names and values of the wrong form are left out and listed; nothing throws. */
export function decodeView(query: string): { readonly params: ViewParams; readonly unused: readonly UnusedParam[] } {
  const unused: UnusedParam[] = [];
  let params: ViewParams = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    const param = read?.(value) ?? null;
    if (param) params = { ...params, ...param };
    else unused.push({ name, value });
  }
  return { params, unused };
}

/** Writes a view as a link's query (with its `?`, empty for a view of nothing but defaults), in a fixed order. */
export function encodeView(params: ViewParams): string {
  const pairs: [string, string | undefined][] = [
    ['data', params.data],
    ['at', params.at === undefined ? undefined : dayText(params.at)],
    ['since', params.since === undefined ? undefined : dayText(params.since)],
    ['pick', params.pick === undefined ? undefined : params.pick === null ? '' : pickText(params.pick)],
    ['hide', params.hide?.join(',')],
    ['told', params.told],
    ['view', params.view],
    ['lang', params.lang],
    ['theme', params.theme],
    ['hulls', params.hulls?.join(',')],
    ['show', params.show?.join(',')],
  ];
  const given = pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':')}`],
  );
  return given.length ? `?${given.join('&')}` : '';
}

/** A pick with the ends of a tie without direction in the order in which the dataset has them. */
function inOrder(dataset: Dataset, pick: Pick): Pick {
  const key = pick.type === 'tie' && !dataset.ties.has(pick.id) ? parseTieId(pick.id) : null;
  const isDirected = key === null || (dataset.vocabulary.get(key.kind)?.isDirected ?? true);
  return isDirected ? pick : { type: 'tie', id: tieIdOf(key.kind, key.a, key.b, false) };
}

/** Tells whether a dataset has what is picked. */
export function hasPick(dataset: Dataset, pick: Pick): boolean {
  switch (pick.type) {
    case 'actor':
      return dataset.actors.has(pick.id);
    case 'tie':
      return dataset.ties.has(pick.id);
    case 'event':
      return dataset.eventById.has(pick.id);
  }
}

/** Leaves out what the dataset does not have (actors, ties, events, kinds) and lists it. */
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
  if (params.told !== undefined && !dataset.actors.has(params.told)) {
    unused.push({ name: 'told', value: params.told });
    delete fitted.told;
  }
  const known = new Set<string>([...STANCES, ...ACTOR_KINDS, ...dataset.vocabulary.keys()]);
  fitList('hide', (name) => known.has(name));
  fitList('hulls', (id) => dataset.actors.get(id)?.kind === 'bloc');
  return { params: fitted, unused };

  function fitList(name: 'hide' | 'hulls', isKnown: (value: string) => boolean): void {
    const strange = (params[name] ?? []).filter((value) => !isKnown(value));
    if (strange.length === 0) return;
    unused.push({ name, value: strange.join(',') });
    const known = (params[name] ?? []).filter(isKnown);
    if (known.length > 0) fitted[name] = known;
    else delete fitted[name];
  }
}
