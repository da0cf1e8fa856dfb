import type { ExportMessages } from '../../locales/export/en.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DaysChoice } from './DaysChoice.tsx';
import { FIGURE_KINDS } from './figureChoices.ts';
import styles from './Part.module.css';
import type { Choosing } from './useChoices.ts';

interface KindPartProps {
  readonly choosing: Choosing;
  readonly seen: EntenteState;
  readonly words: ExportMessages;
}

/** Of what the figure is: the day, two days compared, or several days side by side. */
export function KindPart({ choosing: { choices, choose }, seen, words }: KindPartProps) {
  const { since } = seen;
  const kinds = FIGURE_KINDS.filter((kind) => kind !== 'comparison' || since !== null);
  return (
    <section className={styles.part}>
      <Choice
        legend={words.kind}
        options={kinds.map((kind) => [kind, words.kinds[kind]] as const)}
        chosen={choices.kind}
        onChoose={(kind) => choose({ kind })}
      />
      {since === null && <p className={styles.hint}>{words.noComparison}</p>}
      {choices.kind === 'filmstrip' && (
        <DaysChoice days={choices.days} onChoose={(days) => choose({ days })} seen={seen} words={words} />
      )}
    </section>
  );
}
