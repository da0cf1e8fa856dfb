import type { Reliability } from '../../core/model/source.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useSourcesMessages } from '../../store/useSourcesMessages.ts';
import styles from './SourcesPage.module.css';

const LETTERS: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Explains the letters of reliability, and what a single witness is. */
export function ReliabilityKey() {
  const words = useSourcesMessages();
  const { reliabilities, reliabilityKey, reliabilityScale } = useDetailsMessages();
  return (
    <details className={styles.key}>
      <summary>{reliabilityKey}</summary>
      <p>{reliabilityScale}</p>
      <dl>
        {LETTERS.map((letter) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd>{reliabilities[letter]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.lettersNote}</p>
    </details>
  );
}
