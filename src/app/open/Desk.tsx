import { useEffect, useSyncExternalStore } from 'react';
import { encodeView, type Language } from '../../core/permalink/viewParams.ts';
import { en } from '../../locales/open/en.ts';
import { fr } from '../../locales/open/fr.ts';
import { viewParamsOf } from '../../store/viewParamsOf.ts';
import type { OpenDataset } from '../openDataset.ts';
import { DatasetsDialog } from './DatasetsDialog.tsx';
import { type DeskPage, showDesk } from './desk.ts';
import { FaultsDialog } from './FaultsDialog.tsx';
import { FilesReader } from './FilesReader.tsx';
import { amendKept } from './keptDatasets.ts';
import type { Opener } from './openLocal.ts';
import { RefusedDialog } from './RefusedDialog.tsx';
import { SaveDialog } from './SaveDialog.tsx';
import { SummaryDialog } from './SummaryDialog.tsx';

const CATALOGUES = { en, fr };
/** A view is kept when it has not changed for so long, in ms. */
const SETTLED_MS = 800;

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
  useEffect(() => keepView(open), [open]);
  const close = () => showDesk(null);
  switch (page?.sort) {
    case 'start':
      return <DatasetsDialog opener={opener} onClose={close} />;
    case 'files':
      return <FilesReader key={keyOfFiles(page.files)} page={page} opener={opener} onClose={close} />;
    case 'faults':
      return open && <FaultsDialog open={open} changes={page.changes ?? null} opener={opener} onClose={close} />;
    case 'summary':
      return <SummaryDialog local={page.local} words={opener.words} onClose={close} />;
    case 'save':
      return open && <SaveDialog open={open} words={opener.words} onClose={close} />;
    case 'failed': {
      const refused = { faults: [], texts: page.local.read.texts, report: null };
      return <RefusedDialog refused={refused} cause={page.cause} opener={opener} onClose={close} />;
    }
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

/** Keeps the view of the reader's own dataset with it, so that it opens as it was left. */
function keepView(open: OpenDataset | null): (() => void) | undefined {
  const local = open?.local;
  if (!local) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const view = encodeView(viewParamsOf(open.store.getState(), { data: local.read.dataset.id, lang: '' }));
    // Where nothing can be kept the reader has been told.
    amendKept(local.key, { view }).catch(() => undefined);
  };
  const stop = open.store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLED_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
