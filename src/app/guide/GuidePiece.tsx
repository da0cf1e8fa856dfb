import type { GuideMessages } from '../../locales/guide/en.ts';
import type { GuideBlock } from '../../locales/guide/guideSection.ts';
import { GuideDates } from './GuideDates.tsx';
import styles from './GuideDialog.module.css';
import { GuideExample } from './GuideExample.tsx';
import { GuideFiles } from './GuideFiles.tsx';
import { GuideTable } from './GuideTable.tsx';
import { GuideVocabulary } from './GuideVocabulary.tsx';
import { RichLine } from './RichLine.tsx';

const MADE = { example: GuideExample, files: GuideFiles, dates: GuideDates, vocabulary: GuideVocabulary };

interface GuidePieceProps {
  readonly block: GuideBlock;
  /** The title of the chapter, which names its tables. */
  readonly title: string;
  readonly words: GuideMessages;
}

/** One piece of a chapter: a paragraph, a list, a table, code, or what the app makes of its own rules. */
export function GuidePiece({ block, title, words }: GuidePieceProps) {
  if (typeof block === 'string') {
    return (
      <p>
        <RichLine text={block} />
      </p>
    );
  }
  if ('list' in block) {
    return (
      <ul className={styles.list}>
        {block.list.map((line) => (
          <li key={line}>
            <RichLine text={line} />
          </li>
        ))}
      </ul>
    );
  }
  if ('code' in block) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
      <section className={styles.code} tabIndex={0} aria-label={title}>
        <pre>
          <code>{block.code}</code>
        </pre>
      </section>
    );
  }
  if ('made' in block) {
    const Made = MADE[block.made];
    return <Made words={words} />;
  }
  const rows = block.rows.map((cells) => ({
    key: cells.join(' '),
    cells: cells.map((cell) => <RichLine key={cell} text={cell} />),
  }));
  return <GuideTable caption={title} head={block.head} rows={rows} />;
}
