import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useMessages } from '../store/useMessages.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Guarded.module.css';

/** Keeps a failing view from taking the others with it, says so, and offers to try again. */
export function Guarded({ children }: { readonly children: ReactNode }) {
  const words = useMessages();
  return (
    <ErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) => (
        <div role="alert" className={styles.failed}>
          <p>{words.viewFailed}</p>
          <p className={styles.cause}>{error instanceof Error ? error.message : String(error)}</p>
          <Button onClick={resetErrorBoundary}>{words.retry}</Button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
