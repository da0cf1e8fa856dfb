import { useEffect, useState } from 'react';
import styles from './Desk.module.css';
import { type Thumbnail as Picture, type RawDataset, thumbnailOf } from './thumbnailOf.ts';

/** A dataset of the site seen small, drawn from its own file; an empty frame until that is there. */
export function Thumbnail({ url }: { readonly url: string }) {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const draw = async () => {
      const response = await fetch(url, { signal: controller.signal });
      if (response.ok) setPicture(thumbnailOf((await response.json()) as RawDataset));
    };
    // A missing picture keeps nobody from opening the dataset, and opening it will say what is wrong.
    draw().catch(() => undefined);
    return () => controller.abort();
  }, [url]);
  return (
    <svg className={styles.thumbnail} viewBox={picture?.viewBox ?? '0 0 160 100'} aria-hidden="true">
      {picture && (
        <>
          <path
            d={picture.lines.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('')}
            strokeWidth={picture.unit / 3}
          />
          {picture.dots.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={picture.unit * 1.4} />
          ))}
        </>
      )}
    </svg>
  );
}
