import { useId, useState } from 'react';
import { citationLanguageOf } from '../../core/citation/citation.ts';
import type { CopyStyle, WrittenSources } from '../../core/citation/writeSourceList.ts';
import type { SourceRow } from '../../core/dossier/sourcePage.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { todayHere } from '../../store/todayHere.ts';
import { useSourcesMessages } from '../../store/useSourcesMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './SourcesPage.module.css';

/** What references can be written as, and the file that holds them. */
const FILES: Readonly<Record<CopyStyle, { readonly extension: string; readonly type: string }>> = {
  chicago: { extension: 'txt', type: 'text/plain' },
  apa: { extension: 'txt', type: 'text/plain' },
  iso690: { extension: 'txt', type: 'text/plain' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { extension: 'json', type: 'application/json' },
};
const FORMATS = Object.keys(FILES) as readonly CopyStyle[];

async function copy({ text, html }: WrittenSources): Promise<void> {
  if (html === null || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const plain = new Blob([text], { type: 'text/plain' });
  const rich = new Blob([html], { type: 'text/html' });
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
}

interface CopyBarProps {
  readonly rows: readonly SourceRow[];
  /** Whether the rows were selected one by one; otherwise they are all that are shown. */
  readonly isSelection: boolean;
}

/** Copies references in a format of the reader's choice, or saves them as a file. */
export function CopyBar({ rows, isSelection }: CopyBarProps) {
  const words = useSourcesMessages();
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const [format, setFormat] = useState<CopyStyle>('chicago');
  const [outcome, setOutcome] = useState<number | { readonly refused: string } | null>(null);
  const id = useId();
  const write = async () => {
    const { writeSourceList } = await import('../../core/citation/writeSourceList.ts');
    const options = { accessed: todayHere(), sources: dataset.sources };
    return writeSourceList(
      rows.map(({ source }) => source),
      format,
      citationLanguageOf(lang),
      options,
    );
  };
  const onCopy = async () => {
    const written = await write();
    try {
      await copy(written);
      setOutcome(rows.length);
    } catch {
      // A browser may refuse, or have no clipboard at all; then the reader gets the text itself.
      setOutcome({ refused: written.text });
    }
  };
  const { extension, type } = FILES[format];
  const onSave = async () => saveFile(`${dataset.id}-sources.${extension}`, (await write()).text, type);
  return (
    <div className={styles.copying}>
      <label htmlFor={id}>{words.format}</label>
      <select
        id={id}
        value={format}
        onChange={({ target }) => {
          setFormat(FORMATS.find((one) => one === target.value) ?? 'chicago');
          setOutcome(null);
        }}
      >
        {FORMATS.map((one) => (
          <option key={one} value={one}>
            {words.formats[one]}
          </option>
        ))}
      </select>
      <Button onClick={onCopy} disabled={rows.length === 0}>
        {isSelection ? words.copySelected(rows.length) : words.copyShown(rows.length)}
      </Button>
      <Button onClick={onSave} disabled={rows.length === 0}>
        {words.download(extension)}
      </Button>
      <p role="status">
        {typeof outcome === 'number' && words.copied(outcome)}
        {outcome !== null && typeof outcome !== 'number' && words.copyFailed}
      </p>
      {outcome !== null && typeof outcome !== 'number' && (
        <textarea
          className={styles.refused}
          aria-label={words.toSelect}
          readOnly
          rows={5}
          value={outcome.refused}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
