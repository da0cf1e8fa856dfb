import { showDesk } from './desk.ts';
import type { DraftKeeper } from './keepDraftOf.ts';
import type { Opener } from './openLocal.ts';
import { tellWhenClear } from './tellWhenClear.ts';

/** Says where the draft is that the reader leaves behind, or that it could not be kept. */
export async function leaveDraft(keeper: DraftKeeper, { words }: Pick<Opener, 'words'>): Promise<void> {
  const outcome = await keeper.leave();
  const action = { words: words.showKept, run: () => showDesk({ sort: 'start' }) };
  if (outcome === 'kept') tellWhenClear({ text: words.draftKept, action });
  else if (outcome !== null) tellWhenClear({ text: words.draftNotKept[outcome], action });
}
