import { useMemo } from 'react';
import type { StandingRun } from '../../core/history/standingRuns.ts';
import { STRIP_HEIGHT } from '../../core/scene/stripTexture.ts';
import { traceStrip } from '../../core/scene/traceStrip.ts';
import { scaleOf } from '../../core/time/timeScale.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useStripsMessages } from '../../store/useStripsMessages.ts';
import { StripLine } from '../../ui/StripLine.tsx';
import styles from './StripKey.module.css';

const SAMPLE = scaleOf({ from: 0, to: 42 }, 42);
const RUN: StandingRun = {
  from: 0,
  to: null,
  status: 'sample',
  stance: 'cooperative',
  becoming: null,
  standing: 'established',
  settledStanding: 'established',
  mayBeOlder: false,
  phase: 0,
};
const UPHELD = { isEndedShown: false, isDeniedShown: true };
const BECOMING = { status: 'sample', stance: 'cooperative', by: 30 } as const;

const ALLEGED = [{ ...RUN, standing: 'alleged', settledStanding: 'alleged' }] as const;
const CONTESTED = [{ ...RUN, standing: 'contested', settledStanding: 'contested' }] as const;
const DENIED = [{ ...RUN, standing: 'denied', settledStanding: 'denied' }] as const;
const UNCERTAIN = [
  { ...RUN, to: 29, status: null, stance: 'ended', becoming: BECOMING },
  { ...RUN, from: 30, phase: 1 },
] as const;
const OLDER = [{ ...RUN, from: 14, mayBeOlder: true }] as const;

/** What the textures of strips mean, each beside a piece that is traced as in the list. */
export function StripKey() {
  const isDeniedShown = useEntente((state) => state.filters.isDeniedShown);
  const { key } = useStripsMessages();
  return (
    <ul className={styles.key} aria-label={key.title}>
      <KeyPiece runs={ALLEGED} text={key.alleged} />
      <KeyPiece runs={CONTESTED} text={key.contested} />
      {isDeniedShown && <KeyPiece runs={DENIED} text={key.denied} />}
      <KeyPiece runs={UNCERTAIN} text={key.uncertain} />
      <KeyPiece runs={OLDER} text={key.older} />
    </ul>
  );
}

function KeyPiece({ runs, text }: { readonly runs: readonly StandingRun[]; readonly text: string }) {
  const strokes = useMemo(() => traceStrip(runs, SAMPLE, UPHELD), [runs]);
  return (
    <li className={styles.piece}>
      <StripLine width={SAMPLE.width} height={STRIP_HEIGHT} strokes={strokes} />
      {text}
    </li>
  );
}
