import { useEffect, useRef } from 'react';
import type { Pick } from '../../core/model/pick.ts';
import { wordsIn } from '../../core/model/text.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './Find.module.css';

interface FindOptionProps {
  readonly id: string;
  readonly pick: Pick;
  readonly lang: string;
  readonly isActive: boolean;
  readonly onChoose: (pick: Pick) => void;
}

/** One actor with its kind, or one event with its date, to choose from. */
export function FindOption({ id, pick, lang, isActive, onChoose }: FindOptionProps) {
  const words = useMessages();
  const { actors, eventById } = usePart('dataset');
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const actor = pick.type === 'actor' ? actors.get(pick.id) : undefined;
  const event = pick.type === 'event' ? eventById.get(pick.id) : undefined;
  const name = wordsIn(actor?.name ?? event?.title ?? pick.id, lang);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: focus and keys stay with the input, as in every combobox.
    <div
      ref={ref}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.option}
      onPointerDown={(pointer) => pointer.preventDefault()}
      onClick={() => onChoose(pick)}
    >
      <span lang={name.lang}>{name.text}</span>{' '}
      <span className={styles.aside}>
        {actor ? words.actorKinds[actor.kind] : event && formatEdtf(event.date, lang)}
      </span>
    </div>
  );
}
