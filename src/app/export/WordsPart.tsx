import { useId } from 'react';
import type { ExportMessages } from '../../locales/export/en.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import type { ProposedWords } from './makeFigure.ts';
import styles from './Part.module.css';
import type { Choosing } from './useChoices.ts';

interface WordsPartProps {
  readonly choosing: Choosing;
  readonly proposed: ProposedWords | null;
  readonly words: ExportMessages;
}

const FIELDS = [
  { field: 'title', rows: 2, most: 300 },
  { field: 'subtitle', rows: 2, most: 600 },
  { field: 'alt', rows: 5, most: 4000 },
] as const;

/** The words of the figure: proposed ones until the reader writes others. */
export function WordsPart({ choosing: { choices, write }, proposed, words }: WordsPartProps) {
  const id = useId();
  const own = choices.own[choices.kind] ?? {};
  const labels = { title: words.figureTitle, subtitle: words.subtitle, alt: words.alt };
  return (
    <section className={styles.part} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{words.words}</h3>
      {FIELDS.map(({ field, rows, most }) => (
        <div key={field} className={styles.words}>
          <div className={styles.head}>
            <label htmlFor={`${id}-${field}`}>{labels[field]}</label>
            {own[field] !== undefined && (
              <TextButton
                isUnderlined
                aria-label={words.reset(labels[field])}
                onClick={() => {
                  write(field, null);
                  document.getElementById(`${id}-${field}`)?.focus();
                }}
              >
                {words.resetShort}
              </TextButton>
            )}
          </div>
          <textarea
            id={`${id}-${field}`}
            rows={rows}
            dir="auto"
            maxLength={most}
            lang={choices.lang ?? undefined}
            value={own[field] ?? proposed?.[field] ?? ''}
            onChange={({ target }) => write(field, target.value)}
          />
        </div>
      ))}
    </section>
  );
}
