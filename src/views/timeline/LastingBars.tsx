import { useMemo } from 'react';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { layLastingEvents, traceLastingEvents } from './lastingEvents.ts';
import styles from './Pulse.module.css';

/** The events that lasted for days, as thin bars above the labels of the axis. */
export function LastingBars({ scale }: { readonly scale: TimeScale }) {
  const events = useEntente((state) => state.dataset.events);
  const lasting = useMemo(() => layLastingEvents(events), [events]);
  const { certain, possible } = traceLastingEvents(lasting, scale);
  return (
    <g>
      <path className={styles.lasting} data-possible="" d={possible} />
      <path className={styles.lasting} d={certain} />
    </g>
  );
}
