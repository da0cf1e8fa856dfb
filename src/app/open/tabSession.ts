import { remember, SESSION, tabMark } from './tabMark.ts';

/** What a tab shows of the reader's own, to begin there again when it is gone. */
export interface TabSession {
  /** The tab's own mark: no two tabs write one session. */
  readonly tab: string;
  /** The key of the kept dataset. */
  readonly key: string;
  /** The link's query with the dataset and the view of it. */
  readonly query: string;
  /** When it was written, to order by, in ms. */
  readonly written: number;
}

/** Writes down what this tab shows. */
export function writeSession(session: Omit<TabSession, 'tab'>): void {
  const tab = tabMark();
  if (tab !== null) remember(() => localStorage.setItem(SESSION + tab, JSON.stringify(session)));
}

/** The sessions of all tabs. */
export function listSessions(): readonly TabSession[] {
  const names = remember(() => Object.keys(localStorage)) ?? [];
  return names.flatMap((name) => (name.startsWith(SESSION) ? (sessionOf(name) ?? []) : []));
}

function sessionOf(name: string): TabSession | null {
  return remember(() => {
    const { key, query, written } = JSON.parse(localStorage.getItem(name) ?? '') as Partial<TabSession>;
    if (typeof key !== 'string' || typeof query !== 'string' || typeof written !== 'number') return null;
    return { tab: name.slice(SESSION.length), key, query, written };
  });
}
