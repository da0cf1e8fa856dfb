import type { ReactNode } from 'react';
import { actorName } from '../../core/dossier/tieName.ts';
import { tellerCodes } from '../../core/scene/tellerCodes.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { useParts } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Marked } from '../../ui/Marked.tsx';
import styles from './LensBand.module.css';

interface LensLineProps {
  readonly words: ReactNode;
  /** With the sign that parts it from the words. */
  readonly meaning: ReactNode;
  readonly endWords: string;
  readonly onEnd: () => void;
  /** Whether two tellings are compared. */
  readonly isOfTwo?: boolean;
}

function LensLine({ words, meaning, endWords, onEnd, isOfTwo = false }: LensLineProps) {
  return (
    <p className={styles.line} data-two={isOfTwo || undefined} data-covers>
      <span>
        <strong>{words}</strong>
        <span className={styles.meaning}>{meaning}</span>
      </span>{' '}
      <button type="button" onClick={onEnd}>
        {endWords}
      </button>
    </p>
  );
}

/** Says through what the ties are seen, as told by whom and as known on which day, with a way back from each. */
export function LensBand() {
  const words = useMessages();
  const markNames = useMarkNames();
  const { dataset, plan, lang, told, versus, known, toldBy, askedKnown } = useParts(
    'dataset',
    'plan',
    'lang',
    'told',
    'versus',
    'known',
    'toldBy',
    'askedKnown',
  );
  if (told === null && known === null) return null;
  const nameOf = (id: string) => actorName(dataset, id, lang).text;
  const day = known === null ? '' : formatDay(known, lang, 'long');
  return (
    <>
      {told !== null && versus === null && (
        <LensLine
          words={<Marked parts={markNames(words.toldBy(nameOf(told)), [told])} />}
          meaning={<Marked parts={markNames(words.toldByMeaning(nameOf(told)), [told])} />}
          endWords={words.endTelling}
          onEnd={() => toldBy(null)}
        />
      )}
      {told !== null && versus !== null && (
        <LensLine
          words={<Marked parts={markNames(words.toldByTwo(nameOf(told), nameOf(versus)), [told, versus])} />}
          meaning={words.toldByTwoMeaning(...tellerCodes(plan, told, versus))}
          endWords={words.endTelling}
          isOfTwo
          onEnd={() => toldBy(null)}
        />
      )}
      {known !== null && (
        <LensLine
          words={words.knownOn(day)}
          meaning={dataset.events.length === 0 ? words.nothingKnown : words.knownOnMeaning}
          endWords={words.wholeRecord}
          onEnd={() => askedKnown(null)}
        />
      )}
    </>
  );
}
