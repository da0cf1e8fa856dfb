import { useEffect, useRef, useState } from 'react';
import type { OpenMessages } from '../../locales/open/en.ts';
import { saveFile } from '../../ui/saveFile.ts';
import type { OpenDataset } from '../openDataset.ts';
import { writeOffThread } from './runTask.ts';
import { textOfOpen } from './textOfOpen.ts';
import { DATASET_FORMATS, type DatasetFormat } from './writeFiles.ts';
import type { PartFormat } from './writeParts.ts';

/** A format that the dataset, or a part of it, can be saved in. */
export type SaveFormat = DatasetFormat | PartFormat;

/** What has come of saving. */
export interface Saved {
  readonly names: readonly string[];
  /** What the files do not hold, in words. */
  readonly lost: readonly string[];
}

interface Saving {
  readonly saved: Saved | null;
  readonly problem: string;
  /** What is being written now. */
  readonly running: SaveFormat | null;
  readonly save: (format: SaveFormat) => void;
}

function isWhole(format: SaveFormat): format is DatasetFormat {
  return DATASET_FORMATS.some((one) => one === format);
}

/** Saves the open dataset, or a part of it, in one format after another. */
export function useSaving(open: OpenDataset, words: OpenMessages): Saving {
  const [saved, setSaved] = useState<Saved | null>(null);
  const [problem, setProblem] = useState('');
  const [running, setRunning] = useState<SaveFormat | null>(null);
  const mounted = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    mounted.current = controller;
    return () => controller.abort();
  }, []);

  const write = async (format: SaveFormat, signal: AbortSignal): Promise<Saved> => {
    if (isWhole(format)) {
      const { files, lost } = await writeOffThread({ text: await textOfOpen(open, signal), format }, signal);
      signal.throwIfAborted();
      for (const { name, text, type } of files) saveFile(name, text, type);
      return { names: files.map(({ name }) => name), lost: lost.map((loss) => words.losses[loss]) };
    }
    const { writePart } = await import('./writeParts.ts');
    signal.throwIfAborted();
    const { name, text, type, lost } = writePart(open.store.getState(), format, words);
    saveFile(name, text, type);
    return { names: [name], lost: lost.map((loss) => words.partLosses[loss]) };
  };

  const save = (format: SaveFormat) => {
    if (running !== null) return;
    const { signal } = mounted.current;
    setRunning(format);
    setProblem('');
    setSaved(null);
    write(format, signal)
      .then(setSaved)
      .catch((error: unknown) => {
        if (!signal.aborted) setProblem(words.notSaved(error instanceof Error ? error.message : String(error)));
      })
      .finally(() => setRunning(null));
  };
  return { saved, problem, running, save };
}
