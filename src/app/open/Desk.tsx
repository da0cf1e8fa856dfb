import { Suspense, useEffect, useSyncExternalStore } from 'react';
import type { Language } from '../../core/permalink/viewParams.ts';
import { en } from '../../locales/open/en.ts';
import { fr } from '../../locales/open/fr.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import type { OpenDataset } from '../openDataset.ts';
import { type DeskPage, showDesk } from './desk.ts';
import { FaultsDialog } from './FaultsDialog.tsx';
import { FilesReader } from './FilesReader.tsx';
import { keepSession } from './keepSession.ts';
import type { Opener } from './openLocal.ts';
import { RefusedDialog } from './RefusedDialog.tsx';
import { SaveDialog } from './SaveDialog.tsx';
import { StartDialog } from './StartDialog.tsx';
import { SummaryDialog } from './SummaryDialog.tsx';
import { useAddressedPage } from './useAddressedPage.ts';
import { useLostKept } from './useLostKept.ts';
import { stopWatchingOthers } from './watchFile.ts';

const GuideDialog = lazyPart(async () => (await import('../guide/GuideDialog.tsx')).GuideDialog);

const CATALOGUES = { en, fr };

interface DeskProps {
  readonly page: DeskPage | null;
  readonly open: OpenDataset | null;
  readonly bring: Opener['bring'];
  readonly visit: Opener['visit'];
  /** The language while nothing is open; then the app's own. */
  readonly startLang: Language;
}

/** Where files are opened, mended, kept and saved: one dialog at a time over the app, or none. */
export function Desk({ page, open, bring, visit, startLang }: DeskProps) {
  const lang = useSyncExternalStore(
    (tell) => open?.store.subscribe(tell) ?? (() => undefined),
    () => open?.store.getState().lang ?? startLang,
  );
  const opener: Opener = { open, bring, visit, lang, words: CATALOGUES[lang] };
  useEffect(() => (open ? keepSession(open) : undefined), [open]);
  useLostKept(opener);
  useEffect(() => stopWatchingOthers(open?.record.id ?? null), [open]);
  const close = () => showDesk(null);
  const [shown, closePage] = useAddressedPage(page, open);
  // The panel keeps its place, its focus and what is unfolded in it while the file is read again.
  const panel = page?.sort === 'faults' ? page : page?.sort === 'files' ? page.panel : null;
  return (
    <>
      {panel && open && <FaultsDialog open={open} page={panel} opener={opener} onClose={close} />}
      {shown === 'start' && <StartDialog opener={opener} onClose={closePage} />}
      {shown === 'guide' && (
        <Suspense>
          <GuideDialog opener={opener} onClose={closePage} />
        </Suspense>
      )}
      <DeskDialog page={page} open={open} opener={opener} onClose={close} />
    </>
  );
}

interface DeskDialogProps extends Pick<DeskProps, 'page' | 'open'> {
  readonly opener: Opener;
  readonly onClose: () => void;
}

function DeskDialog({ page, open, opener, onClose: close }: DeskDialogProps) {
  switch (page?.sort) {
    case 'files':
      return (
        <FilesReader
          key={keyOfFiles(page.files)}
          page={page}
          opener={opener}
          onClose={() => showDesk(page.panel ?? null)}
        />
      );
    case 'summary':
      return <SummaryDialog local={page.local} words={opener.words} onClose={close} />;
    case 'save':
      return open && <SaveDialog open={open} words={opener.words} onClose={close} />;
    case 'failed': {
      const refused = { faults: [], texts: page.local.read.texts, report: null };
      return <RefusedDialog refused={refused} cause={page.cause} opener={opener} onClose={close} />;
    }
    case 'start':
    case 'guide':
    case 'faults':
    case 'told':
    case undefined:
      return null;
  }
}

let serial = 0;
const keys = new WeakMap<readonly File[], number>();

function keyOfFiles(files: readonly File[]): number {
  const key = keys.get(files) ?? ++serial;
  keys.set(files, key);
  return key;
}
