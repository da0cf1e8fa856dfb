import { useMemo } from 'react';
import { differingFigures } from '../../core/dossier/differingFigures.ts';
import type { Event } from '../../core/model/event.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { FigureComparison } from './FigureComparison.tsx';
import styles from './Figures.module.css';
import type { SourceNumbers } from './SourceMarks.tsx';

/** The figures and dates that are given of an event, under a heading that says whether they differ. */
export function EventFigures({ event, numbers }: { readonly event: Event; readonly numbers: SourceNumbers }) {
  const words = useDetailsMessages();
  const { rows, dates, hasDifferingDates } = useMemo(() => differingFigures([event]), [event]);
  if (rows.length + dates.length === 0) return null;
  const isDiffering = rows.some(({ differs }) => differs);
  const heading = isDiffering ? words.figuresDiffer : hasDifferingDates ? words.datesDiffer : words.figuresGiven;
  return (
    <section>
      <h3>{heading}</h3>
      {(isDiffering || hasDifferingDates) && <p className={styles.note}>{words.figuresNote}</p>}
      <FigureComparison event={event} numbers={numbers} />
    </section>
  );
}
