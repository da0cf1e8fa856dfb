import { useState } from 'react';
import { type ImportMapping, parseMapping, writeMapping } from '../../core/exchange/importMapping.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { chooseFiles } from './chooseFiles.ts';
import styles from './Desk.module.css';
import type { MappingDraft } from './draftMapping.ts';
import { missingColumns } from './missingColumns.ts';

interface MappingFileProps {
  readonly draft: MappingDraft;
  readonly mapping: ImportMapping;
  readonly words: OpenMessages;
  readonly onLoad: (mapping: ImportMapping) => void;
}

/** Saves the mapping as a file, the same that conversions on the command line take, and takes one that was saved. */
export function MappingFile({ draft, mapping, words, onLoad }: MappingFileProps) {
  const [said, setSaid] = useState({ misfit: '', loaded: '' });
  const load = async () => {
    const [file] = await chooseFiles('.json,application/json');
    if (!file) return;
    const { mapping: kept, faults } = parseMapping(await file.text(), file.name);
    const { edges, nodes } = draft;
    const lacking = kept && edges ? missingColumns(kept, edges.columns, nodes?.columns ?? null) : [];
    if (!kept) return setSaid({ misfit: `${words.mappingFaults} ${faults.map(lineOf).join(' ')}`, loaded: '' });
    if (lacking.length > 0)
      return setSaid({ misfit: `${words.mappingFaults} ${words.mappingMisfit(lacking.join(', '))}`, loaded: '' });
    onLoad(kept);
    setSaid({ misfit: '', loaded: words.mappingLoaded(file.name) });
  };
  const failed = (error: unknown) => setSaid({ misfit: words.failed(String(error)), loaded: '' });
  const name = `${draft.file.replace(/\.[A-Za-z0-9]{1,5}$/, '')}-mapping.json`;
  const lineOf = ({ line, column, message }: { line: number; column: number; message: string }) =>
    `${words.place(line, column)}: ${message}`;
  return (
    <section className={styles.part} aria-label={words.mappingFile}>
      <h3>{words.mappingFile}</h3>
      <p className={styles.hint}>{words.mappingFileHint}</p>
      <div className={styles.buttons}>
        <Button onClick={() => saveFile(name, writeMapping(mapping), 'application/json')}>{words.saveMapping}</Button>
        <Button onClick={() => void load().catch(failed)}>{words.loadMapping}</Button>
        <span role="status" className={styles.hint}>
          {said.loaded}
        </span>
      </div>
      <p role="alert" className={styles.problem}>
        {said.misfit}
      </p>
    </section>
  );
}
