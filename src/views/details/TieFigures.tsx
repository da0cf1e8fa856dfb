import { useMemo } from 'react';
import type { Event } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { DayLink } from './DayLink.tsx';
import { FigureComparison } from './FigureComparison.tsx';
import styles from './Figures.module.css';
import { Folded } from './HistoryList.tsx';
import type { SourceNumbers } from './SourceMarks.tsx';

interface TieFiguresProps {
  /** The events of the tie of which figures or dates differ, in the order of the fold. */
  readonly disputed: readonly Event[];
  readonly numbers: SourceNumbers;
}

/** The figures that differ of a tie's events up to the day, the latest first; figures of two events are never compared. */
export function TieFigures({ disputed, numbers }: TieFiguresProps) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const picked = usePart('picked');
  const count = useEntente(({ day }) => disputed.filter(({ date }) => date.earliest <= day).length);
  const told = useMemo(() => disputed.slice(0, count).reverse(), [disputed, count]);
  return (
    <Folded heading={words.figuresDiffer} count={told.length}>
      <p className={styles.note}>{words.figuresNote}</p>
      {told.map((event) => {
        const title = wordsIn(event.title, lang);
        return (
          <div key={event.id} className={styles.ofEvent}>
            <p className={styles.note}>
              <DayLink date={event.date} />
            </p>
            <h4>
              <TextButton lang={title.lang} onClick={() => picked({ type: 'event', id: event.id })}>
                {title.text}
              </TextButton>
            </h4>
            <FigureComparison event={event} numbers={numbers} />
          </div>
        );
      })}
    </Folded>
  );
}
