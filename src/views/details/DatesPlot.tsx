import { useMemo } from 'react';
import type { GivenDates } from '../../core/dossier/differingFigures.ts';
import { type DateBar, plotDates } from '../../core/dossier/plotDates.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { ClaimantMark } from './ClaimantMark.tsx';
import styles from './Figures.module.css';
import { useBoxWidth } from './useBoxWidth.ts';

interface DatesPlotProps {
  readonly dates: readonly GivenDates[];
  /** The claimants in the order of their shapes. */
  readonly claimants: readonly ActorId[];
}

/** The heights in px of a bar with its words above it, and of the days below all bars. */
const LANE = 36;
const SCALE = 18;

/** When each claimant says that it happened, as bars over the days that they mean. */
export function DatesPlot({ dates, claimants }: DatesPlotProps) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const [ref, width] = useBoxWidth<HTMLDivElement>(320);
  const { bars, ticks, columns } = useMemo(() => plotDates(dates, width, lang), [dates, width, lang]);
  const bottom = bars.length * LANE + 4;
  return (
    <div ref={ref} className={styles.plot}>
      <p className={styles.unit} aria-hidden="true">
        {words.datesRow}
      </p>
      <svg
        aria-hidden="true"
        className={styles.picture}
        viewBox={`0 0 ${width} ${bottom + SCALE}`}
        width={width}
        height={bottom + SCALE}
      >
        {(columns.length > 0 ? columns : ticks.map(({ x }) => x)).map((x) => (
          <path key={x} className={styles.grid} d={`M${x} 0V${bottom}`} />
        ))}
        {bars.map((bar, lane) => {
          const y = lane * LANE + 26;
          const place = claimants.indexOf(bar.by);
          return (
            <g key={`${bar.by} ${bar.given.dates.text}`}>
              <ClaimantMark place={place} x={7} y={y - 15} />
              <text className={styles.label} x={18} y={y - 11}>
                {actorName(dataset, bar.by, lang).text} {formatEdtf(bar.given.dates, lang)}
              </text>
              <Bar bar={bar} y={y} />
            </g>
          );
        })}
        {ticks.map(({ day, x, label }) => (
          <text
            key={day}
            className={styles.tick}
            data-end={columns.length > 0 ? undefined : 'first'}
            x={x}
            y={bottom + 13}
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Bar({
  bar: { from, certainFrom, to, isOpenStart, isOpenEnd },
  y,
}: {
  readonly bar: DateBar;
  readonly y: number;
}) {
  const start = Math.min(certainFrom, to - 3);
  return (
    <>
      {certainFrom > from && <path className={styles.unsure} d={`M${from} ${y}H${start}`} />}
      <path className={styles.span} d={`M${start} ${y}H${to}`} />
      {!isOpenStart && <path className={styles.spanEnd} d={`M${from + 0.75} ${y - 4.5}v9`} />}
      {!isOpenEnd && <path className={styles.spanEnd} d={`M${to - 0.75} ${y - 4.5}v9`} />}
    </>
  );
}
