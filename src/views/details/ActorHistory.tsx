import { useId, useMemo, useState } from 'react';
import { entryChoices } from '../../core/dossier/entryChoices.ts';
import type { EventEntry } from '../../core/dossier/eventEntry.ts';
import { type EntryFilter, filterEntries } from '../../core/dossier/filterEntries.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { Day } from '../../core/time/day.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './ActorPanel.module.css';
import { HistoryList } from './HistoryList.tsx';
import type { SourceNumbers } from './SourceMarks.tsx';

interface ActorHistoryProps {
  readonly id: ActorId;
  /** Up to the day, the latest first. */
  readonly entries: readonly EventEntry[];
  readonly numbers: SourceNumbers;
  /** The day by whose end an event counts as certain; left out where all are. */
  readonly day?: Day;
}

/** An actor's history up to the day, to be narrowed to a kind of tie and to another actor. */
export function ActorHistory({ id, entries, numbers, day }: ActorHistoryProps) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const [kind, setKind] = useState('');
  const [other, setOther] = useState('');
  const filter: EntryFilter = useMemo(
    () => ({ kinds: new Set(kind === '' ? [] : [kind]), other: other === '' ? undefined : other }),
    [kind, other],
  );
  const shown = useMemo(() => filterEntries(entries, filter), [entries, filter]);
  // Each list counts what would be left under the choice made in the other one.
  const choices = useMemo(
    () => ({
      kinds: entryChoices(filterEntries(entries, { other: filter.other }), id).kinds,
      others: entryChoices(filterEntries(entries, { kinds: filter.kinds }), id).others,
    }),
    [entries, filter, id],
  );
  const isNarrowed = kind !== '' || other !== '';
  const reset = () => {
    setKind('');
    setOther('');
  };
  return (
    <section>
      <h3>{words.historyHeading}</h3>
      <div className={styles.filters}>
        <Choice
          label={words.filterKind}
          chosen={kind}
          counts={choices.kinds}
          nameOf={(one) => wordsIn(dataset.vocabulary.get(one)?.name ?? one, lang).text}
          onChosen={setKind}
        />
        <Choice
          label={words.filterOther}
          chosen={other}
          counts={choices.others}
          nameOf={(one) => actorName(dataset, one, lang).text}
          onChosen={setOther}
        />
      </div>
      {isNarrowed && (
        <p className={styles.narrowed}>
          <span role="status">{words.shownEntries(shown.length, entries.length)}</span>{' '}
          <TextButton isUnderlined onClick={reset}>
            {words.resetFilters}
          </TextButton>
        </p>
      )}
      {shown.length === 0 && <p className={styles.quiet}>{words.nothingLeft}</p>}
      <HistoryList key={`${kind} ${other}`} entries={shown} numbers={numbers} {...(day === undefined ? {} : { day })} />
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** Empty for all. */
  readonly chosen: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly nameOf: (one: string) => string;
  readonly onChosen: (one: string) => void;
}

function Choice({ label, chosen, counts, nameOf, onChosen }: ChoiceProps) {
  const words = useDetailsMessages();
  const id = useId();
  const isLost = chosen !== '' && !counts.has(chosen);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChosen(event.target.value)}>
        <option value="">{words.all}</option>
        {isLost && <option value={chosen}>{words.choice(nameOf(chosen), 0)}</option>}
        {[...counts].map(([one, n]) => (
          <option key={one} value={one}>
            {words.choice(nameOf(one), n)}
          </option>
        ))}
      </select>
    </div>
  );
}
