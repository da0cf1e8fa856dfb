import { type ReactNode, useContext, useState } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { messagesIn } from '../locales/messagesIn.ts';
import { EntenteContext } from '../store/EntenteContext.ts';
import { Button } from '../ui/Button.tsx';
import { renewFailedParts } from '../ui/lazyPart.tsx';
import { appVersion } from './appVersion.ts';
import styles from './Guarded.module.css';
import { useCopy } from './useCopy.ts';

interface FailedProps extends FallbackProps, Pick<GuardedProps, 'onDismiss'> {
  /** It was tried again, and failed again: some browsers keep a script that failed for as long as the page lives. */
  readonly isAgain: boolean;
}

/** Works without an open dataset too: what fails may be what opens it. */
function Failed({ error, resetErrorBoundary, onDismiss, isAgain }: FailedProps) {
  const state = useContext(EntenteContext)?.getState();
  const words = messagesIn(document.documentElement.lang === 'fr' ? 'fr' : 'en');
  const [outcome, copy] = useCopy();
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  const cause = error instanceof Error ? error.message : String(error);
  const report = [
    `Entente ${appVersion}, ${state?.dataset.id ?? ''} ${state?.dataset.edited ?? ''}`.trim(),
    location.href,
    navigator.userAgent,
    error instanceof Error ? (error.stack ?? cause) : cause,
  ].join('\n');
  const dismiss = () => {
    setDismissed(true);
    onDismiss?.();
  };
  return (
    <div role="alert" className={styles.failed} data-over={onDismiss ? '' : undefined}>
      <p>{words.viewFailed}</p>
      <p className={styles.cause}>{cause}</p>
      <p className={styles.ways}>
        <Button onClick={resetErrorBoundary}>{words.retry}</Button>
        {isAgain && <Button onClick={() => location.reload()}>{words.reload}</Button>}
        <Button onClick={() => copy(report)}>{words.copyReport}</Button>
        {onDismiss && <Button onClick={dismiss}>{words.dismiss}</Button>}
      </p>
      {outcome === 'copied' && <p>{words.copied}</p>}
      {outcome === 'refused' && (
        <>
          <p>{words.copyByHand}</p>
          <pre className={styles.report}>{report}</pre>
        </>
      )}
    </div>
  );
}

interface GuardedProps {
  readonly children: ReactNode;
  /** Puts away what opens over the page, if that is what failed. */
  readonly onDismiss?: () => void;
}

/** Keeps a failing view from taking the others with it, says so, and offers to try again or to copy a report. */
export function Guarded({ children, onDismiss }: GuardedProps) {
  const [isAgain, setAgain] = useState(false);
  const tryAgain = () => {
    renewFailedParts();
    setAgain(true);
  };
  return (
    <ErrorBoundary
      fallbackRender={(failure) => <Failed {...failure} isAgain={isAgain} {...(onDismiss ? { onDismiss } : {})} />}
      onReset={tryAgain}
    >
      {children}
    </ErrorBoundary>
  );
}
