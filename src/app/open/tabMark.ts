const TAB = 'entente-tab';

/** What the names of sessions begin with; a tab's mark follows. */
export const SESSION = 'entente-session ';

/** Runs what a browser may forbid a page; null where it does. */
export function remember<Answer>(use: () => Answer): Answer | null {
  try {
    return use();
  } catch {
    return null;
  }
}

/** The mark of this tab; null where a tab may remember nothing. */
export function tabMark(): string | null {
  return remember(() => sessionStorage.getItem(TAB));
}

/** Gives this tab a mark of its own: at its start, and where it is the copy of another tab. */
export function markTab(): void {
  remember(() => sessionStorage.setItem(TAB, crypto.getRandomValues(new Uint32Array(2)).join('-')));
}

/** Forgets what a tab showed of the reader's own; what this one shows when none is named. */
export function dropSession(tab = tabMark()): void {
  remember(() => localStorage.removeItem(SESSION + tab));
}

let isFresh: boolean | null = null;

/**
 * Tells whether the reader has just begun: a new tab that no link led to, whose address asks for nothing, in a browser that
 * remembers a session. An address that asks for something is a link, and shows the same to everybody.
 */
export function isFreshStart(): boolean {
  if (isFresh === null) {
    const isNew = tabMark() === null && !location.search && !document.referrer;
    if (tabMark() === null) markTab();
    isFresh = isNew && (remember(() => Object.keys(localStorage).some((name) => name.startsWith(SESSION))) ?? false);
  }
  return isFresh;
}
