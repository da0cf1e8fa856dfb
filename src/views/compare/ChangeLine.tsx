import { type CSSProperties, memo } from 'react';
import type { ChangeRow } from '../../core/dossier/changeRow.ts';
import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import type { TieState } from '../../core/history/tieState.ts';
import type { SourceId } from '../../core/model/source.ts';
import { useCompareMessages } from '../../store/useCompareMessages.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { ROLES } from '../../ui/tableRoles.ts';
import { ChangeEvents } from './ChangeEvents.tsx';
import styles from './ChangeTable.module.css';

interface ChangeLineProps {
  readonly row: ChangeRow;
  readonly numbers: ReadonlyMap<SourceId, number>;
  readonly isPicked: boolean;
  readonly onPick: (id: string) => void;
}

/** One change as a row. */
export const ChangeLine = memo(function ChangeLine({ row, numbers, isPicked, onPick }: ChangeLineProps) {
  const words = useCompareMessages();
  const markNames = useMarkNames();
  const { change, kind, events } = row;
  const size = { '--events': events.length } as CSSProperties;
  return (
    <tr {...ROLES.row} data-tie={row.id} aria-current={isPicked || undefined} className={styles.change} style={size}>
      <td {...ROLES.cell} className={styles.number}>
        <span className={styles.disc} data-maybe={!change.isCertain || undefined}>
          {change.number}
        </span>
      </td>
      <td {...ROLES.cell} className={styles.tie}>
        <TextButton onClick={() => onPick(row.id)}>
          <Marked parts={markNames(row.name, [row.key.a, row.key.b])} />
        </TextButton>{' '}
        <span lang={kind.lang}>{kind.text}</span>
        {!change.isDrawn && <em> · {words.notOnPicture}</em>}
      </td>
      <td {...ROLES.cell} className={styles.before}>
        <Manner state={change.before} />
        <span>
          <Marked parts={markNames(row.before, [], row.key.kind)} />
        </span>
      </td>
      <td {...ROLES.cell} className={styles.after}>
        <span className={styles.arrow} aria-hidden="true">
          →{' '}
        </span>
        <Manner state={change.after} />
        <span>
          <Marked parts={markNames(row.after, [], row.key.kind)} />
        </span>
      </td>
      <ChangeEvents events={events} numbers={numbers} />
    </tr>
  );
});

/** The line of a tie as it is on a day; nothing where nothing is known of it. */
function Manner({ state }: { readonly state: TieState | null }) {
  if (!state) return null;
  const isEnded = state.stance === 'ended' && !state.possible;
  const stance = isEnded ? (state.stanceBefore ?? 'formal') : state.stance;
  const becoming = state.possible?.stance ?? null;
  const trace = swatchOf({ stance, becoming, standing: state.standing, isGone: isEnded });
  return (
    <span className={styles.manner}>
      <LineSwatch width={SWATCH.width} height={SWATCH.height} trace={trace} />
    </span>
  );
}
