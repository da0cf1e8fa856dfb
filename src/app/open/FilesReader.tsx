import { useEffect, useMemo, useRef, useState } from 'react';
import { type FilesPage, sendFigures, showDesk } from './desk.ts';
import { keepDraftOf } from './keepDraftOf.ts';
import { leaveDraft } from './leaveDraft.ts';
import { MappingDialog } from './MappingDialog.tsx';
import { type Opener, openAgain, openBrought } from './openLocal.ts';
import { ReadingDialog } from './ReadingDialog.tsx';
import { RefusedDialog } from './RefusedDialog.tsx';
import { type DraftChoice, localOf, readBrought, refusedOf, type TableChoice } from './readBrought.ts';
import type { ReadAnswer, RefusedFiles } from './readFiles.ts';
import type { ReadStage } from './readStages.ts';

/** After so long a reader wants to know what the page is doing, in ms. */
const PATIENCE_MS = 1000;

interface FilesReaderProps {
  readonly page: FilesPage;
  readonly opener: Opener;
  readonly onClose: () => void;
}

type Outcome = Extract<ReadAnswer, { sort: 'tables' }> | (RefusedFiles & { readonly cause?: string });

/** Reads files and opens what is in them; asks what columns mean, and says why where nothing can be opened. */
export function FilesReader({ page, opener, onClose }: FilesReaderProps) {
  const { files } = page;
  const { words } = opener;
  const [choice, setChoice] = useState(() => choiceOf(page));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isLong, setLong] = useState(false);
  const [stage, setStage] = useState<ReadStage | null>(null);
  const keeper = useMemo(() => keepDraftOf(files, page.draft ?? null), [files, page.draft]);
  const latest = useRef({ opener, onClose });
  latest.current = { opener, onClose };

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    const run = async () => {
      const answer = await readBrought(files, choice, signal, setStage);
      if (answer.sort === 'figure') {
        latest.current.onClose();
        sendFigures(files);
      } else if (answer.sort === 'read') {
        const local = await localOf(answer, files, choice && 'isDraft' in choice ? null : choice);
        signal.throwIfAborted();
        await (page.again ? openAgain(local, page, latest.current.opener) : openBrought(local, latest.current.opener));
        await keeper.drop();
      } else if (answer.sort === 'refused' && page.again && !page.isAsked)
        tellRefused(answer, page, latest.current.opener);
      else setOutcome(answer);
    };
    run()
      .catch((error: unknown) => {
        if (signal.aborted) return;
        setOutcome({ ...refusedOf([]), cause: error instanceof Error ? error.message : String(error) });
      })
      .finally(() => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [files, page, choice, keeper]);

  const readBy = (chosen: TableChoice | DraftChoice) => {
    setOutcome(null);
    setLong(false);
    setStage(null);
    setChoice(chosen);
  };
  if (outcome?.sort === 'tables') {
    const leave = () => {
      onClose();
      void leaveDraft(keeper, opener);
    };
    const { draft } = outcome;
    const first = { draft, separator: page.draft?.separator };
    return (
      <MappingDialog
        files={files}
        first={first}
        opener={opener}
        onChange={keeper.note}
        onUse={readBy}
        onClose={leave}
      />
    );
  }
  if (outcome) {
    const ask = outcome.report && (() => readBy({ mapping: null, isDraft: true }));
    const cause = outcome.cause ?? null;
    return <RefusedDialog refused={outcome} cause={cause} opener={opener} onAsk={ask} onClose={onClose} />;
  }
  if (!isLong) return null;
  return <ReadingDialog files={files} stage={stage} words={words} onClose={onClose} />;
}

function choiceOf({ again, isAsked, draft }: FilesPage): TableChoice | DraftChoice | null {
  if (draft) {
    const cut = draft.separator === undefined ? {} : { separator: draft.separator };
    return { mapping: draft.mapping, ...cut, isDraft: true };
  }
  const separator = again?.separator === undefined ? {} : { separator: again.separator };
  const mapping = again?.mapping ?? null;
  if (isAsked) return { mapping, ...separator, isDraft: true };
  return mapping && { mapping, ...separator };
}

/** Says why the newer state of a file could not be opened: in the panel where that is open, else above the picture. */
function tellRefused(refused: RefusedFiles, { files, panel }: FilesPage, { words }: Opener): void {
  const next = { sort: 'faults', refused } as const;
  const [fault] = refused.faults;
  const text = words.refusedAgainOf(files[0]?.name ?? '', fault ? words.place(fault.line, fault.column) : '');
  showDesk(panel ? next : { sort: 'told', text, next });
}
