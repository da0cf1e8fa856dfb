import { useEffect, useMemo, useRef, useState } from 'react';
import type { Fault } from '../core/dataset/fault.ts';
import type { UnusedParam } from '../core/permalink/viewParams.ts';
import { useEntente, useEntenteStore } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { Details } from '../views/details/Details.tsx';
import { NetworkView } from '../views/graph/NetworkView.tsx';
import { Headline } from '../views/headline/Headline.tsx';
import { Ledger } from '../views/ledger/Ledger.tsx';
import { Legend } from '../views/legend/Legend.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import styles from './App.module.css';
import { DatasetChooser } from './DatasetChooser.tsx';
import { Guarded } from './Guarded.tsx';
import { Header } from './Header.tsx';
import { listenToKeys } from './listenToKeys.ts';
import { Notices, noticesOf } from './Notices.tsx';
import { PageLook } from './PageLook.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { useLink } from './useLink.ts';

interface AppProps {
  readonly faults: readonly Fault[];
  readonly unused: readonly UnusedParam[];
  readonly ahead: readonly UnusedParam[];
  readonly preferredLang: string;
  /** Opens the dataset that the address now names. */
  readonly onReopen: () => void;
  /** Gives up opening another dataset. */
  readonly onStay: () => void;
}

/** The whole app on an open dataset: what stands where, and the wires between page, link, keys and store. */
export function App({ faults, unused, ahead, preferredLang, onReopen, onStay }: AppProps) {
  const store = useEntenteStore();
  const view = useEntente((state) => state.view);
  const hasPick = useEntente((state) => state.pick !== null);
  const words = useMessages();
  const findRef = useRef<HTMLInputElement>(null);
  const [areShortcutsOpen, setShortcutsOpen] = useState(false);
  const [isLegendOpen, setLegendOpen] = useState(false);
  const { unused: lateUnused, ahead: lateAhead, chooseDataset } = useLink(preferredLang, onReopen, onStay);

  useEffect(
    () =>
      listenToKeys(store, {
        find: () => findRef.current?.focus(),
        listShortcuts: () => setShortcutsOpen(true),
        close: () => setLegendOpen(false),
      }),
    [store],
  );
  const notices = useMemo(
    () => noticesOf(words, faults, [...unused, ...lateUnused], [...ahead, ...lateAhead]),
    [words, faults, unused, lateUnused, ahead, lateAhead],
  );

  return (
    <div className={styles.app} data-view={view} data-picked={hasPick || undefined}>
      <PageLook />
      <Header
        findRef={findRef}
        onShortcuts={() => setShortcutsOpen(true)}
        isLegendOpen={isLegendOpen}
        onLegend={() => setLegendOpen(!isLegendOpen)}
        onDataset={chooseDataset}
      />
      <aside className={styles.legend} aria-label={words.legend} data-open={isLegendOpen || undefined}>
        <div className={styles.dataset}>
          <DatasetChooser onChosen={chooseDataset} />
        </div>
        <Guarded>
          <Legend />
        </Guarded>
      </aside>
      <main className={styles.main}>
        <Notices notices={notices} />
        <Headline />
        <Guarded>
          {view === 'network' && <NetworkView />}
          <Ledger isOnScreen={view === 'ledger'} />
        </Guarded>
      </main>
      {hasPick && (
        <div className={styles.details}>
          <Guarded>
            <Details />
          </Guarded>
        </div>
      )}
      <footer className={styles.timeline}>
        <Guarded>
          <Timeline />
        </Guarded>
      </footer>
      {areShortcutsOpen && <Shortcuts onClose={() => setShortcutsOpen(false)} />}
    </div>
  );
}
