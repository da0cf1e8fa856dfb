import { type CSSProperties, Fragment, useId } from 'react';
import styles from './StripLine.module.css';

/** A stroke of a strip; its ink is the name of a colour token, its fade goes from left to right. */
export interface StripLineStroke {
  readonly d: string;
  readonly ink: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly fade: readonly { readonly x: number; readonly strength: number }[];
}

interface StripLineProps {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly StripLineStroke[];
}

/** A strip, traced as it is; the words beside it must say what it means. */
export function StripLine({ width, height, strokes }: StripLineProps) {
  const name = useId();
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {strokes.map((stroke, place) => {
        const fadeId = `${name}${place}`;
        const isFading = stroke.fade.length > 0;
        return (
          <Fragment key={fadeId}>
            {isFading && <Fade id={fadeId} ink={stroke.ink} stops={stroke.fade} />}
            <path
              d={stroke.d}
              data-ink={stroke.ink}
              strokeDasharray={stroke.dash.length > 0 ? stroke.dash.join(' ') : undefined}
              strokeLinecap={stroke.cap}
              strokeWidth={stroke.width}
              style={{ '--stroke': isFading ? `url(#${fadeId})` : `var(--${stroke.ink})` } as CSSProperties}
            />
          </Fragment>
        );
      })}
    </svg>
  );
}

interface FadeProps {
  readonly id: string;
  readonly ink: string;
  readonly stops: StripLineStroke['fade'];
}

function Fade({ id, ink, stops }: FadeProps) {
  const start = stops[0]?.x ?? 0;
  const length = Math.max(1, (stops.at(-1)?.x ?? 0) - start);
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={start} x2={start + length} y1={0} y2={0}>
      {stops.map(({ x, strength }) => (
        <stop
          key={`${x} ${strength}`}
          offset={(x - start) / length}
          stopOpacity={strength}
          style={{ stopColor: `var(--${ink})` }}
        />
      ))}
    </linearGradient>
  );
}
