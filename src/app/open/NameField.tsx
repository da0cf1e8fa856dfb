import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { Opener } from './openLocal.ts';
import styles from './RecentList.module.css';

interface NameFieldProps {
  readonly name: string;
  readonly words: Opener['words'];
  readonly onName: (name: string) => void;
  readonly onDone: () => void;
}

/** A field for a new name; Enter takes it, Escape leaves the old one. */
export function NameField({ name, words, onName, onDone }: NameFieldProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      className={styles.renaming}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onName(text.trim());
        onDone();
      }}
    >
      <label>
        {words.newName}
        <input
          ref={field}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // The dialog stays open: only the name is given up.
            event.preventDefault();
            event.stopPropagation();
            onDone();
          }}
        />
      </label>
      <Button type="submit">{words.ok}</Button>
      <Button onClick={onDone}>{words.cancel}</Button>
    </form>
  );
}
