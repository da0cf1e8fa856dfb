import { useEffect, useRef, useState } from 'react';
import { wordsIn } from '../../core/model/text.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { Button } from '../../ui/Button.tsx';
import type { KeptEntry } from './keptEntries.ts';
import { NameField } from './NameField.tsx';
import type { Opener } from './openLocal.ts';
import styles from './RecentList.module.css';

interface EntryRowProps {
  readonly entry: KeptEntry;
  readonly words: Opener['words'];
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onDelete: () => void;
  readonly onName: (name: string) => void;
}

/** Something that the browser keeps: to open, rename, save or delete. */
export function EntryRow({ entry, words, onOpen, onSave, onDelete, onName }: EntryRowProps) {
  const [isRenaming, setRenaming] = useState(false);
  const rename = useRef<HTMLSpanElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) rename.current?.querySelector('button')?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  const { text, lang } = wordsIn(entry.name, words.lang);
  const isDraft = entry.sort === 'draft';
  if (isRenaming) {
    return (
      <li className={styles.entry}>
        <NameField name={text} words={words} onName={onName} onDone={() => setRenaming(false)} />
      </li>
    );
  }
  const day = formatDay(entry.day, words.lang, 'long');
  return (
    <li className={styles.entry}>
      <div className={styles.what}>
        <button
          type="button"
          className={styles.name}
          lang={lang}
          aria-label={isDraft ? words.goOnWith(text) : undefined}
          onClick={onOpen}
        >
          {text}
        </button>
        {isDraft && <span className={styles.draft}>{words.draft}</span>}
        <p className={styles.facts}>
          {entry.files !== text && (
            <>
              <bdi>{entry.files}</bdi>,{' '}
            </>
          )}
          {Math.max(1, Math.ceil(entry.size / 1024))} kB, {isDraft ? words.workedOn(day) : words.openedOn(day)}
        </p>
      </div>
      <div className={styles.actions}>
        <span ref={rename}>
          <Button aria-label={words.renameOf(text)} onClick={() => setRenaming(true)}>
            {words.rename}
          </Button>
        </span>
        <Button aria-label={isDraft ? words.saveMappingOf(text) : words.saveOf(text)} onClick={onSave}>
          {words.saveShort}
        </Button>
        <Button aria-label={words.deleteOf(text)} onClick={onDelete}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
