import { useState } from 'react';
import { parseMapping, writeMapping } from '../../core/exchange/importMapping.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { ColumnsPart } from './ColumnsPart.tsx';
import { chooseFiles } from './chooseFiles.ts';
import styles from './Desk.module.css';
import type { MappingDraft } from './draftMapping.ts';
import tableStyles from './Mapping.module.css';
import { missingColumns } from './missingColumns.ts';
import type { Opener } from './openLocal.ts';
import { ReadingPart } from './ReadingPart.tsx';
import type { TableChoice } from './readBrought.ts';
import { TermsTable } from './TermsTable.tsx';
import { useDraft } from './useDraft.ts';

interface MappingDialogProps {
  readonly files: readonly File[];
  readonly draft: MappingDraft;
  readonly opener: Opener;
  readonly onUse: (choice: TableChoice) => void;
  readonly onClose: () => void;
}

/** Asks what the columns of tables are, with a proposal to begin with and what would come of it. */
export function MappingDialog({ files, draft: first, opener, onUse, onClose }: MappingDialogProps) {
  const { words } = opener;
  const { draft, mapping, separator, isDrafting, change, cutBy } = useDraft(files, first);
  const [misfit, setMisfit] = useState('');
  const { edges, nodes, report, problem, read } = draft;
  const load = async () => {
    const [file] = await chooseFiles('.json,application/json');
    if (!file) return;
    const { mapping: kept, faults } = parseMapping(await file.text(), file.name);
    const lacking = kept ? missingColumns(kept, edges.columns, nodes?.columns ?? null) : [];
    if (kept && lacking.length === 0) change(kept);
    const said = kept ? words.mappingMisfit(lacking.join(', ')) : faults.map(({ message }) => message).join(' ');
    setMisfit(kept && lacking.length === 0 ? '' : `${words.mappingFaults} ${said}`);
  };
  const use = () => onUse({ mapping, ...(separator === undefined ? {} : { separator }) });
  const leftOut = report.skipped.reduce((sum, { count }) => sum + count, 0);
  const { actors, ties, changes } = report.read;
  return (
    <Dialog title={words.mappingTitle} closeWords={words.cancel} onClose={onClose} isPage>
      <div className={styles.stack}>
        <p className={styles.hint}>{words.mappingHint}</p>
        <ColumnsPart
          title={words.tiesTable}
          table={edges}
          columns={mapping.edges}
          read={read}
          words={words}
          onSeparator={cutBy}
          onColumns={(columns) => change({ ...mapping, edges: columns as typeof mapping.edges, terms: [] })}
        />
        {nodes && mapping.nodes && (
          <ColumnsPart
            title={words.actorsTable}
            table={nodes}
            columns={mapping.nodes}
            isActors
            read={read}
            words={words}
            onColumns={(columns) => change({ ...mapping, nodes: columns as typeof mapping.nodes & object })}
          />
        )}
        <ReadingPart mapping={mapping} tables={[edges, ...(nodes ? [nodes] : [])]} words={words} onChange={change} />
        <section className={styles.part}>
          <h3>{words.terms}</h3>
          <p className={styles.hint}>{words.termsHint}</p>
          <TermsTable terms={mapping.terms} words={words} onChange={(terms) => change({ ...mapping, terms })} />
        </section>
        <p role="alert" className={styles.problem}>
          {misfit}
        </p>
      </div>
      <footer className={tableStyles.foot}>
        <p role="status" aria-busy={isDrafting}>
          {problem === null ? words.outcome(actors, ties, changes) : words.outcomeNone(problem)}{' '}
          {problem === null && leftOut > 0 && words.outcomeLeftOut(leftOut)}
        </p>
        <Button onClick={() => void load().catch((error: unknown) => setMisfit(String(error)))}>
          {words.loadMapping}
        </Button>
        <Button onClick={() => saveFile('mapping.json', writeMapping(mapping), 'application/json')}>
          {words.saveMapping}
        </Button>
        <Button isStrong disabled={problem !== null || isDrafting} onClick={use}>
          {words.useMapping}
        </Button>
      </footer>
    </Dialog>
  );
}
