import { useId, useState } from 'react';
import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import { MOST_LATELY } from '../../core/permalink/viewParams.ts';
import { usePart } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { useMessages } from '../../store/useMessages.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import choice from './Choice.module.css';
import { Count } from './Count.tsx';
import styles from './Legend.module.css';

const OFFERED = [0, 1, 7, 30, 90, 365] as const;
const OTHER = 'other';

function countGlowing({ moment }: EntenteState): number {
  let glowing = 0;
  for (const tie of moment.changedOn.keys()) if (moment.edges.has(tie)) glowing++;
  return glowing;
}

/** Explains the glow of ties that changed lately and chooses for how many days it lasts. */
export function LatelyRow() {
  const words = useMessages();
  const id = useId();
  const lately = usePart('lately');
  const choseLately = usePart('choseLately');
  const [isOther, setOther] = useState(false);
  const offered = [...new Set([...OFFERED, lately])].sort((a, b) => a - b);
  const choose = (value: string) => {
    setOther(value === OTHER);
    if (value !== OTHER) choseLately(Number(value));
  };
  return (
    <li>
      <div className={styles.row}>
        <LineSwatch {...SWATCH} trace={swatchOf({ stance: 'severed' })} hasGlow />
        <label className={styles.words} htmlFor={id}>
          {words.changedLately}
        </label>
        <Count of={countGlowing} />
      </div>
      <div className={choice.choice}>
        <select id={id} value={isOther ? OTHER : lately} onChange={({ target }) => choose(target.value)}>
          {offered.map((days) => (
            <option key={days} value={days}>
              {words.lately(days)}
            </option>
          ))}
          <option value={OTHER}>{words.latelyOther}</option>
        </select>
        {isOther && <DaysField words={words.latelyDays} days={lately} onChosen={choseLately} />}
      </div>
    </li>
  );
}

interface DaysFieldProps {
  readonly words: string;
  readonly days: number;
  readonly onChosen: (days: number) => void;
}

/** Takes a number of days as it is typed; what is no such number is marked and changes nothing. */
function DaysField({ words, days, onChosen }: DaysFieldProps) {
  const [text, setText] = useState(String(days));
  const isDays = (typed: string) => /^\d{1,4}$/.test(typed) && Number(typed) <= MOST_LATELY;
  const type = (typed: string) => {
    setText(typed);
    if (isDays(typed)) onChosen(Number(typed));
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it.
      autoFocus
      inputMode="numeric"
      aria-label={words}
      aria-invalid={!isDays(text)}
      title={words}
      maxLength={4}
      value={text}
      onChange={({ target }) => type(target.value)}
      onFocus={({ target }) => target.select()}
    />
  );
}
