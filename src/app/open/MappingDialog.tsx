import { useEffect, useMemo } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ActorsPart } from './ActorsPart.tsx';
import { ColumnsPart } from './ColumnsPart.tsx';
import styles from './Desk.module.css';
import type { MappingDraft } from './draftMapping.ts';
import tableStyles from './Mapping.module.css';
import { MappingFile } from './MappingFile.tsx';
import type { Opener } from './openLocal.ts';
import { ReadingPart } from './ReadingPart.tsx';
import type { TableChoice } from './readBrought.ts';
import { TermsTable } from './TermsTable.tsx';
import { useDraft } from './useDraft.ts';

interface MappingDialogProps {
  readonly files: readonly File[];
  /** What is proposed, or what the reader had come to; its tables cut by a separator of the reader's choice. */
  readonly first: { readonly draft: MappingDraft; readonly separator?: string | undefined };
  readonly opener: Opener;
  readonly onChange: (choice: TableChoice) => void;
  readonly onUse: (choice: TableChoice) => void;
  readonly onClose: () => void;
}

/** Asks how a file of others is to be read, with a proposal to begin with and what would come of it. */
export function MappingDialog({ files, first, opener, onChange, onUse, onClose }: MappingDialogProps) {
  const { words } = opener;
  const { draft, mapping, separator, isDrafting, change, cutBy } = useDraft(files, first);
  const { edges, nodes, report, problem, read, readNodes } = draft;
  const choice = useMemo(() => ({ mapping, ...(separator === undefined ? {} : { separator }) }), [mapping, separator]);
  const isChanged = mapping !== first.draft.mapping || separator !== first.separator;
  useEffect(() => {
    if (isChanged) onChange(choice);
  }, [isChanged, choice, onChange]);
  const leftOut = report.skipped.reduce((sum, { count }) => sum + count, 0);
  const { actors, ties, changes } = report.read;
  const title = edges ? words.mappingTitle : words.readingTitle;
  return (
    <Dialog title={title} closeWords={words.cancel} onClose={onClose} isPage>
      <div className={tableStyles.page}>
        <div className={styles.stack}>
          <p className={styles.hint}>{edges ? words.mappingHint : words.readingHint(draft.file)}</p>
          {edges && (
            <ColumnsPart
              title={words.tiesTable}
              table={edges}
              columns={mapping.edges}
              read={read}
              words={words}
              onSeparator={cutBy}
              onColumns={(columns) => change({ ...mapping, edges: columns as typeof mapping.edges, terms: [] })}
            />
          )}
          {nodes && readNodes && mapping.nodes && (
            <ColumnsPart
              title={words.actorsTable}
              table={nodes}
              columns={mapping.nodes}
              isActors
              read={readNodes}
              words={words}
              onColumns={(columns) => change({ ...mapping, nodes: columns as typeof mapping.nodes & object })}
            />
          )}
          <section className={styles.part} aria-label={words.terms}>
            <h3>{words.terms}</h3>
            <p className={styles.hint}>{words.termsHint}</p>
            <TermsTable terms={mapping.terms} words={words} onChange={(terms) => change({ ...mapping, terms })} />
          </section>
          <ReadingPart mapping={mapping} edges={edges} nodes={nodes} words={words} onChange={change} />
          <ActorsPart mapping={mapping} nodes={nodes} words={words} onChange={change} />
          <MappingFile draft={draft} mapping={mapping} words={words} onLoad={change} />
        </div>
        <footer className={tableStyles.foot}>
          <p role="status" aria-busy={isDrafting}>
            {problem === null ? words.outcome(actors, ties, changes) : words.outcomeNone(problem)}{' '}
            {problem === null && leftOut > 0 && words.outcomeLeftOut(leftOut)}
          </p>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            isStrong
            aria-disabled={problem !== null || isDrafting}
            onClick={() => problem === null && !isDrafting && onUse(choice)}
          >
            {words.useMapping}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
