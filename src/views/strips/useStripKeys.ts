import { type KeyboardEvent, useCallback } from 'react';
import { readRuns } from '../../core/history/readRuns.ts';
import { stepRuns } from '../../core/history/standingRuns.ts';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import { runReadingOf } from '../../store/useRunReading.ts';
import type { StripRowPlan } from './useStripRows.ts';

function nextTie(rows: readonly StripRowPlan[], place: number, direction: -1 | 1): number | null {
  for (let next = place + direction; next >= 0 && next < rows.length; next += direction) {
    if (rows[next]?.type === 'tie') return next;
  }
  return null;
}

/**
 * What keys do in the list: up and down go to another strip, left and right to the previous and next change of this
 * one's tie, Enter picks the tie. All others, and the same with Shift, are left to the page.
 */
export function useStripKeys(
  rows: readonly StripRowPlan[],
  active: number,
  goTo: (place: number) => void,
): (event: KeyboardEvent) => void {
  const store = useEntenteStore();
  return useCallback(
    (event) => {
      if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
      const state = store.getState();
      const row = rows[active];
      const id = row?.type === 'tie' ? state.history.tieIds[row.tie] : undefined;
      if (row?.type !== 'tie' || id === undefined) return;
      const step = (direction: -1 | 1) => {
        const day = stepRuns(readRuns(state.history, row.tie, runReadingOf(state)), state.day, direction);
        if (day !== null && state.span.clamp(day) === day) state.wentTo(day);
      };
      switch (event.key) {
        case 'ArrowUp':
          goTo(nextTie(rows, active, -1) ?? active);
          break;
        case 'ArrowDown':
          goTo(nextTie(rows, active, 1) ?? active);
          break;
        case 'ArrowLeft':
          step(-1);
          break;
        case 'ArrowRight':
          step(1);
          break;
        case 'Enter':
          state.picked({ type: 'tie', id });
          break;
        default:
          return;
      }
      event.preventDefault();
    },
    [store, rows, active, goTo],
  );
}
