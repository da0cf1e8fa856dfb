import styles from './LineSwatch.module.css';

interface LineSwatchProps {
  readonly width: number;
  readonly height: number;
  /** What to trace; each ink is the name of a colour token. */
  readonly trace: {
    readonly strokes: readonly {
      readonly d: string;
      readonly ink: string;
      readonly width: number;
      readonly dash: readonly number[];
      readonly cap: 'butt' | 'round';
      readonly isFilled: boolean;
    }[];
    readonly badge: { readonly x: number; readonly y: number; readonly ink: string; readonly sign: string } | null;
  };
  /** Lays a soft band of the line's colour beneath it. */
  readonly hasGlow?: boolean;
}

/** A short piece of a line, traced as it is; the words beside it must say what it means. */
export function LineSwatch({ width, height, trace: { strokes, badge }, hasGlow = false }: LineSwatchProps) {
  const ink = badge?.ink ?? strokes[0]?.ink;
  return (
    <svg className={styles.swatch} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {hasGlow && ink && (
        <path
          className={styles.glow}
          d={`M${height / 2 - 1} ${height / 2}H${width - height / 2 + 1}`}
          style={{ stroke: `var(--${ink})`, strokeWidth: height - 2 }}
        />
      )}
      {strokes.map((stroke) => (
        <path
          key={stroke.d}
          d={stroke.d}
          strokeDasharray={stroke.dash.length > 0 ? stroke.dash.join(' ') : undefined}
          strokeLinecap={stroke.cap}
          style={{
            stroke: stroke.width > 0 ? `var(--${stroke.ink})` : 'none',
            strokeWidth: stroke.width,
            fill: stroke.isFilled ? `var(--${stroke.ink})` : 'none',
          }}
        />
      ))}
      {badge && (
        <>
          <circle className={styles.badge} cx={badge.x} cy={badge.y} r={7} style={{ stroke: `var(--${badge.ink})` }} />
          <text className={styles.sign} x={badge.x} y={badge.y} style={{ fill: `var(--${badge.ink})` }}>
            {badge.sign}
          </text>
        </>
      )}
    </svg>
  );
}
