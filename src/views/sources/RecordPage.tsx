import { useMemo } from 'react';
import { recordChanges } from '../../core/dossier/recordChanges.ts';
import { isRecordPage, RECORD_PAGES, type RecordPageName } from '../../core/permalink/viewParams.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { useSourcesMessages } from '../../store/useSourcesMessages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChangesPage } from './ChangesPage.tsx';
import styles from './RecordPage.module.css';
import { SourcesPage } from './SourcesPage.tsx';

/** The pages about the record itself, over the picture: all its sources, and the changes it has seen. */
export function RecordPage() {
  const { close } = useMessages();
  const words = useSourcesMessages();
  const page = usePart('page');
  const sources = useEntente((state) => state.dataset.sources.size);
  const record = usePart('record');
  const openedPage = usePart('openedPage');
  const changes = useMemo(() => recordChanges(record), [record]);
  if (!isRecordPage(page)) return null;
  const counts: Record<RecordPageName, number> = { sources, changes: changes.length };
  return (
    <Dialog title={words[page]} closeWords={close} onClose={() => openedPage(null)} isPage>
      <nav aria-label={words.pagesLabel} className={styles.pages}>
        {RECORD_PAGES.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === page ? 'page' : undefined}
            onClick={() => openedPage(name)}
          >
            {words.tab(words[name], counts[name])}
          </button>
        ))}
      </nav>
      {page === 'sources' ? <SourcesPage /> : <ChangesPage changes={changes} />}
    </Dialog>
  );
}
