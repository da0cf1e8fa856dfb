import { useId, useState } from 'react';
import { MAX_DAY, MIN_DAY } from '../../core/time/day.ts';
import { formatDay, formatEdtf } from '../../core/time/formatDay.ts';
import { parseEdtf } from '../../core/time/parseEdtf.ts';
import type { GuideMessages } from '../../locales/guide/en.ts';
import styles from './GuideDialog.module.css';
import { GuideTable } from './GuideTable.tsx';

const EXAMPLES = [
  '2024-08-04',
  '2024-08',
  '2024',
  '2024-08-04~',
  '2024-08?',
  '2024~',
  '[2024-08-04..2024-08-06]',
  '2024-07-25/2024-07-27',
  '../2024-08',
  '-0431',
];

/** Dates as they are written and what the app makes of them, and a field to try another. */
export function GuideDates({ words }: { readonly words: GuideMessages }) {
  const [text, setText] = useState('2024-XX');
  const id = useId();
  const { dates, lang } = words;
  const parsed = parseEdtf(text.trim());
  const cellsOf = (date: string): readonly string[] => {
    const read = parseEdtf(date);
    if (!read.ok) return [];
    const { earliest, latest } = read.date;
    const dayOf = (day: number) => (day === MIN_DAY || day === MAX_DAY ? '…' : formatDay(day, lang, 'short'));
    return [formatEdtf({ text: date }, lang), dayOf(earliest), dayOf(latest)];
  };
  const [means, possible, certain] = cellsOf(text.trim());
  return (
    <>
      <GuideTable
        caption={dates.caption}
        head={[dates.write, dates.means, dates.possible, dates.certain]}
        rows={EXAMPLES.map((date) => ({ key: date, cells: [<code key={date}>{date}</code>, ...cellsOf(date)] }))}
      />
      <p className={styles.trying}>
        <label htmlFor={id}>{dates.try}</label>
        <input id={id} value={text} spellCheck={false} onChange={({ target }) => setText(target.value)} />
        <output htmlFor={id}>
          {parsed.ok ? (
            `${means}; ${dates.possible} ${possible}, ${dates.certain} ${certain}.`
          ) : (
            <>
              {dates.wrong} <span lang="en">{parsed.problem}</span>
            </>
          )}
        </output>
      </p>
    </>
  );
}
