import type { KeysMessages } from '../locales/keys/en.ts';
import styles from './ShortcutList.module.css';

/** The keys and what they do. */
export function ShortcutList({ words }: { readonly words: KeysMessages }) {
  return (
    <dl className={styles.keys}>
      {words.list.map(([keys, meaning]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
