import { memo } from 'react';
import { ticksAlong } from '../../core/time/ticksAlong.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { AXIS_HEIGHT, BASELINE } from './axisSize.ts';
import { LastingBars } from './LastingBars.tsx';
import { LoopMark } from './LoopMark.tsx';
import styles from './Pulse.module.css';
import { heightPerTie, type PulsePaths, tracePulse } from './pulsePaths.ts';
import type { Pulses } from './usePulses.ts';

interface PulseProps {
  readonly pulses: Pulses;
  readonly scale: TimeScale;
}

const LABEL_GAP = 4;
/** Room right of the axis into which a label may reach, and what a letter takes up at most, in px. */
const LABEL_ROOM = 20;
const LETTER = 7;

function Bars({ paths, isPale }: { readonly paths: PulsePaths; readonly isPale: boolean }) {
  return (
    <g data-pale={isPale || undefined}>
      <path className={styles.made} data-blur="" d={paths.blurMade} />
      <path className={styles.broken} data-blur="" d={paths.blurBroken} />
      <path className={styles.made} d={paths.made} />
      <path className={styles.broken} d={paths.broken} />
    </g>
  );
}

/**
 * Ties made above the line, ties broken below it, and the years, months or days underneath. When something is picked,
 * what became of its own ties stands before the rest.
 */
export const Pulse = memo(function Pulse({ pulses: { all, own }, scale }: PulseProps) {
  const lang = usePart('lang');
  const { width, xOf } = scale;
  const perTie = heightPerTie(all);
  const paths = tracePulse(all, scale, perTie);
  const ticks = ticksAlong(scale, lang);
  const labelled = ticks.filter(({ label }) => label !== '');
  // Among years alone, a decade needs no stress.
  const isOfYears = (labelled[1]?.day ?? 0) - (labelled[0]?.day ?? 0) > 360;
  return (
    <svg className={styles.pulse} width={width} height={AXIS_HEIGHT} aria-hidden="true">
      <Bars paths={paths} isPale={own !== null} />
      {own && <Bars paths={tracePulse(own, scale, perTie)} isPale={false} />}
      <rect className={styles.line} x={0} y={BASELINE} width={width} height={1} />
      <path className={styles.quiet} d={paths.quiet} />
      <LastingBars scale={scale} />
      <LoopMark scale={scale} />
      {ticks.map(({ day, label, isMajor }) => {
        const x = Math.round(xOf(day));
        const isCut = x + LABEL_GAP + label.length * LETTER > width + LABEL_ROOM;
        return (
          <g key={day} data-major={(isMajor && !isOfYears) || undefined} className={styles.tick}>
            <rect x={x} y={BASELINE} width={1} height={5} />
            {!isCut && (
              <text x={x + LABEL_GAP} y={AXIS_HEIGHT - 6}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
});
