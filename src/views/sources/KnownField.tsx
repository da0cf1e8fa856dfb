import { type FormEvent, useId, useState } from 'react';
import { dayText } from '../../core/time/day.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { readTypedDate } from '../../core/time/readTypedDate.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useSourcesMessages } from '../../store/useSourcesMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './ChangesPage.module.css';

/** Asks for the day as known on which the record is shown; of a month or a year it is the last day. */
export function KnownField() {
  const words = useSourcesMessages();
  const lang = usePart('lang');
  const known = usePart('known');
  const askedKnown = usePart('askedKnown');
  const [text, setText] = useState(known === null ? '' : dayText(known));
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const typed = readTypedDate(text);
    setWrong(typed === null);
    if (typed) askedKnown(typed.to);
  };
  return (
    <form className={styles.known} onSubmit={ask}>
      <p className={styles.field}>
        <label htmlFor={id}>{words.knownLabel}</label>
        <input
          id={id}
          value={text}
          placeholder={words.knownHint}
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => {
            setText(target.value);
            setWrong(false);
          }}
        />
        <Button type="submit">{words.knownGo}</Button>
        {known !== null && (
          <>
            <span>{words.knownNow(formatDay(known, lang, 'long'))}</span>
            <TextButton isUnderlined onClick={() => askedKnown(null)}>
              {words.wholeRecord}
            </TextButton>
          </>
        )}
      </p>
      <p id={`${id}-note`} className={styles.hint}>
        {isWrong ? <strong role="alert">{words.knownWrong(text)}</strong> : words.knownNote}
      </p>
    </form>
  );
}
