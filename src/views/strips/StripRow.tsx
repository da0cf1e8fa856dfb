import { memo, useMemo } from 'react';
import { stripName } from '../../core/dossier/stripName.ts';
import { stripWords } from '../../core/dossier/stripWords.ts';
import { tieName } from '../../core/dossier/tieName.ts';
import { readRuns } from '../../core/history/readRuns.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { joinClauses } from '../../core/model/joinClauses.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { TieKey } from '../../core/model/tie.ts';
import { STRIP_HEIGHT } from '../../core/scene/stripTexture.ts';
import { traceStrip } from '../../core/scene/traceStrip.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { useRunReading } from '../../store/useRunReading.ts';
import { useStripsMessages } from '../../store/useStripsMessages.ts';
import { Marked } from '../../ui/Marked.tsx';
import { StripLine } from '../../ui/StripLine.tsx';
import styles from './StripRow.module.css';
import type { StripLayout } from './stripLayout.ts';
import { stripPhrases } from './stripPhrases.ts';

interface StripRowProps {
  readonly id: string;
  /** Place in the list, from 0. */
  readonly place: number;
  readonly tie: number;
  readonly known: ActorId | null;
  readonly isActive: boolean;
  readonly layout: StripLayout;
  readonly scale: TimeScale;
}

/** The strip of one tie: its name, its bars, and for those who do not see them the same in words. */
export const StripRow = memo(function StripRow({ id, place, tie, known, isActive, layout, scale }: StripRowProps) {
  const words = useMessages();
  const strips = useStripsMessages();
  const markNames = useMarkNames();
  const history = usePart('history');
  const filters = usePart('filters');
  const lang = usePart('lang');
  const isPicked = useEntente(({ pick }) => pick?.type === 'tie' && pick.id === history.tieIds[tie]);
  const reading = useRunReading();
  const runs = useMemo(() => readRuns(history, tie, reading), [history, tie, reading]);
  const strokes = useMemo(() => traceStrip(runs, scale, filters), [runs, scale, filters]);
  const spells = useMemo(
    () => joinClauses(stripWords(history, tie, reading, lang, stripPhrases(words, strips)), lang),
    [history, tie, reading, lang, words, strips],
  );
  const { dataset } = history;
  const key = history.tieKeys[tie] as TieKey;
  const kind = wordsIn(dataset.vocabulary.get(key.kind)?.name ?? key.kind, lang);
  const name = stripName(dataset, key, known, lang);
  const full = `${tieName(dataset, key, lang)}, ${kind.text}`;
  const { rowHeight, left, width, isStacked } = layout;
  return (
    <tr
      id={id}
      className={styles.row}
      aria-rowindex={place + 1}
      aria-selected={isPicked}
      data-active={isActive || undefined}
      data-stacked={isStacked || undefined}
      style={{ top: place * rowHeight, height: rowHeight }}
    >
      <th scope="row" className={styles.name} title={full} style={isStacked ? {} : { width: left }}>
        <span className="visually-hidden">
          <Marked parts={markNames(full, [key.a, key.b], key.kind)} />
        </span>
        <span aria-hidden="true" className={styles.other} lang={name.lang}>
          {name.text}
        </span>
        <span aria-hidden="true" className={styles.kind} lang={kind.lang}>
          {Object.hasOwn(strips.kindsInShort, key.kind) ? strips.kindsInShort[key.kind] : kind.text}
        </span>
      </th>
      <td className={styles.bars} style={isStacked ? { left, width } : { width }}>
        <span className="visually-hidden">
          <Marked parts={markNames(spells, [], key.kind)} />
        </span>
        <StripLine width={width} height={STRIP_HEIGHT} strokes={strokes} />
      </td>
    </tr>
  );
});
