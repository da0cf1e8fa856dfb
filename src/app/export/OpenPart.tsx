import type { ExportMessages } from '../../locales/export/en.ts';
import { Button } from '../../ui/Button.tsx';
import { chooseFiles } from '../open/chooseFiles.ts';
import styles from './Part.module.css';

interface OpenPartProps {
  readonly onFigures: (files: readonly File[]) => void;
  readonly words: ExportMessages;
}

/** The way back: a figure opens the view that it was made of. */
export function OpenPart({ onFigures, words }: OpenPartProps) {
  const open = async () => {
    const files = await chooseFiles('.svg,.png,image/svg+xml,image/png');
    if (files.length > 0) onFigures(files);
  };
  return (
    <section className={styles.part}>
      <p className={styles.hint}>{words.openFigureHint}</p>
      <div>
        <Button onClick={open}>{words.openFigure}</Button>
      </div>
    </section>
  );
}
