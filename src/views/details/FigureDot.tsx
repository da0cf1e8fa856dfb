import { type FigureMark, OPEN_LENGTH } from '../../core/dossier/plotFigures.ts';
import { ClaimantMark } from './ClaimantMark.tsx';
import styles from './Figures.module.css';

interface FigureDotProps {
  readonly mark: FigureMark;
  readonly y: number;
  /** Which of the claimants, from 0. */
  readonly place: number;
}

/** One number on a plot: a dot, or a bar between two ends, or a bar that goes on beyond the only end there is. */
export function FigureDot({ mark: { from, to, label, labelX, isLabelBefore }, y, place }: FigureDotProps) {
  const ends = from === to ? [from] : [from, to];
  const start = from ?? (to ?? 0) - OPEN_LENGTH;
  const end = to ?? (from ?? 0) + OPEN_LENGTH;
  const head =
    from === null ? `M${start + 4} ${y - 3.5}l-4 3.5l4 3.5` : to === null ? `M${end - 4} ${y - 3.5}l4 3.5l-4 3.5` : '';
  return (
    <>
      {from !== to && <path className={styles.range} d={`M${start} ${y}H${end}${head}`} />}
      {ends.map((x) => x !== null && <ClaimantMark key={x} place={place} x={x} y={y} />)}
      <text className={styles.label} data-before={isLabelBefore || undefined} x={labelX} y={y + 4}>
        {label}
      </text>
    </>
  );
}
