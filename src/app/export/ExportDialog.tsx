import { useEffect, useState } from 'react';
import { FILMSTRIP_DAYS } from '../../core/figure/buildFilmstrip.ts';
import { en } from '../../locales/export/en.ts';
import { fr } from '../../locales/export/fr.ts';
import { useEntenteStore, usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Actions } from './Actions.tsx';
import { CitePart } from './CitePart.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import styles from './ExportDialog.module.css';
import { FormatPart } from './FormatPart.tsx';
import { KindPart } from './KindPart.tsx';
import { OpenPart } from './OpenPart.tsx';
import { Preview } from './Preview.tsx';
import { useChoices } from './useChoices.ts';
import { useFigure } from './useFigure.ts';
import { useOutcome } from './useOutcome.ts';
import { WordsPart } from './WordsPart.tsx';

const CATALOGUES = { en, fr };

interface ExportDialogProps {
  /** The edition of the data that is open; null where it cannot be told. */
  readonly edition: string | null;
  readonly onClose: () => void;
  /** Opens figures that the reader chose from their disk. */
  readonly onFigures: (files: readonly File[]) => void;
}

/** Makes a figure of what the reader sees: a live preview, what can be chosen, and all that it can be saved as. */
export function ExportDialog({ edition, onClose, onFigures }: ExportDialogProps) {
  const store = useEntenteStore();
  const { close } = useMessages();
  const words = CATALOGUES[usePart('lang')];
  const [seen] = useState(() => store.getState());
  const choosing = useChoices(seen);
  const { choices } = choosing;
  const isReady = choices.kind !== 'filmstrip' || new Set(choices.days).size >= FILMSTRIP_DAYS.least;
  const progress = useFigure(seen, choices, isReady);
  const telling = useOutcome();
  useEffect(() => store.getState().paused(), [store]);
  const figure = progress.made?.figure ?? null;
  const current = figure && { ...figure, choices: { ...figure.choices, style: choices.style } };
  return (
    <Dialog title={words.title} closeWords={close} onClose={onClose} isPage isBare>
      <div className={styles.layout}>
        <Preview progress={progress} words={words} />
        <Actions choosing={choosing} figure={current} progress={progress} telling={telling} words={words} />
        <section className={styles.choices} aria-label={words.choices}>
          <KindPart choosing={choosing} seen={seen} words={words} />
          <FormatPart choosing={choosing} appLang={seen.lang} words={words} />
          <WordsPart choosing={choosing} proposed={figure?.proposed ?? null} words={words} />
          <CitePart choosing={choosing} figure={current} run={telling.run} words={words} />
          <EmbedPart choosing={choosing} figure={current} edition={edition} run={telling.run} words={words} />
          <OpenPart onFigures={onFigures} words={words} />
        </section>
      </div>
    </Dialog>
  );
}
