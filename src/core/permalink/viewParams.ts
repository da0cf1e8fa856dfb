import type { ActorId } from '../model/actor.ts';
import { type Pick, parsePick, pickText } from '../model/pick.ts';
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
 * What a reader can ask for beside what the dataset opens with: ties outside its focus, ended ties (faded), claims that
 * nobody upholds, and changes only from the day on which they are certain.
 */
export const EXTRAS = ['all', 'ended', 'denied', 'certain'] as const;
/** Something done on request only. */
export type Extra = (typeof EXTRAS)[number];

/** The pages about the record itself that open over the picture. */
export const RECORD_PAGES = ['sources', 'changes'] as const;
/** A page about the record itself. */
export type RecordPageName = (typeof RECORD_PAGES)[number];
/** The pages beside the record that open over the picture: the one to start from, and the guide for authors. */
export const DESK_PAGES = ['start', 'guide'] as const;
/** A page beside the record. */
export type DeskPageName = (typeof DESK_PAGES)[number];
/** All pages that open over the picture. */
export const PAGE_NAMES = [...RECORD_PAGES, ...DESK_PAGES] as const;
/** A page over the picture. */
export type PageName = (typeof PAGE_NAMES)[number];

/** Tells whether a page is about the record itself. */
export function isRecordPage(page: PageName | null): page is RecordPageName {
  return RECORD_PAGES.some((name) => name === page);
}

/** Tells whether a page lies beside the record. */
export function isDeskPage(page: PageName | null): page is DeskPageName {
  return DESK_PAGES.some((name) => name === page);
}

/** What a link says of the picture; whatever it leaves out is as the dataset and the app have it by default. */
export interface ViewParams {
  readonly data?: string;
  readonly at?: Day;
  readonly since?: Day;
  /** null when the link says that nothing is picked though the dataset opens with a pick. */
  readonly pick?: Pick | null;
  /** Stances, standings but `denied`, tie kinds and actor kinds that are hidden. */
  readonly hide?: readonly string[];
  /** As told by whom the ties are shown. */
  readonly told?: ActorId;
  /** The second teller, whose telling is compared with the first one's. */
  readonly versus?: ActorId;
  readonly view?: ViewName;
  readonly lang?: Language;
  readonly theme?: Theme;
  /** Blocs drawn as hulls, where these are not the dataset's own choice. */
  readonly hulls?: readonly ActorId[];
  readonly show?: readonly Extra[];
  /** For how many days a tie that changed glows; 1 is the day itself, 0 never. */
  readonly lately?: number;
  /** The day as known on which the record is shown. */
  readonly known?: Day;
  /** The edition of the dataset that the link was made from, as `editionOf` writes it. */
  readonly edition?: string;
  readonly page?: PageName;
}

/** The longest a change can be called recent, in days. */
export const MOST_LATELY = 3660;

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
  versus: (text) => ({ versus: text }),
  view: (text) => nameParam(oneOf(VIEW_NAMES, text), (view) => ({ view })),
  lang: (text) => nameParam(oneOf(LANGUAGES, text), (lang) => ({ lang })),
  theme: (text) => nameParam(oneOf(THEMES, text), (theme) => ({ theme })),
  hulls: (text) => ({ hulls: listOf(text) }),
  show: (text) => {
    const extras = listOf(text).flatMap((name) => oneOf(EXTRAS, name) ?? []);
    return extras.length === 0 ? null : { show: extras };
  },
  lately: latelyParam,
  known: (text) => dayParam(text, (known) => ({ known })),
  edition: (text) => (/^[\w-]{0,40}\.[0-9a-f]{8}$/.test(text) ? { edition: text } : null),
  page: (text) => nameParam(oneOf(PAGE_NAMES, text), (page) => ({ page })),
};

function latelyParam(text: string): Partial<ViewParams> | null {
  const lately = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return lately <= MOST_LATELY ? { lately } : null;
}

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
    ['versus', params.versus],
    ['view', params.view],
    ['lang', params.lang],
    ['theme', params.theme],
    ['hulls', params.hulls?.join(',')],
    ['show', params.show?.join(',')],
    ['lately', params.lately === undefined ? undefined : String(params.lately)],
    ['known', params.known === undefined ? undefined : dayText(params.known)],
    ['edition', params.edition],
    ['page', params.page],
  ];
  const given = pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':')}`],
  );
  return given.length ? `?${given.join('&')}` : '';
}
