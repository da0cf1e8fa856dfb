import type { DifferingFigures } from '../../core/dossier/differingFigures.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import type { SourceId } from '../../core/model/source.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { ClaimantMark } from './ClaimantMark.tsx';
import styles from './Figures.module.css';
import { figureText, rowTitle } from './figureWords.ts';
import { SourceMarks, type SourceNumbers } from './SourceMarks.tsx';

interface FigureTableProps {
  readonly told: DifferingFigures;
  /** The columns, in the order of the shapes. */
  readonly claimants: readonly ActorId[];
  readonly numbers: SourceNumbers;
}

/** The widths in px of the column that says what is counted, and the least of a claimant's. */
const FIRST_COLUMN = 76;
const COLUMN = 58;

interface Given {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** Numbers and times side by side, a column for each claimant, each with its sources. */
export function FigureTable({ told, claimants, numbers }: FigureTableProps) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const datings = (by: ActorId) => told.dates.filter((one) => one.by === by);
  const rows: { title: string; of: (by: ActorId) => readonly Given[] }[] = told.rows.map((row) => ({
    title: rowTitle(row, dataset, lang, words),
    of: (by) =>
      (row.byClaimant.get(by) ?? []).map(({ figure, sources }) => ({ text: figureText(figure, lang, words), sources })),
  }));
  if (told.dates.length > 0) {
    rows.push({
      title: words.datesRow,
      of: (by) => datings(by).map(({ dates, sources }) => ({ text: formatEdtf(dates, lang), sources })),
    });
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key.
    <section className={styles.scroll} aria-label={words.figuresTable} tabIndex={0}>
      <table className={styles.table} style={{ minWidth: FIRST_COLUMN + claimants.length * COLUMN }}>
        <colgroup>
          <col style={{ width: FIRST_COLUMN }} />
          <col span={claimants.length} />
        </colgroup>
        <thead>
          <tr>
            <td />
            {claimants.map((by, place) => {
              const name = actorName(dataset, by, lang);
              return (
                <th key={by} scope="col" lang={name.lang}>
                  <svg className={styles.key} viewBox="-7 -7 14 14" width={14} height={14} aria-hidden="true">
                    <ClaimantMark place={place} />
                  </svg>
                  {name.text}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, of }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {claimants.map((by) => (
                <td key={by}>
                  <Cell all={of(by)} numbers={numbers} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ all, numbers }: { readonly all: readonly Given[]; readonly numbers: SourceNumbers }) {
  const words = useDetailsMessages();
  if (all.length === 0) {
    return (
      <span className={styles.none}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{words.noneGiven}</span>
      </span>
    );
  }
  return all.map(({ text, sources }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: numbers have no id and never change their place.
    <div key={place}>
      <p className={styles.figure}>{place > 0 ? `${words.laterFigure} ${text}` : text}</p>
      <SourceMarks sources={sources} numbers={numbers} />
    </div>
  ));
}
