import { actorName } from '../../core/dossier/tieName.ts';
import { tellerCodes } from '../../core/scene/tellerCodes.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { useParts } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './LensBand.module.css';

interface LensLineProps {
  readonly words: string;
  /** With the sign that parts it from the words. */
  readonly meaning: string;
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
          words={words.toldBy(nameOf(told))}
          meaning={words.toldByMeaning(nameOf(told))}
          endWords={words.endTelling}
          onEnd={() => toldBy(null)}
        />
      )}
      {told !== null && versus !== null && (
        <LensLine
          words={words.toldByTwo(nameOf(told), nameOf(versus))}
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
