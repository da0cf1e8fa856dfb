import { type FocusEvent, type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { formatDay } from '../../core/time/formatDay.ts';
import { readTypedDate } from '../../core/time/readTypedDate.ts';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DateField.module.css';

/** What the field says of the text that was last sent off. */
interface Verdict {
  readonly type: 'wrong' | 'outside';
  readonly text: string;
}

/** A button that opens a field in which to type a day, a month or a year to go to. */
export function DateField() {
  const words = useMessages();
  const store = useEntenteStore();
  const id = useId();
  const rootRef = useRef<HTMLDivElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  useEffect(() => {
    if (isOpen) inputRef.current?.focus();
  }, [isOpen]);

  const close = (isFocusKept: boolean) => {
    setOpen(false);
    setVerdict(null);
    if (isFocusKept) rootRef.current?.querySelector('button')?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const { span, lang, wentTo } = store.getState();
    const text = inputRef.current?.value ?? '';
    const typed = readTypedDate(text);
    if (!typed) {
      setVerdict({ type: 'wrong', text: words.dateWrong(text.trim()) });
      return;
    }
    const day = span.clamp(typed.from);
    wentTo(day);
    if (typed.to >= span.from && typed.from <= span.to) close(true);
    else {
      const [asked, shown] = [typed.from, day].map((one) => formatDay(one, lang, 'long'));
      setVerdict({ type: 'outside', text: words.dayOutside(asked ?? '', shown ?? '') });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    close(true);
  };
  const onBlur = (event: FocusEvent) => {
    if (isOpen && event.relatedTarget && !rootRef.current?.contains(event.relatedTarget)) close(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its own button and field let through.
    <div ref={rootRef} className={styles.date} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button icon="calendar" isIconOnly aria-expanded={isOpen} onClick={() => (isOpen ? close(true) : setOpen(true))}>
        {words.goToDate}
      </Button>
      {isOpen && (
        <form className={styles.form} onSubmit={onSubmit} noValidate>
          <label htmlFor={id}>{words.goToDate}</label>
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
