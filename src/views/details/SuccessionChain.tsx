import { statusName } from '../../core/dossier/ledgerRow.ts';
import type { Succession, SuccessionStep } from '../../core/dossier/successionOf.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { ActorLink } from './ActorLink.tsx';
import styles from './ActorPanel.module.css';
import { StatusWords } from './StatusWords.tsx';

interface SuccessionChainProps {
  readonly self: ActorId;
  readonly succession: Succession;
}

/** What an actor came from and what became of it, from the oldest to the newest, each step with its verb and date. */
export function SuccessionChain({ self, succession: { predecessors, successors } }: SuccessionChainProps) {
  const words = useDetailsMessages();
  const steps = [...[...predecessors].sort((x, y) => x.state.since - y.state.since), ...successors];
  if (steps.length === 0) return null;
  return (
    <section>
      <h3>{words.successionHeading}</h3>
      <ol className={styles.chain}>
        {steps.map((step) => (
          <li key={step.state.id}>
            <End id={step.from} self={self} /> <span aria-hidden="true">→</span>
            <span className="visually-hidden">{words.endTo}</span> <End id={step.to} self={self} />
            <StepWords step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function End({ id, self }: { readonly id: ActorId; readonly self: ActorId }) {
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  if (id !== self) return <ActorLink id={id} isUnderlined />;
  const name = actorName(dataset, id, lang);
  return <strong lang={name.lang}>{name.text}</strong>;
}

/** How the one became the other and when; it leads to the tie, where the sources are. */
function StepWords({ step: { state } }: { readonly step: SuccessionStep }) {
  const lang = usePart('lang');
  const history = usePart('history');
  const picked = usePart('picked');
  const status = state.status ?? state.possible?.status;
  return (
    <p className={styles.quiet}>
      <TextButton onClick={() => picked({ type: 'tie', id: state.id })}>
        {status !== undefined && (
          <>
            <StatusWords kind={state.key.kind} said={statusName(history, state.key.kind, status, lang)} /> ·{' '}
          </>
        )}
        {formatEdtf(state.sinceDate, lang)}
      </TextButton>
    </p>
  );
}
