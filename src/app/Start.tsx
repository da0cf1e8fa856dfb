import { Suspense, useState, useSyncExternalStore } from 'react';
import { wordsIn } from '../core/model/text.ts';
import { isDeskPage } from '../core/permalink/viewParams.ts';
import { messagesIn, watchMessages } from '../locales/messagesIn.ts';
import { EntenteContext } from '../store/EntenteContext.ts';
import { Button } from '../ui/Button.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { App } from './App.tsx';
import { BUNDLED_DATASETS } from './bundledDatasets.ts';
import { Guarded } from './Guarded.tsx';
import { chooseDataset } from './open/chooseDataset.ts';
import { deskPage, showDesk, watchDesk } from './open/desk.ts';
import { preferredLanguage } from './preferredLanguage.ts';
import styles from './Start.module.css';
import { askedByAddress, useOpening } from './useOpening.ts';
import { Waiting } from './Waiting.tsx';

const Desk = lazyPart(async () => (await import('./open/Desk.tsx')).Desk);

const Embed = lazyPart(async () => (await import('./Embed.tsx')).Embed);

/** Opens the dataset that the link names and shows the app on it, or what went wrong and a way to try again. */
export function Start({ kind }: { readonly kind: 'full' | 'embed' }) {
  const { progress, open, stay, retry, visit, bring } = useOpening(kind);
  const page = useSyncExternalStore(watchDesk, deskPage);
  const [lang] = useState(() => askedByAddress().params.lang ?? preferredLanguage());
  const words = useSyncExternalStore(watchMessages, () => messagesIn(lang));

  const opened = typeof progress === 'object' && 'open' in progress ? progress.open : null;
  const isPageAsked = useSyncExternalStore(
    (tell) => opened?.store.subscribe(tell) ?? (() => undefined),
    () => isDeskPage(opened?.store.getState().page ?? null),
  );
  const desk = kind === 'full' && (page !== null || opened?.local || isPageAsked) && (
    <Guarded onDismiss={() => showDesk(null)}>
      <Suspense>
        <Desk page={page} open={opened} bring={bring} visit={visit} startLang={lang} />
      </Suspense>
    </Guarded>
  );
  if (progress === 'loading') {
    return (
      <main className={styles.start} lang={lang} aria-busy="true">
        <p className={styles.name}>{words.appName}</p>
        <Waiting words={words} onRetry={() => retry()} />
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
          <p>{navigator.onLine ? words.failedHint : words.offline}</p>
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
        {kind === 'full' && (
          <div className={styles.others}>
            <Button onClick={() => void chooseDataset()}>{words.openDataset}</Button>
            <Button onClick={() => showDesk({ sort: 'start' })}>{words.allDatasets}</Button>
          </div>
        )}
        {desk}
      </main>
    );
  }
  const { store, faults, unused, edition, linkEdition, missing } = progress.open;
  return (
    <EntenteContext value={store}>
      {kind === 'embed' ? (
        <Suspense>
          <Embed faults={faults} unused={unused} edition={edition} linkEdition={linkEdition} />
        </Suspense>
      ) : (
        <App
          key={progress.serial}
          faults={faults}
          unused={unused}
          edition={edition}
          linkEdition={linkEdition}
          missing={missing}
          preferredLang={preferredLanguage()}
          onReopen={open}
          onStay={stay}
        />
      )}
      {desk}
    </EntenteContext>
  );
}
