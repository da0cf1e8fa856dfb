import { useState } from 'react';
import guideUrl from '../../../data/README.md?url';
import templateUrl from '../../../data/template.json?url';
import { wordsIn } from '../../core/model/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { BUNDLED_DATASETS } from '../bundledDatasets.ts';
import { chooseDataset } from './chooseDataset.ts';
import styles from './Desk.module.css';
import { showDesk } from './desk.ts';
import { forgetLocal } from './localDatasets.ts';
import { type Opener, queryFor } from './openLocal.ts';
import { RecentList } from './RecentList.tsx';
import { Thumbnail } from './Thumbnail.tsx';

interface DatasetsDialogProps {
  readonly opener: Opener;
  readonly onClose: () => void;
}

/** All that can be opened: what comes with the site, the reader's own files, what was open before; and how to begin. */
export function DatasetsDialog({ opener, onClose }: DatasetsDialogProps) {
  const { words, open } = opener;
  const [pasted, setPasted] = useState('');
  const go = (id: string) => {
    forgetLocal(id);
    onClose();
    opener.visit(queryFor(id, opener));
  };
  const openPasted = () => showDesk({ sort: 'files', files: [new File([pasted], words.pastedName)] });
  return (
    <Dialog title={words.startTitle} closeWords={words.done} onClose={onClose} isWide>
      <div className={styles.stack}>
        <section className={styles.part}>
          <h3>{words.ofThisSite}</h3>
          <ul className={styles.cards}>
            {[...BUNDLED_DATASETS.values()].map(({ id, title, url }) => {
              const name = wordsIn(title, words.lang);
              return (
                <li key={id}>
                  <button type="button" className={styles.card} onClick={() => go(id)}>
                    <Thumbnail url={url} />
                    <span lang={name.lang}>{name.text}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
        <section className={styles.part}>
          <h3>{words.yours}</h3>
          <p className={styles.hint}>{words.yoursHint}</p>
          <div className={styles.buttons}>
            <Button isStrong onClick={() => void chooseDataset()}>
              {words.open}
            </Button>
            {open && <Button onClick={() => showDesk({ sort: 'save' })}>{words.saveOpen}</Button>}
            {open && <Button onClick={() => showDesk({ sort: 'faults' })}>{words.faultsOf(open.faults.length)}</Button>}
          </div>
          <label className={styles.paste}>
            {words.pasteHint}
            <textarea value={pasted} rows={2} onChange={({ target }) => setPasted(target.value)} />
          </label>
          {pasted.trim() !== '' && (
            <div className={styles.buttons}>
              <Button onClick={openPasted}>{words.openPasted}</Button>
            </div>
          )}
        </section>
        <section className={styles.part}>
          <h3>{words.recent}</h3>
          <RecentList opener={opener} onClose={onClose} />
        </section>
        <section className={styles.part}>
          <h3>{words.begin}</h3>
          <p className={styles.hint}>{words.templateHint}</p>
          <div className={styles.buttons}>
            <a href={templateUrl} download="template.json">
              {words.template}
            </a>
            <a href={guideUrl} download="guide.md">
              {words.guide}
            </a>
          </div>
        </section>
        <section className={styles.part}>
          <h3>{words.limits}</h3>
          <ul className={styles.entries}>
            {words.limitList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
