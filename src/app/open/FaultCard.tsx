import { useMemo } from 'react';
import type { Fault } from '../../core/dataset/fault.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import styles from './Faults.module.css';
import { linesAround } from './linesAround.ts';

interface FaultCardProps {
  readonly fault: Fault;
  /** The text of the file; null where it is not at hand. */
  readonly text: string | null;
  readonly words: OpenMessages;
}

/** One fault: where it is, what was found and expected, and the lines around it. */
export function FaultCard({ fault, text, words }: FaultCardProps) {
  const { file, line, column, path, record, found, expected } = fault;
  const lines = useMemo(() => (text === null ? [] : linesAround(text, line, column)), [text, line, column]);
  const rows = [
    ...(record === undefined ? [] : [[words.record, record] as const]),
    [words.path, path] as const,
    [words.found, found] as const,
    [words.expected, expected] as const,
  ];
  return (
    <li className={styles.fault}>
      <p className={styles.place}>
        <bdi>{file}</bdi>, {words.place(line, column)}
      </p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang="en">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {lines.length > 0 && (
        <ul className={styles.lines} aria-label={words.linesAround(line)}>
          {lines.map(({ number, text: words, mark }) => (
            <li key={number} data-marked={mark !== null || undefined}>
              <span className={styles.number}>{number}</span>
              {mark === null ? (
                <code>{words}</code>
              ) : (
                <code>
                  {words.slice(0, mark)}
                  <mark>{words.slice(mark, mark + 1) || ' '}</mark>
                  {words.slice(mark + 1)}
                </code>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
