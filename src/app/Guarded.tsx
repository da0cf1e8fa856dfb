import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { useEntente } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { Button } from '../ui/Button.tsx';
import { appVersion } from './appVersion.ts';
import styles from './Guarded.module.css';
import { useCopy } from './useCopy.ts';

function Failed({ error, resetErrorBoundary }: FallbackProps) {
  const words = useMessages();
  const dataset = useEntente((state) => state.dataset);
  const [outcome, copy] = useCopy();
  const cause = error instanceof Error ? error.message : String(error);
  const report = [
    `Entente ${appVersion}, ${dataset.id} ${dataset.edited ?? ''}`.trim(),
    location.href,
    navigator.userAgent,
    error instanceof Error ? (error.stack ?? cause) : cause,
  ].join('\n');
  return (
    <div role="alert" className={styles.failed}>
      <p>{words.viewFailed}</p>
      <p className={styles.cause}>{cause}</p>
      <p className={styles.ways}>
        <Button onClick={resetErrorBoundary}>{words.retry}</Button>
        <Button onClick={() => copy(report)}>{words.copyReport}</Button>
      </p>
      {outcome === 'copied' && <p>{words.copied}</p>}
      {outcome === 'refused' && <pre className={styles.report}>{report}</pre>}
    </div>
  );
}

/** Keeps a failing view from taking the others with it, says so, and offers to try again or to copy a report. */
export function Guarded({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary FallbackComponent={Failed}>{children}</ErrorBoundary>;
}
