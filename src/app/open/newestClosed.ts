import type { TabSession } from './tabSession.ts';

/** The lock that a tab holds as long as it shows something of the reader's own. */
export function lockOfTab(tab: string): string {
  return `entente-tab ${tab}`;
}

/** The session that was written last, if its tab is gone: what another tab still shows is not taken from it. */
export function newestClosed(sessions: readonly TabSession[], held: ReadonlySet<string>): TabSession | null {
  const closed = sessions.filter(({ tab }) => !held.has(lockOfTab(tab)));
  return closed.reduce<TabSession | null>(
    (newest, one) => (newest && newest.written >= one.written ? newest : one),
    null,
  );
}
