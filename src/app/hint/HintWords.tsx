import { useState } from 'react';
import { en } from '../../locales/hint/en.ts';
import { fr } from '../../locales/hint/fr.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './HintWords.module.css';

const CATALOGUES = { en, fr };

interface HintWordsProps {
  readonly onRead: () => void;
  readonly onDone: () => void;
}

/** The first steps in words, with a way to read more and one to be done with it. */
export function HintWords({ onRead, onDone }: HintWordsProps) {
  const words = CATALOGUES[usePart('lang')];
  const [isTouched] = useState(() => matchMedia('(pointer: coarse)').matches);
  return (
    <section className={styles.words} aria-label={words.label}>
      <p>
        <span className={styles.more}>
          {words.tie} {isTouched ? words.moveByTouch : words.moveByKeys}{' '}
        </span>
        {isTouched ? words.tap : words.click}
      </p>
      <p className={styles.ways}>
        <TextButton isUnderlined onClick={onRead}>
          {words.read}
        </TextButton>
        <TextButton isUnderlined onClick={onDone}>
          {words.done}
        </TextButton>
      </p>
    </section>
  );
}
