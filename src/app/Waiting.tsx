import { useEffect, useState } from 'react';
import type { Messages } from '../locales/en.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Start.module.css';

/** After so many ms a reader wonders whether anything happens. */
const PATIENCE = 8000;

interface WaitingProps {
  readonly words: Messages;
  readonly onRetry: () => void;
}

/** Says that the dataset is being opened, and after a while that it takes long, with a way to try again. */
export function Waiting({ words, onRetry }: WaitingProps) {
  const [attempt, setAttempt] = useState(1);
  const [slow, setSlow] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(attempt), PATIENCE);
    return () => clearTimeout(timer);
  }, [attempt]);
  const isSlow = slow === attempt;
  return (
    <>
      <p role="status" className={styles.status}>
        {words.loading} {isSlow && words.stillLoading}
      </p>
      {isSlow && (
        <Button
          onClick={() => {
            setAttempt(attempt + 1);
            onRetry();
          }}
        >
          {words.retry}
        </Button>
      )}
    </>
  );
}
