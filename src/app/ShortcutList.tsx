import { useMessages } from '../store/useMessages.ts';
import styles from './ShortcutList.module.css';

/** The keys and what they do. */
export function ShortcutList() {
  const words = useMessages();
  return (
    <dl className={styles.keys}>
      {words.shortcutList.map(([keys, meaning]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
