import { Suspense } from 'react';
import { isRecordPage } from '../core/permalink/viewParams.ts';
import { useEntente, usePart } from '../store/EntenteContext.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { Guarded } from './Guarded.tsx';

const RecordPage = lazyPart(async () => (await import('../views/sources/RecordPage.tsx')).RecordPage);
const Shortcuts = lazyPart(async () => (await import('./Shortcuts.tsx')).Shortcuts);
const HelpDialog = lazyPart(async () => (await import('./help/HelpDialog.tsx')).HelpDialog);
const ExportDialog = lazyPart(async () => (await import('./export/ExportDialog.tsx')).ExportDialog);

/** The dialogs of the app that buttons and keys open. */
export type DialogName = 'help' | 'shortcuts' | 'export';

interface AppDialogsProps {
  readonly open: DialogName | null;
  readonly edition: string | null;
  readonly onClose: () => void;
  readonly onFigures: (files: readonly File[]) => void;
}

/** What opens over the page: help, export, and the pages about the record. If one fails, the page beneath goes on. */
export function AppDialogs({ open, edition, onClose, onFigures }: AppDialogsProps) {
  const isPageOpen = useEntente((state) => isRecordPage(state.page));
  const openedPage = usePart('openedPage');
  return (
    <>
      {isPageOpen && (
        <Guarded onDismiss={() => openedPage(null)}>
          <Suspense>
            <RecordPage />
          </Suspense>
        </Guarded>
      )}
      {open === 'shortcuts' && (
        <Guarded onDismiss={onClose}>
          <Suspense>
            <Shortcuts onClose={onClose} />
          </Suspense>
        </Guarded>
      )}
      {open === 'help' && (
        <Guarded onDismiss={onClose}>
          <Suspense>
            <HelpDialog onClose={onClose} />
          </Suspense>
        </Guarded>
      )}
      {open === 'export' && (
        <Guarded onDismiss={onClose}>
          <Suspense>
            <ExportDialog edition={edition} onClose={onClose} onFigures={onFigures} />
          </Suspense>
        </Guarded>
      )}
    </>
  );
}
