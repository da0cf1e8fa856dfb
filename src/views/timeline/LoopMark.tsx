import type { TimeScale } from '../../core/time/timeScale.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import styles from './Pulse.module.css';

const DROP = 6;

/** A bracket over the days that playback goes round in. */
export function LoopMark({ scale: { width, xOf } }: { readonly scale: TimeScale }) {
  const loop = useEntente((state) => state.time.loop);
  if (!loop) return null;
  const [from, to] = [xOf(loop.from), xOf(loop.to)];
  const [left, right] = [Math.max(0, from), Math.min(width, to)].map(Math.round) as [number, number];
  if (right < left) return null;
  const start = from < -1 ? `M${left} 2.5` : `M${left + 0.5} ${2.5 + DROP}V2.5`;
  const stop = to > width + 1 ? '' : `V${2.5 + DROP}`;
  return <path className={styles.loop} d={`${start}H${Math.max(left + 1, right - 0.5)}${stop}`} />;
}
