import { type RefObject, useCallback, useRef } from 'react';
import { formatDay } from '../../core/time/formatDay.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { chipPair, chipX } from './axisSize.ts';
import styles from './DayChips.module.css';
import { SinceSlider } from './SinceSlider.tsx';
import { useDays } from './useDays.ts';

interface DayChipsProps {
  readonly scale: TimeScale;
  /** The element whose value is the day. */
  readonly slider: RefObject<HTMLElement | null>;
  /** The element whose value is the day that it is compared with. */
  readonly sinceSlider: RefObject<HTMLDivElement | null>;
}

/** Each day that is looked at in words, moved apart where they would cover each other; the second one is a slider itself. */
export function DayChips({ scale, slider, sinceSlider }: DayChipsProps) {
  const isCompared = useEntente((state) => state.since !== null);
  const chipRef = useRef<HTMLDivElement>(null);
  const paint = useCallback(
    ({ day, since, lang }: EntenteState) => {
      const { width, xOf } = scale;
      const isSeen = (x: number) => x >= -0.5 && x <= width + 0.5;
      const place = (chip: HTMLElement | null, at: number, shown: number, isShown: boolean) => {
        if (!chip) return;
        chip.toggleAttribute('data-away', !isShown);
        chip.style.transform = `translateX(${shown.toFixed(2)}px) translateX(-50%)`;
        const words = formatDay(at, lang, 'short');
        if (chip.textContent !== words) chip.textContent = words;
      };
      const tell = (element: HTMLElement | null, value: number) => {
        element?.setAttribute('aria-valuenow', String(value));
        element?.setAttribute('aria-valuetext', formatDay(value, lang, 'long'));
      };
      const x = xOf(day);
      tell(slider.current, day);
      if (since === null || !isCompared) {
        place(chipRef.current, day, chipX(x, width), isSeen(x));
        return;
      }
      const otherX = xOf(since);
      const areBoth = isSeen(x) && isSeen(otherX);
      const [own, other] = areBoth ? chipPair(x, otherX, width) : [chipX(x, width), chipX(otherX, width)];
      place(chipRef.current, day, own, isSeen(x));
      place(sinceSlider.current, since, other, isSeen(otherX));
      tell(sinceSlider.current, since);
    },
    [scale, isCompared, slider, sinceSlider],
  );
  useDays(paint);
  return (
    <div className={styles.chips}>
      {isCompared && <SinceSlider className={styles.chip ?? ''} slider={sinceSlider} />}
      <div ref={chipRef} className={styles.chip} aria-hidden="true" />
    </div>
  );
}
