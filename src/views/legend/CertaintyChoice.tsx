import { useId } from 'react';
import { formatSpan } from '../../core/time/formatSpan.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './Choice.module.css';

const CERTAINTIES = ['possibly', 'certainly'] as const;

/** Chooses whether a change counts as soon as it is possible or only once it is certain; says how far dates are widened. */
export function CertaintyChoice({ isWidened }: { readonly isWidened: boolean }) {
  const words = useMessages();
  const name = useId();
  const lang = usePart('lang');
  const { day, month, year } = useEntente((state) => state.dataset.tolerance);
  const chosen = useEntente((state) => (state.filters.isCertainOnly ? 'certainly' : 'possibly'));
  const toggledExtra = usePart('toggledExtra');
  return (
    <li className={styles.choice}>
      <fieldset className={styles.pair}>
        <legend className="visually-hidden">{words.uncertainChanges}</legend>
        {CERTAINTIES.map((one) => (
          <label key={one} title={words.certaintyHints[one]}>
            <input type="radio" name={name} checked={chosen === one} onChange={() => toggledExtra('certain')} />
            {words.certainties[one]}
          </label>
        ))}
      </fieldset>
      {isWidened && (
        <p className={styles.note}>
          {words.tolerance(formatSpan(day, lang), formatSpan(month, lang), formatSpan(year, lang))}
        </p>
      )}
    </li>
  );
}
