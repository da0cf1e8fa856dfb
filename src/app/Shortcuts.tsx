import { useMessages } from '../store/useMessages.ts';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './Shortcuts.module.css';

/** The list of keys. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages();
  return (
    <Dialog title={words.shortcuts} closeWords={words.close} onClose={onClose}>
      <dl className={styles.keys}>
        {words.shortcutList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
