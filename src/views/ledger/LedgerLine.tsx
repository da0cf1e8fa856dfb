import { memo } from 'react';
import type { LedgerRow } from '../../core/dossier/ledgerRow.ts';
import { sinceDateWords } from '../../core/dossier/sinceWords.ts';
import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import type { Source } from '../../core/model/source.ts';
import type { Messages } from '../../locales/en.ts';
import type { MarkNames } from '../../store/useMarkNames.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Ledger.module.css';

interface LedgerLineProps {
  readonly row: LedgerRow;
  readonly words: Messages;
  readonly lang: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly markNames: MarkNames;
  /** How many days ago the tie changed, where it did so lately; else null. */
  readonly changedAgo: number | null;
  readonly isPicked: boolean;
  /** null off screen, where nothing in the table can be focused. */
  readonly onPick: ((id: string) => void) | null;
}

/** One tie of the day as a row; renders again only when its tie is another or is picked. */
export const LedgerLine = memo(function LedgerLine({
  row,
  words,
  lang,
  sources,
  markNames,
  changedAgo,
  isPicked,
  onPick,
}: LedgerLineProps) {
  const { state } = row;
  const stance = state.stance === 'ended' && !state.possible ? (state.stanceBefore ?? 'formal') : state.stance;
  const manner = swatchOf({ stance, becoming: state.possible?.stance ?? null, standing: row.standing });
  return (
    <tr data-tie={row.id} data-ended={row.stance === 'ended' || undefined} aria-current={isPicked || undefined}>
      <td lang={row.from.lang}>
        <bdi>{row.from.text}</bdi>
      </td>
      <td lang={row.tie.lang}>
        {onPick ? (
          <TextButton isUnderlined onClick={() => onPick(row.id)}>
            {row.tie.text}
          </TextButton>
        ) : (
          row.tie.text
        )}
      </td>
      <td lang={row.to.lang}>
        <bdi>{row.to.text}</bdi>
      </td>
      <td>
        <Marked parts={markNames(row.status, [], state.key.kind)} />
      </td>
      <td>
        {onPick ? (
          <span className={styles.stance}>
            <LineSwatch width={SWATCH.width} height={SWATCH.height} trace={manner} hasGlow={changedAgo !== null} />
            {words.stances[row.stance]}
          </span>
        ) : (
          words.stances[row.stance]
        )}
      </td>
      <td>{words.standings[row.standing]}</td>
      <td className={styles.since}>
        {sinceDateWords(state, lang, words.vagueSince)}
        {changedAgo !== null && (
          <>
            {' '}
            <span className={styles.ago}>{words.changedAgo(changedAgo)}</span>
          </>
        )}
      </td>
      <td className={styles.sources}>
        {row.sources.length}
        {onPick &&
          row.sources.map((id, place) => <SourceLink key={id} n={place + 1} source={sources.get(id)} words={words} />)}
      </td>
    </tr>
  );
});

interface SourceLinkProps {
  readonly n: number;
  readonly source: Source | undefined;
  readonly words: Messages;
}

function SourceLink({ n, source, words }: SourceLinkProps) {
  if (!source?.url) return null;
  const title = words.sourceTitle(n, source.title);
  return (
    <>
      {' '}
      <a href={source.url} target="_blank" rel="noopener noreferrer" aria-label={title} title={title}>
        {n}
      </a>
    </>
  );
}
