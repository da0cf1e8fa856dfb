import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import type { TellerSide, TellingRow } from '../../core/dossier/tellingRow.ts';
import type { TieState } from '../../core/history/tieState.ts';
import type { SourceId } from '../../core/model/source.ts';
import type { Words } from '../../core/model/text.ts';
import type { TieId } from '../../core/model/tie.ts';
import type { TellerCodes } from '../../core/scene/tellerCodes.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useTellingsMessages } from '../../store/useTellingsMessages.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { TellerDisc } from '../../ui/TellerDisc.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { ROLES } from '../../ui/tableRoles.ts';
import { TellerWords } from './TellerWords.tsx';
import styles from './Tellings.module.css';

interface TellingLineProps {
  readonly row: TellingRow;
  /** The names of the tellers, the first one's first. */
  readonly names: readonly [string, string];
  /** Marks their names in a sentence where they are foreign. */
  readonly mark: (sentence: string) => readonly Words[];
  readonly codes: TellerCodes;
  readonly numbers: ReadonlyMap<SourceId, number>;
  readonly isPicked: boolean;
  readonly onPick: (tie: TieId) => void;
  readonly onPoint: (tie: TieId | null) => void;
}

/** One tie as two tellers tell it. Its name picks it, and pointing at the row shows it on the picture. */
export function TellingLine({ row, names, mark, codes, numbers, isPicked, onPick, onPoint }: TellingLineProps) {
  const { id, key, name, kind, first, second } = row;
  const markNames = useMarkNames();
  return (
    // biome-ignore lint/a11y/useKeyWithMouseEvents: pointing only finds the tie on the picture; keys pick it by its button.
    <tr
      {...ROLES.row}
      className={styles.row}
      aria-current={isPicked || undefined}
      data-class={row.class}
      onMouseOver={() => onPoint(id)}
      onMouseLeave={() => onPoint(null)}
    >
      <td {...ROLES.cell} className={styles.tie}>
        <TextButton onClick={() => onPick(id)}>
          <Marked parts={markNames(name, [key.a, key.b])} />
        </TextButton>{' '}
        <span lang={kind.lang}>{kind.text}</span>
      </td>
      <TellerCell side={first} teller={names[0]} mark={mark} numbers={numbers} />
      <TellerCell side={second} teller={names[1]} mark={mark} numbers={numbers} />
      <ClassCell row={row} names={names} mark={mark} codes={codes} />
    </tr>
  );
}

interface TellerCellProps {
  readonly side: TellerSide;
  readonly teller: string;
  readonly mark: TellingLineProps['mark'];
  readonly numbers: ReadonlyMap<SourceId, number>;
}

function TellerCell({ side: { told, word }, teller, mark, numbers }: TellerCellProps) {
  const words = useTellingsMessages();
  return (
    <td {...ROLES.cell} className={styles.side}>
      <span className={styles.teller} aria-hidden="true">
        <Marked parts={mark(words.says(teller))} />
      </span>
      <span className={styles.manner}>{told ? <Manner state={told} /> : <em>{words.leftOut}</em>}</span>
      {word ? <TellerWords word={word} numbers={numbers} /> : <p className={styles.silent}>{words.silent}</p>}
    </td>
  );
}

function Manner({ state }: { readonly state: TieState }) {
  const isEnded = state.stance === 'ended' && !state.possible;
  const stance = isEnded ? (state.stanceBefore ?? 'formal') : state.stance;
  const trace = swatchOf({ stance, becoming: state.possible?.stance ?? null, standing: state.standing });
  return (
    <span className={styles.swatch} data-ended={isEnded || undefined}>
      <LineSwatch {...SWATCH} trace={trace} />
    </span>
  );
}

function ClassCell({ row, names, mark, codes }: Pick<TellingLineProps, 'row' | 'names' | 'mark' | 'codes'>) {
  const { classes } = useTellingsMessages();
  switch (row.class) {
    case 'both':
      return (
        <td {...ROLES.cell} className={styles.class}>
          {classes.both}
        </td>
      );
    case 'only-first':
      return (
        <td {...ROLES.cell} className={styles.class}>
          <TellerDisc code={codes[0]} /> <Marked parts={mark(classes.first(names[0]))} />
        </td>
      );
    case 'only-second':
      return (
        <td {...ROLES.cell} className={styles.class}>
          <TellerDisc code={codes[1]} isSecond /> <Marked parts={mark(classes.second(names[1]))} />
        </td>
      );
    case 'neither':
      return (
        <td {...ROLES.cell} className={styles.class}>
          {classes.neither}
        </td>
      );
  }
}
