import { useMemo } from 'react';
import { type Beat, tallyPulse } from '../../core/history/tallyPulse.ts';
import { type BinnedPulse, binPulse } from '../../core/scene/binPulse.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { roomOf } from '../../core/time/timeWindow.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { tiesOfInterest, tiesOfPick } from '../../store/tiesOfInterest.ts';

/** What events made and broke of the ties that the legend lets through, and of those among them that are of the pick. */
interface Beats {
  readonly all: readonly Beat[];
  /** null while no actor and no tie is picked. */
  readonly own: readonly Beat[] | null;
}

/** The same at the zoom of a scale. */
export interface Pulses {
  readonly all: BinnedPulse;
  readonly own: BinnedPulse | null;
}

/** Counts the pulse, anew only when the filters or the pick are others. */
export function useBeats(): Beats {
  const dataset = usePart('dataset');
  const history = usePart('history');
  const hidden = useEntente((state) => state.filters.hidden);
  const focus = useEntente((state) => state.filters.focus);
  const pick = usePart('pick');
  const isShown = useMemo(
    () => tiesOfInterest({ dataset, history }, { hidden, focus }),
    [dataset, history, hidden, focus],
  );
  const all = useMemo(() => tallyPulse(history, isShown), [history, isShown]);
  const own = useMemo(() => {
    const isOwn = tiesOfPick(history, pick);
    return isOwn && tallyPulse(history, (tie) => isOwn(tie) && isShown(tie));
  }, [history, pick, isShown]);
  return useMemo(() => ({ all, own }), [all, own]);
}

/** Gathers the pulse into bins, anew only when the zoom is another. */
export function usePulses(beats: Beats, { window, width }: TimeScale): Pulses {
  const { spacing } = window;
  const pxPerPlace = width / roomOf(window);
  return useMemo(() => {
    // An axis that is not laid out yet has no room for a bar.
    const bin = (some: readonly Beat[]) => binPulse(pxPerPlace > 0 ? some : [], pxPerPlace, spacing);
    return { all: bin(beats.all), own: beats.own && bin(beats.own) };
  }, [beats, pxPerPlace, spacing]);
}
