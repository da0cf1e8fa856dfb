import { useEffect, useId, useState } from 'react';
import type { ExportMessages } from '../../locales/export/en.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './Actions.module.css';
import { copyImage } from './copyText.ts';
import { FILE_FORMATS, type FileFormat } from './figureChoices.ts';
import { fetchFonts, figureFile, figurePng, figureSvg, fileNameOf, pngSizeOf } from './figureFile.ts';
import type { MadeFigure } from './makeFigure.ts';
import { printFigure } from './printFigure.ts';
import { TooLargeError } from './renderPng.ts';
import type { Choosing } from './useChoices.ts';
import type { FigureProgress } from './useFigure.ts';
import type { Outcome, Telling } from './useOutcome.ts';

const GROUPS = [
  ['picture', ['svg', 'png300', 'png2', 'png1']],
  ['all', ['pack']],
  ['table', ['csv', 'json']],
  ['caption', ['text', 'markdown', 'html', 'latex']],
  ['references', ['bibtex', 'ris', 'csl']],
] as const satisfies readonly (readonly [string, readonly FileFormat[]])[];

type Work = (made: MadeFigure) => void;

interface ActionsProps {
  readonly choosing: Choosing;
  readonly figure: MadeFigure | null;
  readonly progress: Pick<FigureProgress, 'isMaking' | 'problem'>;
  readonly telling: Telling;
  readonly words: ExportMessages;
}

/** What to do with the figure: save it as a file, copy it, print it; and how the last of these went. */
export function Actions({ choosing: { choices, choose }, figure, progress, telling, words }: ActionsProps) {
  const id = useId();
  const { outcome, run } = telling;
  const isReady = figure !== null && !progress.isMaking;
  const [waiting, setWaiting] = useState<Work | null>(null);
  useEffect(() => {
    if (!waiting || !(isReady || progress.problem !== null)) return;
    setWaiting(null);
    if (figure && isReady) waiting(figure);
  });
  /** Does it with the figure as chosen last, as soon as that is made. */
  const act = (work: Work) => {
    if (figure && isReady) work(figure);
    else setWaiting(() => work);
  };
  const nameOf = (format: FileFormat) => {
    if (format !== 'png300' && format !== 'png2' && format !== 'png1') return words.files[format];
    return figure ? words.files[format](pngSizeOf(figure, format).width) : 'PNG';
  };
  const failed = (name: string, error: unknown): Outcome => {
    const isTooLarge = error instanceof TooLargeError;
    const cause = isTooLarge ? words.tooLarge : error instanceof Error ? error.message : String(error);
    return { sort: 'failed', words: words.saveFailed(name, cause) };
  };
  const download = (made: MadeFigure) => {
    const name = fileNameOf(made, choices.file);
    run(words.writing(name), async () => {
      try {
        const { name, content, type } = await figureFile(made, choices.file, words);
        saveFile(name, content, type);
        return { sort: 'done', words: words.saved(name) };
      } catch (error) {
        return failed(name, error);
      }
    });
  };
  const copy = (made: MadeFigure) =>
    run(words.writing('PNG'), async () => {
      try {
        await copyImage(figurePng(made, 'png2'));
        return { sort: 'done', words: words.imageCopied };
      } catch {
        return { sort: 'failed', words: words.imageRefused };
      }
    });
  const print = (made: MadeFigure) =>
    run(words.printing, async () => {
      try {
        await printFigure(figureSvg(made, await fetchFonts(made)), made.model);
        return { sort: 'done', words: '' };
      } catch (error) {
        return failed(words.print, error);
      }
    });
  return (
    <div className={styles.actions}>
      {outcome?.sort === 'refused' && (
        <textarea
          className={styles.refused}
          aria-label={words.toSelect}
          readOnly
          rows={4}
          value={outcome.text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      <div className={styles.buttons}>
        <label htmlFor={`${id}-file`}>{words.file}</label>
        <select
          id={`${id}-file`}
          value={choices.file}
          onChange={({ target }) => choose({ file: FILE_FORMATS.find((one) => one === target.value) ?? 'svg' })}
        >
          {GROUPS.map(([group, formats]) => (
            <optgroup key={group} label={words.fileGroups[group]}>
              {formats.map((format) => (
                <option key={format} value={format}>
                  {nameOf(format)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Button isStrong onClick={() => act(download)}>
          {words.download}
        </Button>
        <Button onClick={() => act(copy)}>{words.copyImage}</Button>
        <Button onClick={() => act(print)}>{words.print}</Button>
        <p role="status" className={styles.outcome} data-sort={outcome?.sort}>
          {waiting ? words.making : outcome?.words}
        </p>
      </div>
    </div>
  );
}
