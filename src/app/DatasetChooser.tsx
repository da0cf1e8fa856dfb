import { wordsIn } from '../core/model/text.ts';
import { useEntente } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { BUNDLED_DATASETS } from './bundledDatasets.ts';
import styles from './DatasetChooser.module.css';

/** Names the open dataset and lets the reader open another that comes with the app. */
export function DatasetChooser({ onChosen }: { readonly onChosen: (id: string) => void }) {
  const words = useMessages();
  const lang = useEntente((state) => state.lang);
  const id = useEntente((state) => state.dataset.id);
  return (
    <select
      className={styles.chooser}
      aria-label={words.dataset}
      value={id}
      onChange={(event) => onChosen(event.target.value)}
    >
      {[...BUNDLED_DATASETS.values()].map((dataset) => {
        const title = wordsIn(dataset.title, lang);
        return (
          <option key={dataset.id} value={dataset.id} lang={title.lang}>
            {title.text}
          </option>
        );
      })}
    </select>
  );
}
