import { useId, useState } from 'react';
import { citationLanguageOf } from '../../core/citation/citation.ts';
import {
  COPY_STYLES,
  type CopyStyle,
  type WrittenSources,
  writeSourceList,
} from '../../core/citation/writeSourceList.ts';
import type { Source } from '../../core/model/source.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { todayHere } from '../../store/todayHere.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Sources.module.css';

async function copy({ text, html }: WrittenSources): Promise<void> {
  if (html === null || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const plain = new Blob([text], { type: 'text/plain' });
  const rich = new Blob([html], { type: 'text/html' });
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
}

type Outcome =
  | { readonly sort: 'copied'; readonly words: string }
  | { readonly sort: 'refused'; readonly text: string };

/** Copies the sources of a dossier in a style of the reader's choice; where the browser refuses, gives the text. */
export function CopySources({ sources }: { readonly sources: readonly Source[] }) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const known = usePart('dataset').sources;
  const [style, setStyle] = useState<CopyStyle>('chicago');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();
  const onCopy = async () => {
    const options = { accessed: todayHere(), sources: known };
    const written = writeSourceList(sources, style, citationLanguageOf(lang), options);
    try {
      await copy(written);
      setOutcome({ sort: 'copied', words: words.copied(sources.length, words.styles[style]) });
    } catch {
      // A browser may refuse, or have no clipboard at all; then the reader gets the text itself.
      setOutcome({ sort: 'refused', text: written.text });
    }
  };
  return (
    <div className={styles.copying}>
      <label htmlFor={id}>{words.copySources}</label>
      <div className={styles.copyRow}>
        <select
          id={id}
          value={style}
          onChange={({ target }) => {
            setStyle(COPY_STYLES.find((one) => one === target.value) ?? 'chicago');
            setOutcome(null);
          }}
        >
          {COPY_STYLES.map((one) => (
            <option key={one} value={one}>
              {words.styles[one]}
            </option>
          ))}
        </select>
        <Button onClick={onCopy}>{words.copy}</Button>
      </div>
      <p role="status">
        {outcome?.sort === 'copied' && outcome.words}
        {outcome?.sort === 'refused' && words.copyRefused}
      </p>
      {outcome?.sort === 'refused' && (
        <textarea
          aria-label={words.sourcesAsText}
          readOnly
          rows={6}
          value={outcome.text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
