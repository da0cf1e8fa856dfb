import { FILMSTRIP_DAYS } from '../../core/figure/buildFilmstrip.ts';
import type { Day } from '../../core/time/day.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import type { ExportMessages } from '../../locales/export/en.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { Button } from '../../ui/Button.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { DayField } from './DayField.tsx';
import styles from './DaysChoice.module.css';
import { suggestDaysFor } from './suggestDaysFor.ts';

interface DaysChoiceProps {
  readonly days: readonly Day[];
  readonly onChoose: (days: readonly Day[]) => void;
  readonly seen: EntenteState;
  readonly words: ExportMessages;
}

function inOrder(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The first proposed day that is not chosen yet, or else the first free one of the span. */
function freeDay(days: readonly Day[], seen: EntenteState): Day | null {
  const { most } = FILMSTRIP_DAYS;
  const proposed = [...suggestDaysFor(seen, 'near', most + 1), ...suggestDaysFor(seen, 'even', most + 1)];
  return proposed.find((day) => !days.includes(day)) ?? null;
}

/** The days of a filmstrip: proposed, to be edited, added and removed. */
export function DaysChoice({ days, onChoose, seen, words }: DaysChoiceProps) {
  const { least, most } = FILMSTRIP_DAYS;
  const { span, lang } = seen;
  const next = days.length < most ? freeDay(days, seen) : null;
  const count = Math.min(most, Math.max(least, days.length));
  return (
    <fieldset className={styles.days} aria-label={words.days}>
      <div className={styles.suggest}>
        <span>{words.suggest}</span>
        <TextButton isUnderlined onClick={() => onChoose(suggestDaysFor(seen, 'near', count))}>
          {words.suggestNear}
        </TextButton>
        <TextButton isUnderlined onClick={() => onChoose(suggestDaysFor(seen, 'even', count))}>
          {words.suggestEven}
        </TextButton>
      </div>
      <ul>
        {days.map((day, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field keeps its place, and the focus with it, when its day changes.
          <li key={place}>
            <DayField
              label={words.dayNumber(place + 1)}
              day={day}
              span={span}
              lang={lang}
              words={words}
              onChange={(changed) => onChoose(inOrder(days.map((one) => (one === day ? changed : one))))}
            />
            <Button
              icon="close"
              isIconOnly
              disabled={days.length <= least}
              onClick={() => onChoose(days.filter((one) => one !== day))}
            >
              {words.removeDay(formatDay(day, lang, 'long'))}
            </Button>
          </li>
        ))}
      </ul>
      {days.length < least && <p role="alert">{words.daysTooFew(least)}</p>}
      {days.length < most && (
        <Button
          icon="plus"
          disabled={next === null}
          onClick={() => next !== null && onChoose(inOrder([...days, next]))}
        >
          {words.addDay}
        </Button>
      )}
    </fieldset>
  );
}
