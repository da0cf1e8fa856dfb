import { useMemo } from 'react';
import { excerptOf, type Fault } from '../../core/dataset/fault.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import styles from './Faults.module.css';
import type { LineReader } from './linesOf.ts';

interface FaultCardProps {
  readonly fault: Fault;
  /** Reads lines of the file; null where its text is not at hand. */
  readonly linesAround: LineReader | null;
  readonly words: OpenMessages;
}

/** One fault: where it is, what was found and expected, and the lines around it. */
export function FaultCard({ fault, linesAround, words }: FaultCardProps) {
  const { file, line, column, path, record, found, expected } = fault;
  const lines = useMemo(() => linesAround?.(line, column) ?? [], [linesAround, line, column]);
  const note = noteOf(fault);
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
      {note !== '' && (
        <p lang="en">
          <bdi>{note}</bdi>
        </p>
      )}
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

/** The sentence of a fault that says more than what was found and expected. */
function noteOf({ message, record, found, expected }: Fault): string {
  const [head, tail] = [record === undefined ? '' : `${excerptOf(record)}: `, `Expected ${expected}, found ${found}.`];
  return message.startsWith(head) && message.endsWith(tail) ? message.slice(head.length, -tail.length).trim() : '';
}
