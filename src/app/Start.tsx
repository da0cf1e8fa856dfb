import { useCallback, useEffect, useRef, useState } from 'react';
import { wordsIn } from '../core/model/text.ts';
import { decodeView, LANGUAGES, type Language } from '../core/permalink/viewParams.ts';
import { messagesIn } from '../locales/messagesIn.ts';
import { EntenteContext } from '../store/EntenteContext.ts';
import { Button } from '../ui/Button.tsx';
import { App } from './App.tsx';
import { BUNDLED_DATASETS, DEFAULT_DATASET } from './bundledDatasets.ts';
import { Embed } from './Embed.tsx';
import { type OpenDataset, openDataset } from './openDataset.ts';
import styles from './Start.module.css';

/** The reader's language by the browser's list. */
function preferredLanguage(): Language {
  for (const tag of navigator.languages) {
    const known = LANGUAGES.find((lang) => tag.toLowerCase().startsWith(lang));
    if (known) return known;
  }
  return 'en';
}

function decodeOpening() {
  const { params, unused } = decodeView(location.search);
  const isKnown = params.data === undefined || BUNDLED_DATASETS.has(params.data);
  return {
    id: isKnown ? (params.data ?? DEFAULT_DATASET) : DEFAULT_DATASET,
    params,
    unused: isKnown ? unused : [...unused, { name: 'data', value: params.data ?? '' }],
  };
}

type Progress = { readonly open: OpenDataset; readonly serial: number } | { readonly problem: string } | 'loading';

/** Opens the dataset that the link names and shows the app on it, or what went wrong and a way to try again. */
export function Start({ kind }: { readonly kind: 'full' | 'embed' }) {
  const [progress, setProgress] = useState<Progress>('loading');
  const [lang] = useState(() => decodeOpening().params.lang ?? preferredLanguage());
  const words = messagesIn(lang);
  const running = useRef<AbortController | null>(null);
  const serial = useRef(0);
  const open = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const { id, params, unused } = decodeOpening();
    openDataset(id, params, preferredLanguage(), signal).then(
      (opened) =>
        !signal.aborted &&
        setProgress({ open: { ...opened, unused: [...unused, ...opened.unused] }, serial: ++serial.current }),
      (error: unknown) =>
        !signal.aborted && setProgress({ problem: error instanceof Error ? error.message : String(error) }),
    );
  }, []);
  useEffect(() => {
    open();
    return () => running.current?.abort();
  }, [open]);
  const stay = useCallback(() => running.current?.abort(), []);
  const hasFailed = typeof progress === 'object' && 'problem' in progress;
  useEffect(() => {
    if (!hasFailed) return;
    addEventListener('popstate', open);
    return () => removeEventListener('popstate', open);
  }, [hasFailed, open]);
  const retry = (id?: string) => {
    if (id !== undefined) history.pushState(null, '', `${location.pathname}?data=${id}`);
    setProgress('loading');
    open();
  };

  if (progress === 'loading') {
    return (
      <main className={styles.start} lang={lang} aria-busy="true">
        <p className={styles.name}>{words.appName}</p>
        <p role="status">{words.loading}</p>
      </main>
    );
  }
  if ('problem' in progress) {
    return (
      <main className={styles.start} lang={lang}>
        <p className={styles.name}>{words.appName}</p>
        <div role="alert" className={styles.problem}>
          <h1>{words.failedTitle}</h1>
          <p className={styles.cause}>{progress.problem}</p>
          <p>{words.failedHint}</p>
        </div>
        <Button isStrong onClick={() => retry()}>
          {words.retry}
        </Button>
        <p>{words.otherDatasets}</p>
        <ul className={styles.others}>
          {[...BUNDLED_DATASETS.values()].map(({ id, title }) => (
            <li key={id}>
              <Button onClick={() => retry(id)}>{wordsIn(title, lang).text}</Button>
            </li>
          ))}
        </ul>
      </main>
    );
  }
  const { store, faults, unused, ahead } = progress.open;
  return (
    <EntenteContext value={store}>
      {kind === 'embed' ? (
        <Embed faults={faults} unused={unused} ahead={ahead} />
      ) : (
        <App
          key={progress.serial}
          faults={faults}
          unused={unused}
          ahead={ahead}
          preferredLang={preferredLanguage()}
          onReopen={open}
          onStay={stay}
        />
      )}
    </EntenteContext>
  );
}
