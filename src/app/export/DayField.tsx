import { useEffect, useId, useState } from 'react';
import { type Day, dayText, parseDayText } from '../../core/time/day.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import type { ExportMessages } from '../../locales/export/en.ts';
import styles from './DaysChoice.module.css';

interface DayFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly span: { readonly from: Day; readonly to: Day };
  readonly lang: string;
  readonly words: ExportMessages;
  readonly onChange: (day: Day) => void;
}

/** A day to be written as `2024-08-06`; taken over when it is one of the dataset's. */
export function DayField({ label, day, span, lang, words, onChange }: DayFieldProps) {
  const [text, setText] = useState(dayText(day));
  const problemId = useId();
  useEffect(() => setText(dayText(day)), [day]);
  const read = parseDayText(text.trim());
  const isInside = read !== null && read >= span.from && read <= span.to;
  const said = (one: Day) => formatDay(one, lang, 'long');
  const problem =
    read === null ? words.dayWrong(text) : isInside ? null : words.dayOutside(said(span.from), said(span.to));
  const take = () => {
    if (isInside && read !== null && read !== day) onChange(read);
  };
  return (
    <div className={styles.day}>
      <input
        type="text"
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problemId}
        value={text}
        size={11}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      <span id={problemId} data-problem={problem !== null || undefined}>
        {problem ?? said(read ?? day)}
      </span>
    </div>
  );
}
