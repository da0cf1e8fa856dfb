import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { Fault } from '../core/dataset/fault.ts';
import type { UnusedParam } from '../core/permalink/viewParams.ts';
import { useEntente, useEntenteStore, usePart } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { Button } from '../ui/Button.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { NetworkView } from '../views/graph/NetworkView.tsx';
import { Headline } from '../views/headline/Headline.tsx';
import { Ledger } from '../views/ledger/Ledger.tsx';
import { Legend } from '../views/legend/Legend.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import styles from './App.module.css';
import { AppDialogs, type DialogName } from './AppDialogs.tsx';
import sheets from './AppSheets.module.css';
import { appVersion } from './appVersion.ts';
import { DatasetChooser } from './DatasetChooser.tsx';
import { Guarded } from './Guarded.tsx';
import { Header } from './Header.tsx';
import { FirstHint } from './hint/FirstHint.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { listenToKeys } from './listenToKeys.ts';
import { Notices } from './Notices.tsx';
import { chooseDataset as chooseOwn } from './open/chooseDataset.ts';
import { sendFiguresTo, showDesk } from './open/desk.ts';
import { useDroppedFiles } from './open/useDroppedFiles.ts';
import { useFigureFiles } from './open/useFigureFiles.ts';
import { usePastedText } from './open/usePastedText.ts';
import { PageLook } from './PageLook.ts';
import { PrintFoot } from './PrintFoot.tsx';
import { RecordLinks } from './RecordLinks.tsx';
import { useAppNotices } from './useAppNotices.ts';
import { useDossierFocus } from './useDossierFocus.ts';
import { useLink } from './useLink.ts';

const StripsView = lazyPart(async () => (await import('../views/strips/StripsView.tsx')).StripsView);
const Details = lazyPart(async () => (await import('../views/details/Details.tsx')).Details);
const Compare = lazyPart(async () => (await import('../views/compare/Compare.tsx')).Compare);
const Tellings = lazyPart(async () => (await import('../views/tellers/Tellings.tsx')).Tellings);
const DropOverlay = lazyPart(async () => (await import('./open/DropOverlay.tsx')).DropOverlay);

const bringFiles = (files: readonly File[]) => showDesk({ sort: 'files', files });

interface AppProps {
  readonly faults: readonly Fault[];
  readonly unused: readonly UnusedParam[];
  /** The edition of the dataset that is open, and the other one that the link was made from, if it was. */
  readonly edition: string | null;
  readonly linkEdition: string | null;
  /** The dataset that the link names and that is nowhere to be found. */
  readonly missing: string | null;
  readonly preferredLang: string;
  /** Opens the dataset that the address now names. */
  readonly onReopen: () => void;
  /** Gives up opening another dataset. */
  readonly onStay: () => void;
}

/** The whole app on an open dataset: what stands where, and the wires between page, link, keys and store. */
export function App({ faults, unused, edition, linkEdition, missing, preferredLang, onReopen, onStay }: AppProps) {
  const store = useEntenteStore();
  const view = usePart('view');
  const hasPick = useEntente((state) => state.pick !== null);
  const isComparing = useEntente((state) => state.since !== null || state.versus !== null);
  const areTwoTelling = useEntente((state) => state.versus !== null);
  const words = useMessages();
  const edited = useEntente((state) => state.dataset.edited);
  const findRef = useRef<HTMLInputElement>(null);
  const [openDialog, setOpenDialog] = useState<DialogName | null>(null);
  const [isLegendOpen, setLegendOpen] = useState(false);
  const { unused: lateUnused, chooseDataset, openLink } = useLink(preferredLang, onReopen, onStay);

  useDossierFocus();
  useEffect(
    () =>
      listenToKeys(store, {
        find: () => findRef.current?.focus(),
        exportFigure: () => setOpenDialog('export'),
        listShortcuts: () => setOpenDialog('shortcuts'),
        close: () => setLegendOpen(false),
      }),
    [store],
  );
  const [openFigures, figureNotices] = useFigureFiles(openLink);
  const bringFigures = useCallback(
    (files: readonly File[]) => {
      setOpenDialog(null);
      openFigures(files);
    },
    [openFigures],
  );
  useEffect(() => sendFiguresTo(bringFigures), [bringFigures]);
  const isDropping = useDroppedFiles(bringFiles);
  usePastedText(bringFiles);
  const notices = useAppNotices({ faults, unused: [...unused, ...lateUnused], edition, linkEdition, missing });

  const changes = isComparing && (
    <div className={`${styles.compare} ${sheets.changes}`} data-view={view}>
      <Guarded>
        <Suspense>{areTwoTelling ? <Tellings /> : <Compare />}</Suspense>
      </Guarded>
    </div>
  );

  return (
    <div
      className={`${styles.app} ${sheets.app}`}
      data-view={view}
      data-picked={hasPick || undefined}
      data-comparing={(isComparing && view !== 'ledger') || undefined}
    >
      <PageLook />
      <LiveRegion />
      <Header
        findRef={findRef}
        onHelp={() => setOpenDialog('help')}
        onExport={() => setOpenDialog('export')}
        isLegendOpen={isLegendOpen}
        onLegend={() => setLegendOpen(!isLegendOpen)}
        onDataset={chooseDataset}
      />
      <aside
        className={`${styles.legend} ${sheets.sheet}`}
        data-covers
        aria-label={words.legend}
        data-open={isLegendOpen || undefined}
      >
        <div className={styles.dataset}>
          <DatasetChooser onChosen={chooseDataset} />
          <Button icon="help" onClick={() => setOpenDialog('help')}>
            {words.help}
          </Button>
          <Button onClick={() => void chooseOwn()}>{words.openDataset}</Button>
          <Button icon="export" onClick={() => setOpenDialog('export')}>
            {words.exportFigure}
          </Button>
        </div>
        <Guarded>
          <Legend />
        </Guarded>
        <RecordLinks />
        <p className={styles.version}>
          {words.appName} {appVersion}
          {edited && ` · ${words.dataVersion(edited)}`}
        </p>
      </aside>
      <main className={styles.main}>
        <Notices notices={[...notices, ...figureNotices]} />
        <Guarded>
          <Headline />
        </Guarded>
        <Guarded>
          {view === 'network' && <NetworkView />}
          {view === 'strips' && (
            <Suspense>
              <StripsView />
            </Suspense>
          )}
          {view === 'ledger' && changes}
          <Ledger isOnScreen={view === 'ledger'} />
        </Guarded>
      </main>
      {view !== 'ledger' && changes}
      {hasPick && (
        <div className={`${styles.details} ${sheets.sheet}`} data-covers data-dossier-place tabIndex={-1}>
          <Guarded>
            <Suspense>
              <Details />
            </Suspense>
          </Guarded>
        </div>
      )}
      <PrintFoot />
      <footer className={styles.timeline}>
        <FirstHint onHelp={() => setOpenDialog('help')} />
        <Guarded>
          <Timeline />
        </Guarded>
      </footer>
      <AppDialogs open={openDialog} edition={edition} onClose={() => setOpenDialog(null)} onFigures={bringFigures} />
      {isDropping && (
        <ErrorBoundary fallback={null}>
          <Suspense>
            <DropOverlay />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
