import { useMemo } from 'react';
import type { FigureRow, GivenFigure } from '../../core/dossier/differingFigures.ts';
import { type FigurePlot as Plot, plotFigures } from '../../core/dossier/plotFigures.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { FigureDot } from './FigureDot.tsx';
import styles from './Figures.module.css';
import { countedName, figureSign, figureText, unitName } from './figureWords.ts';
import { useBoxWidth } from './useBoxWidth.ts';

interface FigurePlotProps {
  readonly rows: readonly FigureRow[];
  /** The claimants in the order of their shapes. */
  readonly claimants: readonly ActorId[];
}

/** The heights in px of a lane of marks, of the name above the lanes of a row, and of the numbers of the scale. */
const LANE = 20;
const NAME = 20;
const SCALE = 18;

/** Numbers as dots along a scale from zero, each with the shape, the name and the number of its claimant beside it. */
export function FigurePlot({ rows, claimants }: FigurePlotProps) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const [ref, width] = useBoxWidth<HTMLDivElement>(320);
  const plots = useMemo(() => {
    const labelOf = ({ by, figure }: GivenFigure) =>
      `${actorName(dataset, by, lang).text} ${figureSign(figure, lang, words)}`;
    return plotFigures(rows, width, labelOf);
  }, [rows, width, dataset, lang, words]);
  return (
    <div ref={ref}>
      {plots.map((plot) => (
        <div key={plot.what} className={styles.plot}>
          <p className={styles.unit} aria-hidden="true">
            {unitName(plot.what, words)}
          </p>
          <Rows plot={plot} width={width} claimants={claimants} />
        </div>
      ))}
    </div>
  );
}

interface RowsProps {
  readonly plot: Plot;
  readonly width: number;
  readonly claimants: readonly ActorId[];
}

function Rows({ plot: { rows, ticks }, width, claimants }: RowsProps) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const names = rows.map(({ row }) => countedName(row.of, dataset, lang, words));
  const tops: number[] = [];
  let bottom = 0;
  for (const [place, { lanes }] of rows.entries()) {
    bottom += names[place] === null ? 0 : NAME;
    tops.push(bottom);
    bottom += lanes * LANE + 2;
  }
  return (
    <svg
      aria-hidden="true"
      className={styles.picture}
      viewBox={`0 0 ${width} ${bottom + SCALE}`}
      width={width}
      height={bottom + SCALE}
    >
      {ticks.map(({ value, x }) => (
        <path key={value} className={styles.grid} d={`M${x} 0V${bottom}`} />
      ))}
      {rows.map(({ row, marks }, place) => (
        <g key={row.of ?? ''}>
          {names[place] != null && (
            <text className={styles.rowName} x={0} y={(tops[place] ?? 0) - 6}>
              {names[place]}
            </text>
          )}
          {marks.map((mark, n) => (
            <FigureDot
              // biome-ignore lint/suspicious/noArrayIndexKey: numbers have no id and never change their place.
              key={n}
              mark={mark}
              y={(tops[place] ?? 0) + (mark.lane + 0.5) * LANE}
              place={claimants.indexOf(mark.given.by)}
            />
          ))}
        </g>
      ))}
      {ticks.map(({ value, x }, n) => (
        <text key={value} className={styles.tick} data-end={anchorOf(n, ticks.length)} x={x} y={bottom + 13}>
          {figureText({ what: '', value }, lang, words)}
        </text>
      ))}
    </svg>
  );
}

function anchorOf(place: number, count: number): 'last' | undefined {
  return place > 0 && place === count - 1 ? 'last' : undefined;
}
