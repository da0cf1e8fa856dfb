import schemaUrl from '../../../data/dataset.schema.json?url';
import templateUrl from '../../../data/template.json?url';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { BUNDLED_DATASETS } from '../bundledDatasets.ts';
import { BringPart } from './BringPart.tsx';
import { DatasetCard } from './DatasetCard.tsx';
import { showDesk } from './desk.ts';
import { forgetLocal } from './localDatasets.ts';
import { type Opener, queryFor } from './openLocal.ts';
import { RecentList } from './RecentList.tsx';
import styles from './StartDialog.module.css';

interface StartDialogProps {
  readonly opener: Opener;
  readonly onClose: () => void;
}

/** The page to start from: what comes with the site, the reader's own, what is kept, and how to write a dataset. */
export function StartDialog({ opener, onClose }: StartDialogProps) {
  const { words, open } = opener;
  const go = (id: string) => {
    forgetLocal(id);
    showDesk(null);
    opener.visit(queryFor(id, opener));
  };
  return (
    <Dialog title={words.startTitle} closeWords={words.done} onClose={onClose} isPage>
      <div className={styles.start}>
        <p className={styles.lead}>
          {words.startLead} {words.private}
        </p>
        <section className={styles.part} aria-labelledby="start-site">
          <h3 id="start-site">{words.ofThisSite}</h3>
          <ul className={styles.cards}>
            {[...BUNDLED_DATASETS.values()].map((dataset) => (
              <li key={dataset.id}>
                <DatasetCard
                  dataset={dataset}
                  isOpen={open?.record.id === dataset.id && !open.local}
                  words={words}
                  onOpen={() => go(dataset.id)}
                />
              </li>
            ))}
          </ul>
        </section>
        <BringPart opener={opener} />
        <section className={styles.part} aria-labelledby="start-kept">
          <h3 id="start-kept">{words.recent}</h3>
          <RecentList opener={opener} />
        </section>
        <div className={styles.side}>
          <section className={styles.part} aria-labelledby="start-write">
            <h3 id="start-write">{words.begin}</h3>
            <p className={styles.note}>{words.templateHint}</p>
            <p className={styles.ways}>
              <Button onClick={() => showDesk({ sort: 'guide' })}>{words.guide}</Button>
              <a href={templateUrl} download="template.json">
                {words.template}
              </a>
              <a href={schemaUrl} download="dataset.schema.json">
                {words.schema}
              </a>
            </p>
          </section>
          <section className={styles.part} aria-labelledby="start-limits">
            <h3 id="start-limits">{words.limits}</h3>
            <dl className={styles.limits}>
              {words.limitRows.map(([what, most]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>{most}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </div>
    </Dialog>
  );
}
