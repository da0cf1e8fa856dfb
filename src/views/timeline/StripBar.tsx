import type { CSSProperties } from 'react';
import type { Spell } from '../../core/history/spellsOf.ts';
import { type TimeWindow, xOf } from '../../core/time/timeWindow.ts';
import styles from './Strips.module.css';

interface StripBarProps {
  readonly spell: Spell;
  readonly window: TimeWindow;
  readonly width: number;
}

/** One spell of a tie: solid where it is certain, fading where its ends are not; nothing when it ended or is denied. */
export function StripBar({ spell, window, width }: StripBarProps) {
  const { from, fromCertain, to, toCertain, stance, standing, status } = spell;
  if (stance === 'ended' || standing === 'denied') return null;
  const placeOf = (day: number) => Math.min(width, Math.max(0, xOf(window, width, day)));
  const left = placeOf(from);
  const right = to === null ? width : placeOf(to + 1);
  if (right <= 0 || left >= width || (to !== null && to < window.from)) return null;
  const length = Math.max(2, right - left);
  const fadeIn = Math.min(length, placeOf(fromCertain) - left);
  const fadeOut = toCertain === null || to === null ? 0 : Math.min(length, Math.max(0, right - placeOf(toCertain + 1)));
  const isFading = fadeIn + fadeOut > 2;
  const style = {
    left,
    width: length,
    ...(isFading ? { '--fade-in': `${fadeIn}px`, '--fade-out': `${fadeOut}px` } : {}),
  } as CSSProperties;
  return (
    <span
      className={styles.bar}
      data-stance={stance}
      data-status={status}
      data-doubted={standing !== 'established' || undefined}
      data-fading={isFading || undefined}
      style={style}
    />
  );
}
