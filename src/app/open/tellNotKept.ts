import { showDesk } from './desk.ts';
import type { Opener } from './openLocal.ts';
import type { StorageProblem } from './storageProblem.ts';
import { tellWhenClear } from './tellWhenClear.ts';

/** Says why a dataset is not kept; where room is lacking, with the way to what could be deleted. */
export function tellNotKept(problem: StorageProblem, { words }: Pick<Opener, 'words'>): void {
  const action = { words: words.showKept, run: () => showDesk({ sort: 'start' }) };
  tellWhenClear({ text: words.notKept[problem], ...(problem === 'full' ? { action } : {}) });
}
