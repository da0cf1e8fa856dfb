import { Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { lazyPart } from '../../ui/lazyPart.tsx';
import styles from './FirstHint.module.css';
import { hintPutAway, isFirstVisit } from './firstVisit.ts';

const HintWords = lazyPart(async () => (await import('./HintWords.tsx')).HintWords);

/** Waits until the first picture is drawn. Returns how to stop. */
function afterwards(run: () => void): () => void {
  const timer = setTimeout(run, 1500);
  return () => clearTimeout(timer);
}

/**
 * What a reader who has never been here may want to know, in a line between picture and timeline that covers neither. Its
 * room is there from the first picture on, so that nothing moves when its words come. It takes no focus and says nothing
 * by itself; once put away it does not come back. If its words cannot be loaded it is left out until the next visit.
 */
export function FirstHint({ onHelp }: { readonly onHelp: () => void }) {
  const [isShown, setShown] = useState(isFirstVisit);
  const [isTime, setTime] = useState(false);
  useEffect(() => afterwards(() => setTime(true)), []);
  if (!isShown) return null;
  const putAway = () => {
    hintPutAway();
    setShown(false);
  };
  const read = () => {
    putAway();
    onHelp();
  };
  return (
    <div className={styles.hint}>
      {isTime && (
        <ErrorBoundary fallback={null} onError={() => setShown(false)}>
          <Suspense>
            <HintWords onRead={read} onDone={putAway} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
