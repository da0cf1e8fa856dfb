import { useEffect, useState } from 'react';
import type { EntenteState } from '../../store/ententeState.ts';
import type { FigureChoices } from './figureChoices.ts';
import { fetchFonts, figureSvg } from './figureFile.ts';
import { type MadeFigure, makeFigure } from './makeFigure.ts';
import { createFigureStage } from './stageFigure.ts';

/** A figure as it is previewed. */
export interface PreviewedFigure {
  readonly figure: MadeFigure;
  /** The `blob:` address of the very SVG. */
  readonly address: string;
  /** Whether fonts that should be embedded could not be fetched. */
  readonly areFontsMissing: boolean;
}

/** How far the figure is; the one before stays while the next is made. */
export interface FigureProgress {
  readonly made: PreviewedFigure | null;
  readonly isMaking: boolean;
  readonly problem: string | null;
}

/** How long a choice must rest before the figure is made anew, in ms. */
const REST_MS = 220;

/** Makes the figure of a view as chosen, and anew when the choice has come to rest. */
export function useFigure(seen: EntenteState, choices: FigureChoices, isReady: boolean): FigureProgress {
  const [stage] = useState(() => createFigureStage(seen));
  const [progress, setProgress] = useState<FigureProgress>({ made: null, isMaking: true, problem: null });
  const { style: _style, caption: _caption, embed: _embed, embedHeight: _height, file: _file, ...drawn } = choices;
  const key = JSON.stringify(drawn);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the choices that the picture depends on.
  useEffect(() => {
    if (!isReady) return;
    let isCurrent = true;
    const make = async () => {
      try {
        const figure = await makeFigure(stage, seen, choices);
        const fonts = choices.areFontsEmbedded ? await fetchFonts(figure) : null;
        if (!isCurrent) return;
        const address = URL.createObjectURL(new Blob([figureSvg(figure, fonts)], { type: 'image/svg+xml' }));
        const areFontsMissing = choices.areFontsEmbedded && fonts === null;
        setProgress({ made: { figure, address, areFontsMissing }, isMaking: false, problem: null });
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        if (isCurrent) setProgress(({ made }) => ({ made, isMaking: false, problem }));
      }
    };
    setProgress((before) => ({ ...before, isMaking: true, problem: null }));
    const timer = setTimeout(make, progress.made === null ? 0 : REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [stage, seen, key, isReady]);

  const address = progress.made?.address;
  useEffect(() => () => (address === undefined ? undefined : URL.revokeObjectURL(address)), [address]);
  return progress;
}
