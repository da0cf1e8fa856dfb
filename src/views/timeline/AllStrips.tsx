import { useMemo } from 'react';
import type { ActorId } from '../../core/model/actor.ts';
import { stripTies } from '../../core/scene/stripTies.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useRunReading } from '../../store/useRunReading.ts';
import { useStripsMessages } from '../../store/useStripsMessages.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Strips.module.css';

/** The way from the few strips of an actor to all of them. */
export function AllStrips({ actor }: { readonly actor: ActorId }) {
  const words = useStripsMessages();
  const history = usePart('history');
  const span = usePart('span');
  const filters = usePart('filters');
  const reading = useRunReading();
  const choseView = usePart('choseView');
  const count = useMemo(
    () => stripTies(history, span, filters, reading, actor).length,
    [history, span, filters, reading, actor],
  );
  if (count === 0) return null;
  return (
    <p className={styles.more}>
      <TextButton isUnderlined onClick={() => choseView('strips')}>
        {words.asStrips(count)}
      </TextButton>
    </p>
  );
}
