import { useEntenteStore } from '../../store/EntenteContext.ts';
import type { EntenteStore } from '../../store/ententeState.ts';
import { useCompareMessages } from '../../store/useCompareMessages.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Compare.module.css';

/** Opens one filter after another until no change is hidden, those that hide least of the reader's choice first. */
function showHidden(store: EntenteStore): void {
  const isHiding = () => (store.getState().moment.comparison?.hidden ?? 0) > 0;
  if (isHiding() && store.getState().filters.hidden.size > 0) store.getState().showedAllSorts();
  if (isHiding() && !store.getState().isAllShown) store.getState().toggledExtra('all');
  if (isHiding() && !store.getState().filters.isDeniedShown) store.getState().toggledExtra('denied');
  if (isHiding() && !store.getState().filters.isEndedShown) store.getState().toggledExtra('ended');
}

/** How many changes the filters hide, and the way to see them. */
export function HiddenChanges({ count }: { readonly count: number }) {
  const words = useCompareMessages();
  const store = useEntenteStore();
  if (count === 0) return null;
  return (
    <p className={styles.note}>
      {words.changesHidden(count)}{' '}
      <TextButton isUnderlined onClick={() => showHidden(store)}>
        {words.showHidden}
      </TextButton>
    </p>
  );
}
