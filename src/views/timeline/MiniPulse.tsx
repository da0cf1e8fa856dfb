import { memo, useMemo } from 'react';
import type { Beat } from '../../core/history/tallyPulse.ts';
import { binPulse } from '../../core/scene/binPulse.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { roomOf } from '../../core/time/timeWindow.ts';
import styles from './Minimap.module.css';

const HEIGHT = 12;
const BAR = 3;

interface MiniPulseProps {
  readonly beats: readonly Beat[];
  readonly scale: TimeScale;
}

/** The pulse of the whole span in little: how much happened when, made and broken together. */
export const MiniPulse = memo(function MiniPulse({ beats, scale }: MiniPulseProps) {
  const path = useMemo(() => {
    const { window, width, xOf } = scale;
    const { bins } = binPulse(beats, width / roomOf(window), window.spacing);
    const most = bins.reduce((max, { made, broken }) => Math.max(max, made + broken), 1);
    const bars = bins.map(({ from, to, made, broken }) => {
      const height = Math.max(1, Math.round(((made + broken) / most) * HEIGHT));
      return `M${Math.round((xOf(from) + xOf(to) - BAR) / 2)} ${HEIGHT}h${BAR}v${-height}h${-BAR}z`;
    });
    return bars.join('');
  }, [beats, scale]);
  return (
    <svg className={styles.pulse} width={scale.width} height={HEIGHT} aria-hidden="true">
      <path d={path} />
    </svg>
  );
});
