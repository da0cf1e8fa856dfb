import { useMemo } from 'react';
import { differingFigures } from '../../core/dossier/differingFigures.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { Event } from '../../core/model/event.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { Marked } from '../../ui/Marked.tsx';
import { DatesPlot } from './DatesPlot.tsx';
import { FigurePlot } from './FigurePlot.tsx';
import styles from './Figures.module.css';
import { FigureTable } from './FigureTable.tsx';
import type { SourceNumbers } from './SourceMarks.tsx';

interface FigureComparisonProps {
  readonly event: Event;
  readonly numbers: SourceNumbers;
}

/** What each claimant says of how many and when, side by side: as plots where they differ, and as a table. */
export function FigureComparison({ event, numbers }: FigureComparisonProps) {
  const words = useDetailsMessages();
  const markNames = useMarkNames();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const told = useMemo(() => differingFigures([event]), [event]);
  const claimants = useMemo(() => {
    const speaks = new Set([...told.claimants, ...told.dates.map(({ by }) => by)]);
    return [...new Set(event.claims.map(({ by }) => by))].filter((by) => speaks.has(by));
  }, [event, told]);
  const differing = useMemo(() => told.rows.filter(({ differs }) => differs), [told]);
  const silent = told.rows.length > 0 ? told.withoutFigure : [];
  if (claimants.length === 0) return null;
  return (
    <>
      {differing.length > 0 && <FigurePlot rows={differing} claimants={claimants} />}
      {told.hasDifferingDates && <DatesPlot dates={told.dates} claimants={claimants} />}
      <FigureTable told={told} claimants={claimants} numbers={numbers} />
      {silent.length > 0 && (
        <p className={styles.note}>
          <Marked
            parts={markNames(words.givesNoFigure(silent.map((id) => actorName(dataset, id, lang).text)), silent)}
          />
        </p>
      )}
    </>
  );
}
