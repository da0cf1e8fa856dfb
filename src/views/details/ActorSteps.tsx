import { type ReactNode, useMemo } from 'react';
import { nextEventOf, previousEventOf } from '../../core/dossier/nextEventOf.ts';
import type { ActorId } from '../../core/model/actor.ts';
import type { Event } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { Marked } from '../../ui/Marked.tsx';
import styles from './ActorPanel.module.css';

/** Steps to the days of an actor's previous and next event. */
export function ActorSteps({ id, name }: { readonly id: ActorId; readonly name: string }) {
  const words = useDetailsMessages();
  const markNames = useMarkNames();
  const history = usePart('history');
  const day = usePart('day');
  const span = usePart('span');
  const previous = useMemo(() => previousEventOf(history, id, day), [history, id, day]);
  const next = useMemo(() => nextEventOf(history, id, day), [history, id, day]);
  const hasPrevious = previous !== null && previous.date.earliest >= span.from;
  const hasNext = next !== null && next.date.earliest <= span.to;
  return (
    <fieldset className={styles.steps}>
      <legend className="visually-hidden">
        <Marked parts={markNames(words.steps(name), [id])} />
      </legend>
      <Step
        event={hasPrevious ? previous : null}
        words={<Marked parts={markNames(words.previousEventOf(name), [id])} />}
        sign="←"
      />
      <Step
        event={hasNext ? next : null}
        words={<Marked parts={markNames(words.nextEventOf(name), [id])} />}
        sign="→"
      />
    </fieldset>
  );
}

interface StepProps {
  readonly event: Event | null;
  readonly words: ReactNode;
  readonly sign: string;
}

/** One step; it keeps its place and focus where there is nowhere to go. */
function Step({ event, words, sign }: StepProps) {
  const lang = usePart('lang');
  const wentTo = usePart('wentTo');
  const title = event && wordsIn(event.title, lang);
  return (
    <button
      type="button"
      className={styles.step}
      aria-disabled={event === null}
      title={title?.text}
      onClick={() => event && wentTo(event.date.earliest)}
    >
      <span aria-hidden="true">{sign}</span>
      <span>{words}</span>
      {event && <span className={styles.stepDay}>{formatDay(event.date.earliest, lang, 'short')}</span>}
    </button>
  );
}
