import { memo } from 'react';
import { ticksBetween } from '../../core/time/ticks.ts';
import { type TimeWindow, xOf } from '../../core/time/timeWindow.ts';
import type { BinnedPulse } from '../../store/binPulse.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { AXIS_HEIGHT, BASELINE } from './axisSize.ts';
import styles from './Pulse.module.css';
import { tracePulse } from './pulsePaths.ts';

interface PulseProps {
  readonly pulse: BinnedPulse;
  readonly window: TimeWindow;
  readonly width: number;
}

const LABEL_GAP = 4;
/** Room right of the axis into which a label may reach, and what a letter takes up at most, in px. */
const LABEL_ROOM = 20;
const LETTER = 7;

/** Ties made above the line, ties broken below it, and the years, months or days underneath. */
export const Pulse = memo(function Pulse({ pulse, window, width }: PulseProps) {
  const lang = useEntente((state) => state.lang);
  const paths = tracePulse(pulse, window, width);
  const ticks = ticksBetween(Math.ceil(window.from), Math.floor(window.to), width, lang);
  // Among years alone, a decade needs no stress.
  const isOfYears = (ticks[1]?.day ?? 0) - (ticks[0]?.day ?? 0) > 360;
  return (
    <svg className={styles.pulse} width={width} height={AXIS_HEIGHT} aria-hidden="true">
      <g className={styles.bars}>
        <path className={styles.made} data-blur="" d={paths.blurMade} />
        <path className={styles.broken} data-blur="" d={paths.blurBroken} />
        <path className={styles.made} d={paths.made} />
        <path className={styles.broken} d={paths.broken} />
      </g>
      <rect className={styles.line} x={0} y={BASELINE} width={width} height={1} />
      <path className={styles.quiet} d={paths.quiet} />
      {ticks.map(({ day, label, isMajor }) => {
        const x = xOf(window, width, day);
        const isCut = x + LABEL_GAP + label.length * LETTER > width + LABEL_ROOM;
        return (
          <g key={day} data-major={(isMajor && !isOfYears) || undefined} className={styles.tick}>
            <rect x={Math.round(x)} y={BASELINE} width={1} height={5} />
            {!isCut && (
              <text x={Math.round(x) + LABEL_GAP} y={AXIS_HEIGHT - 8}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
});
