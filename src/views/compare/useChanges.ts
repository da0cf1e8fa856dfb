import { startTransition, useEffect, useState } from 'react';
import { type ChangeRow, changeRow } from '../../core/dossier/changeRow.ts';
import { numberSources } from '../../core/dossier/numberSources.ts';
import type { SourceId } from '../../core/model/source.ts';
import type { Comparison } from '../../core/scene/numberChanges.ts';
import type { Messages } from '../../locales/en.ts';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import { type EntenteState, isTimeMoving } from '../../store/ententeState.ts';
import { useMessages } from '../../store/useMessages.ts';

/** What the table of changes shows: rows by number, and the numbers of the sources that they cite. */
export interface ChangeSheet {
  readonly comparison: Comparison;
  readonly lang: string;
  readonly rows: readonly ChangeRow[];
  readonly numbers: ReadonlyMap<SourceId, number>;
}

function sheetOf({ history, moment, lang }: EntenteState, words: Messages): ChangeSheet | null {
  const { comparison } = moment;
  if (!comparison) return null;
  const rows = comparison.changes.map((change) => changeRow(history, change, lang, words));
  const numbers = numberSources(rows.flatMap(({ events }) => events.map(({ sources }) => sources)));
  return { comparison, lang, rows, numbers };
}

/**
 * The changes between the two days, a frame after they are settled; null while one day is looked at. While a day moves, the
 * table and the numbers on the picture wait: rows with their sources cost more than a frame has.
 */
export function useChanges(): ChangeSheet | null {
  const store = useEntenteStore();
  const words = useMessages();
  const [sheet, setSheet] = useState(() => sheetOf(store.getState(), words));

  useEffect(() => {
    let frame = 0;
    let shown: readonly unknown[] = [];
    const update = () => {
      frame = 0;
      const state = store.getState();
      shown = [state.moment.comparison, state.lang];
      startTransition(() => setSheet(sheetOf(state, words)));
    };
    const onChange = (state: EntenteState) => {
      const { comparison } = state.moment;
      if (frame !== 0 || isTimeMoving(state) || (shown[0] === comparison && shown[1] === state.lang)) return;
      frame = requestAnimationFrame(update);
    };
    update();
    const unsubscribe = store.subscribe(onChange);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [store, words]);
  return sheet;
}
