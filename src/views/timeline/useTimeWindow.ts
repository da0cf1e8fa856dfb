import { useCallback, useEffect, useRef, useState } from 'react';
import { followDay, type TimeWindow } from '../../core/time/timeWindow.ts';
import { useEntenteStore } from '../../store/EntenteContext.ts';

/** Makes another window of the present one. */
export type ChangeWindow = (change: (window: TimeWindow, all: TimeWindow) => TimeWindow) => void;

/** The days that the axis shows: all of them at first. It follows the day when it leaves. */
export function useTimeWindow(): readonly [TimeWindow, ChangeWindow] {
  const store = useEntenteStore();
  const { span } = store.getState();
  const [window, setWindow] = useState<TimeWindow>(span);
  const windowRef = useRef(window);
  const change = useCallback<ChangeWindow>(
    (changed) => {
      const next = changed(windowRef.current, span);
      if (next.from === windowRef.current.from && next.to === windowRef.current.to) return;
      windowRef.current = next;
      setWindow(next);
    },
    [span],
  );
  useEffect(
    () =>
      store.subscribe(({ day }, before) => {
        if (day !== before.day) change((present, all) => followDay(present, all, day));
      }),
    [store, change],
  );
  return [window, change];
}
