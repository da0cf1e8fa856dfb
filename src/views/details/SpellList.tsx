import { useMemo } from 'react';
import { statusName } from '../../core/dossier/ledgerRow.ts';
import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import { spellsOf } from '../../core/history/spellsOf.ts';
import type { TieKey } from '../../core/model/tie.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import styles from './Details.module.css';
import { StatusWords } from './StatusWords.tsx';
import { spellStart } from './spellStart.ts';

/** The spells of a tie, from the first to the last; nothing when there is but one. */
export function SpellList({ tie }: { readonly tie: number }) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const history = usePart('history');
  const spells = useMemo(() => spellsOf(history, tie), [history, tie]);
  const place = useEntente(({ day }) => spells.findLastIndex((spell) => spell.fromCertain <= day));
  const { kind } = history.tieKeys[tie] as TieKey;
  if (spells.length < 2) return null;
  const startOf = (index: number) => {
    const spell = spells[index];
    return spell ? spellStart(history, spell, lang) : '';
  };
  return (
    <section>
      <h3>{words.spellsHeading}</h3>
      <ul className={styles.spells}>
        {spells.map((spell, index) => (
          <li
            key={spell.fromCertain}
            aria-current={index === place || undefined}
            data-ended={spell.stance === 'ended' || undefined}
          >
            <LineSwatch {...SWATCH} trace={swatchOf({ stance: spell.stance, standing: spell.standing })} />
            <span>
              <span className={styles.spell}>
                <StatusWords kind={kind} said={statusName(history, kind, spell.status, lang)} />
              </span>{' '}
              {startOf(index)} – {startOf(index + 1)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
