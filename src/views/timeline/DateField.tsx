import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { formatDay } from '../../core/time/formatDay.ts';
import { readTypedDate } from '../../core/time/readTypedDate.ts';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DateField.module.css';
import type { Held } from './heldDay.ts';
import { useFlyout } from './useFlyout.ts';

interface DateFieldProps {
  /** Which of the two days is typed here. */
  readonly held: Held;
  readonly name: string;
}

/** What the field says of the text that was last sent off. */
interface Verdict {
  readonly type: 'wrong' | 'outside';
  readonly text: string;
}

/** A button that opens a field in which to type a day, a month or a year to go to, or to compare with. */
export function DateField({ held, name }: DateFieldProps) {
  const words = useMessages();
  const store = useEntenteStore();
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { isOpen, rootRef, toggle, close, listeners } = useFlyout(() => setVerdict(null));
  useEffect(() => {
    if (isOpen) inputRef.current?.focus();
  }, [isOpen]);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const { span, lang, wentTo, comparedSince } = store.getState();
    const text = inputRef.current?.value ?? '';
    const typed = readTypedDate(text);
    if (!typed) {
      setVerdict({ type: 'wrong', text: words.dateWrong(text.trim()) });
      return;
    }
    const day = span.clamp(typed.from);
    if (held === 'day') wentTo(day);
    else comparedSince(day);
    if (typed.to >= span.from && typed.from <= span.to) close();
    else {
      const [asked, shown] = [typed.from, day].map((one) => formatDay(one, lang, 'long'));
      setVerdict({ type: 'outside', text: words.dayOutside(asked ?? '', shown ?? '') });
    }
  };

  return (
    <div ref={rootRef} className={styles.date} {...listeners}>
      <Button icon="calendar" isIconOnly aria-expanded={isOpen} onClick={toggle}>
        {name}
      </Button>
      {isOpen && (
        <form className={styles.form} onSubmit={onSubmit} noValidate>
          <label htmlFor={id}>{name}</label>
          <div className={styles.row}>
            <input
              ref={inputRef}
              id={id}
              type="text"
              size={12}
              maxLength={12}
              autoComplete="off"
              spellCheck={false}
              placeholder={words.dateHint}
              aria-invalid={verdict?.type === 'wrong'}
              {...(verdict ? { 'aria-describedby': `${id}-verdict` } : {})}
            />
            <Button type="submit" isStrong>
              {words.go}
            </Button>
          </div>
          <p id={`${id}-verdict`} className={styles.verdict} role="status" data-verdict={verdict?.type}>
            {verdict?.text}
          </p>
        </form>
      )}
    </div>
  );
}
