import type { KeyboardEvent, RefObject } from 'react';
import { dayByKey } from '../../store/dayByKey.ts';
import { useEntenteStore, usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';

interface SinceSliderProps {
  readonly className: string;
  readonly slider: RefObject<HTMLDivElement | null>;
}

/** The slider of the day that is compared with. It hears the same keys as the whole page does for the other day. */
export function SinceSlider({ className, slider }: SinceSliderProps) {
  const words = useMessages();
  const store = useEntenteStore();
  const span = usePart('span');
  const onKeyDown = (event: KeyboardEvent) => {
    const state = store.getState();
    if (state.since === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const since = dayByKey(event, { dataset: state.dataset, span, day: state.since });
    if (since === undefined) return;
    event.preventDefault();
    if (since !== null) state.comparedSince(since);
  };
  return (
    <div
      ref={slider}
      className={className}
      role="slider"
      tabIndex={0}
      aria-label={words.compareWith}
      aria-valuemin={span.from}
      aria-valuemax={span.to}
      aria-valuenow={store.getState().since ?? span.from}
      onKeyDown={onKeyDown}
    />
  );
}
