import { useId, useRef } from 'react';
import { wordsIn } from '../core/model/text.ts';
import { useEntente, usePart } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { Icon } from '../ui/Icon.tsx';
import { BUNDLED_DATASETS } from './bundledDatasets.ts';
import styles from './DatasetChooser.module.css';
import { localDataset } from './open/localDatasets.ts';

/** Names the open dataset and lets the reader open another that comes with the app. */
export function DatasetChooser({ onChosen }: { readonly onChosen: (id: string) => void }) {
  const words = useMessages();
  const lang = usePart('lang');
  const open = useEntente((state) => state.dataset.id);
  const openedPage = usePart('openedPage');
  const title = wordsIn(
    useEntente((state) => state.dataset.title),
    lang,
  );
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const choose = (id: string) => {
    list.current?.hidePopover();
    if (id !== open || localDataset(id)) onChosen(id);
  };
  return (
    <div className={styles.chooser}>
      <button
        type="button"
        className={styles.title}
        popoverTarget={listId}
        aria-label={`${words.dataset}: ${title.text}`}
      >
        <span lang={title.lang}>{title.text}</span>
        <Icon name="down" />
      </button>
      <ul ref={list} id={listId} popover="auto" className={styles.list} aria-label={words.dataset}>
        {[...BUNDLED_DATASETS.values()].map((dataset) => {
          const name = wordsIn(dataset.title, lang);
          return (
            <li key={dataset.id}>
              <button
                type="button"
                lang={name.lang}
                aria-current={dataset.id === open || undefined}
                onClick={() => choose(dataset.id)}
              >
                {name.text}
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            onClick={() => {
              list.current?.hidePopover();
              openedPage('start');
            }}
          >
            {words.allDatasets}
          </button>
        </li>
      </ul>
    </div>
  );
}
