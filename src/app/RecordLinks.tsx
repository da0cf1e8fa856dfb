import { usePart } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { TextButton } from '../ui/TextButton.tsx';
import styles from './RecordLinks.module.css';

/** The ways to the pages about the record itself. */
export function RecordLinks() {
  const words = useMessages();
  const openedPage = usePart('openedPage');
  return (
    <p className={styles.links}>
      <TextButton isUnderlined onClick={() => openedPage('sources')}>
        {words.allSources}
      </TextButton>
      <TextButton isUnderlined onClick={() => openedPage('changes')}>
        {words.recordChanges}
      </TextButton>
    </p>
  );
}
