import { wordsIn } from '../../core/model/text.ts';
import { decodeView } from '../../core/permalink/viewParams.ts';
import { en } from '../../locales/open/en.ts';
import { fr } from '../../locales/open/fr.ts';
import { BUNDLED_DATASETS, DEFAULT_DATASET } from '../bundledDatasets.ts';
import { preferredLanguage } from '../preferredLanguage.ts';
import type { ToldPage } from './desk.ts';
import { heldLocks } from './holdLock.ts';
import { listKept } from './keptDatasets.ts';
import { bringLocal, forgetLocal } from './localDatasets.ts';
import { newestClosed } from './newestClosed.ts';
import { readKept } from './restoreLocal.ts';
import { dropSession } from './tabMark.ts';
import { listSessions } from './tabSession.ts';

const CATALOGUES = { en, fr };

/**
 * Puts the last session back: brings its dataset and writes its view into the address. Answers with what to say of it, and
 * the way to what the site opens with; null where there is no session, or nothing is left of it.
 */
export async function restoreSession(visit: (query: string) => void, signal: AbortSignal): Promise<ToldPage | null> {
  const session = newestClosed(listSessions(), await heldLocks());
  if (!session) return null;
  const kept = (await listKept()).find(({ key }) => key === session.key);
  const local = kept ? await readKept(kept, signal) : null;
  signal.throwIfAborted();
  dropSession(session.tab);
  if (!kept || !local) return null;
  bringLocal(local);
  history.replaceState(null, '', `${location.pathname}${session.query}`);
  const lang = decodeView(session.query).params.lang ?? preferredLanguage();
  const words = CATALOGUES[lang];
  const leave = () => {
    forgetLocal(DEFAULT_DATASET);
    visit('');
  };
  const title = wordsIn(BUNDLED_DATASETS.get(DEFAULT_DATASET)?.title ?? DEFAULT_DATASET, lang).text;
  return {
    sort: 'told',
    text: words.resumed(wordsIn(kept.name, lang).text),
    action: { words: words.openOther(title), run: leave },
  };
}
