import type { GuideMessages } from '../../locales/guide/en.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { showDesk } from '../open/desk.ts';
import example from './example.json?raw';
import styles from './GuideDialog.module.css';

const NAME = 'first-steps.json';

/** The worked example: to read, to open and to save. */
export function GuideExample({ words }: { readonly words: GuideMessages }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section className={styles.example} tabIndex={0} aria-label={words.exampleLabel}>
        <pre>
          <code>{example}</code>
        </pre>
      </section>
      <p className={styles.ways}>
        <Button onClick={() => showDesk({ sort: 'files', files: [new File([example], NAME)] })}>
          {words.openExample}
        </Button>
        <Button onClick={() => saveFile(NAME, example, 'application/json')}>{words.saveExample}</Button>
      </p>
    </>
  );
}
