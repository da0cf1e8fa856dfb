import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import type { TieState } from '../../core/history/tieState.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import styles from './TieRow.module.css';

interface MannerProps {
  readonly state: TieState;
  readonly arrow?: 'ahead' | 'back' | null;
}

/** The line of a tie as the picture draws it on the day; faded when the tie has ended. */
export function Manner({ state, arrow = null }: MannerProps) {
  const isEnded = state.stance === 'ended' && !state.possible;
  const stance = isEnded ? (state.stanceBefore ?? 'formal') : state.stance;
  const trace = swatchOf({ stance, becoming: state.possible?.stance ?? null, standing: state.standing, arrow });
  return (
    <span className={styles.manner} data-ended={isEnded || undefined}>
      <LineSwatch width={SWATCH.width} height={SWATCH.height} trace={trace} />
    </span>
  );
}
