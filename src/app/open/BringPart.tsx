import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { chooseDataset } from './chooseDataset.ts';
import { showDesk } from './desk.ts';
import type { Opener } from './openLocal.ts';
import styles from './StartDialog.module.css';

/** Where the reader's own files come in: dropped, chosen or pasted. */
export function BringPart({ opener }: { readonly opener: Opener }) {
  const { words, open } = opener;
  const [pasted, setPasted] = useState('');
  const openPasted = () => showDesk({ sort: 'files', files: [new File([pasted], words.pastedName)] });
  return (
    <section className={styles.part} aria-labelledby="start-yours">
      <h3 id="start-yours">{words.yours}</h3>
      <div className={styles.drop}>
        <p className={styles.dropWords}>{words.dropHere}</p>
        <Button isStrong onClick={() => void chooseDataset()}>
          {words.open}
        </Button>
        <p className={styles.note}>{words.yoursHint}</p>
      </div>
      <label className={styles.paste}>
        {words.pasteHint}
        <textarea value={pasted} rows={1} onChange={({ target }) => setPasted(target.value)} />
      </label>
      {pasted.trim() !== '' && <Button onClick={openPasted}>{words.openPasted}</Button>}
      {open && (
        <p className={styles.ways}>
          <Button onClick={() => showDesk({ sort: 'save' })}>{words.saveOpen}</Button>
          <Button onClick={() => showDesk({ sort: 'faults' })}>{words.faultsOf(open.faults.length)}</Button>
        </p>
      )}
    </section>
  );
}
