import { en } from '../../locales/guide/en.ts';
import { fr } from '../../locales/guide/fr.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { showDesk } from '../open/desk.ts';
import type { Opener } from '../open/openLocal.ts';
import styles from './GuideDialog.module.css';
import { GuidePiece } from './GuidePiece.tsx';

const CATALOGUES = { en, fr };

interface GuideDialogProps {
  readonly opener: Opener;
  readonly onClose: () => void;
}

/** How to write a dataset, chapter by chapter, with a worked example; it is there without a network, and can be printed. */
export function GuideDialog({ opener, onClose }: GuideDialogProps) {
  const words = CATALOGUES[opener.lang];
  const show = (id: string) => {
    const head = document.getElementById(`guide-${id}`);
    head?.scrollIntoView();
    head?.focus({ preventScroll: true });
  };
  return (
    <Dialog title={words.title} closeWords={words.close} onClose={onClose} isPage>
      <div className={styles.guide}>
        <nav aria-label={words.contents} className={styles.contents}>
          <Button onClick={() => showDesk({ sort: 'start' })}>← {words.back}</Button>
          <ol>
            {words.sections.map(({ id, title }) => (
              <li key={id}>
                <button type="button" onClick={() => show(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <div className={styles.chapters}>
          {words.sections.map(({ id, title, blocks }) => (
            <section key={id} className={styles.chapter}>
              <h3 id={`guide-${id}`} tabIndex={-1}>
                {title}
              </h3>
              {blocks.map((block) => (
                <GuidePiece
                  key={typeof block === 'string' ? block : JSON.stringify(block)}
                  block={block}
                  title={title}
                  words={words}
                />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
