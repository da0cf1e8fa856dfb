import { useEffect, useRef } from 'react';
import { showDesk } from './desk.ts';
import { keepLocal } from './keepLocal.ts';
import { isLostKept } from './keptDatasets.ts';
import type { Opener } from './openLocal.ts';
import { tellNotKept } from './tellNotKept.ts';
import { watchTabs } from './tellTabs.ts';
import { tellWhenClear } from './tellWhenClear.ts';

/** Says so when another tab has deleted the dataset that is open here, and lets the reader keep it again. */
export function useLostKept(opener: Opener): void {
  const latest = useRef(opener);
  latest.current = opener;
  const local = opener.open?.local ?? null;
  useEffect(() => {
    if (!local) return;
    const keep = async () => {
      showDesk(null);
      const problem = await keepLocal(local);
      if (problem) tellNotKept(problem, latest.current);
    };
    const look = async () => {
      if (!(await isLostKept(local.key))) return;
      const { words } = latest.current;
      tellWhenClear({ text: words.goneElsewhere, action: { words: words.keepAgain, run: () => void keep() } });
    };
    // Where storage fails, nothing is lost that was not lost before.
    return watchTabs(() => void look().catch(() => undefined));
  }, [local]);
}
