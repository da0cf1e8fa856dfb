import { useMemo } from 'react';
import { readRuns } from '../../core/history/readRuns.ts';
import { STRIP_HEIGHT } from '../../core/scene/stripTexture.ts';
import { traceStrip } from '../../core/scene/traceStrip.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useRunReading } from '../../store/useRunReading.ts';
import { StripLine } from '../../ui/StripLine.tsx';

interface StripBarProps {
  readonly tie: number;
  readonly scale: TimeScale;
}

/** The strip of one tie on the axis of the slider, traced as in the list of all. */
export function StripBar({ tie, scale }: StripBarProps) {
  const history = usePart('history');
  const filters = usePart('filters');
  const reading = useRunReading();
  const runs = useMemo(() => readRuns(history, tie, reading), [history, tie, reading]);
  const strokes = useMemo(() => traceStrip(runs, scale, filters), [runs, scale, filters]);
  return <StripLine width={scale.width} height={STRIP_HEIGHT} strokes={strokes} />;
}
