import { memo } from 'react';
import { ticksAlong } from '../../core/time/ticksAlong.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { usePart } from '../../store/EntenteContext.ts';
import styles from './StripAxis.module.css';
import { AXIS_HEIGHT, type StripLayout } from './stripLayout.ts';

interface StripAxisProps {
  readonly scale: TimeScale;
  readonly layout: StripLayout;
  /** The height of what is in view, which the lines run through. */
  readonly height: number;
}

const LABEL_GAP = 4;
/** What a letter takes up at most, in px. */
const LETTER = 7;

/** The years, months or days above the strips, and light lines down from them behind the bars. */
export const StripAxis = memo(function StripAxis({ scale, layout, height }: StripAxisProps) {
  const lang = usePart('lang');
  const { left, width } = layout;
  const ticks = ticksAlong(scale, lang).map((tick) => ({ ...tick, x: Math.round(scale.xOf(tick.day)) }));
  // Among years alone, a decade needs no stress.
  const isOfYears = (ticks[1]?.day ?? 0) - (ticks[0]?.day ?? 0) > 360;
  const isRoomFor = (x: number, label: string) => x + LABEL_GAP + label.length * LETTER <= width + 20;
  return (
    <>
      <div className={styles.ground}>
        <svg width={width} height={height} style={{ left }} aria-hidden="true">
          {ticks.map(({ day, x }) => (
            <rect key={day} x={x} y={AXIS_HEIGHT} width={1} height={Math.max(0, height - AXIS_HEIGHT)} />
          ))}
        </svg>
      </div>
      <div className={styles.axis} style={{ height: AXIS_HEIGHT }}>
        <svg width={width + 20} height={AXIS_HEIGHT} style={{ left }} aria-hidden="true">
          {ticks.map(({ day, x, label, isMajor }) => (
            <g key={day} data-major={(isMajor && !isOfYears) || undefined}>
              <rect x={x} y={AXIS_HEIGHT - 6} width={1} height={6} />
              {isRoomFor(x, label) && (
                <text x={x + LABEL_GAP} y={AXIS_HEIGHT - 9}>
                  {label}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
    </>
  );
});
