import { useMemo } from 'react';
import styles from './DatasetCard.module.css';
import { type RawDataset, thumbnailOf } from './thumbnailOf.ts';

/** A dataset of the site seen small, drawn from its own file; an empty frame until that is there. */
export function Thumbnail({ raw }: { readonly raw: RawDataset | null }) {
  const picture = useMemo(() => raw && thumbnailOf(raw), [raw]);
  return (
    <svg className={styles.thumbnail} viewBox={picture?.viewBox ?? '0 0 160 90'} aria-hidden="true">
      {picture?.lines.map(({ id, stance, ends: [x1, y1, x2, y2] }) => (
        <line key={id} data-stance={stance} x1={x1} y1={y1} x2={x2} y2={y2} strokeWidth={picture.unit / 2.6} />
      ))}
      {picture?.dots.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={picture.unit * 1.5} strokeWidth={picture.unit / 2} />
      ))}
    </svg>
  );
}
