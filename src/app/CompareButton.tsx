import { useEffect, useRef } from 'react';
import { toggleComparison } from '../store/chooseSince.ts';
import { useEntente, useEntenteStore } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { Button } from '../ui/Button.tsx';
import styles from './CompareButton.module.css';

/** Goes from one day to two and back. Who goes back by a control that is gone with the second day comes to rest here. */
export function CompareButton() {
  const words = useMessages();
  const store = useEntenteStore();
  const isComparing = useEntente((state) => state.since !== null);
  const hasOther = useEntente((state) => state.since !== null || state.span.from < state.span.to);
  const ref = useRef<HTMLButtonElement>(null);
  const wasComparing = useRef(isComparing);
  useEffect(() => {
    if (wasComparing.current && !isComparing && document.activeElement === document.body) ref.current?.focus();
    wasComparing.current = isComparing;
  }, [isComparing]);
  return (
    <span className={styles.compare}>
      <Button
        ref={ref}
        icon="compare"
        aria-label={words.compareDates}
        title={words.compareDates}
        aria-pressed={isComparing}
        disabled={!hasOther}
        onClick={() => toggleComparison(store.getState())}
      >
        {words.compareDates}
      </Button>
    </span>
  );
}
