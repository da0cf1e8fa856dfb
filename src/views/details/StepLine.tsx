import type { StatusStep } from '../../core/dossier/eventEntry.ts';
import { statusName } from '../../core/dossier/ledgerRow.ts';
import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import { tieName } from '../../core/dossier/tieName.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { TieKey } from '../../core/model/tie.ts';
import { SUPPORT_MEANS } from '../../core/model/vocabulary.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './EventItem.module.css';
import { StatusWords } from './StatusWords.tsx';

interface StepLineProps {
  readonly step: StatusStep;
  /** Whether the tie is named and can be picked. */
  readonly isNamed: boolean;
  readonly hasSwatch?: boolean;
}

/** What an event made of a tie: before → after, and what that rests on. */
export function StepLine({ step, isNamed, hasSwatch = false }: StepLineProps) {
  const { join } = useMessages();
  const words = useDetailsMessages();
  const markNames = useMarkNames();
  const lang = usePart('lang');
  const history = usePart('history');
  const picked = usePart('picked');
  const { dataset } = history;
  const key = history.tieKeys[step.tie] as TieKey;
  const kind = wordsIn(dataset.vocabulary.get(key.kind)?.name ?? key.kind, lang);
  const nameOf = (status: string) => statusName(history, key.kind, status, lang);
  const after = nameOf(step.after.status);
  const isSame = step.change.isObserved && step.before?.status === step.after.status;
  const turn = step.before && !isSame ? words.becomes(nameOf(step.before.status), after) : after;
  const means = SUPPORT_MEANS.filter((one) => step.change.means.includes(one)).map((one) => words.means[one]);
  const notes = [
    ...(means.length > 0 ? [words.byMeans(join(means))] : []),
    ...(step.change.basis === 'claimed' ? [words.onlyClaimed] : []),
    ...(step.change.isObserved ? [isSame ? words.observedAgain : words.observedThen] : []),
  ];
  return (
    <li className={styles.step}>
      {hasSwatch && <LineSwatch {...SWATCH} trace={swatchOf({ stance: step.after.stance })} />}
      <div>
        {isNamed && (
          <>
            <TextButton isUnderlined onClick={() => picked({ type: 'tie', id: step.id })}>
              <Marked parts={markNames(tieName(dataset, key, lang), [key.a, key.b])} />
            </TextButton>{' '}
          </>
        )}
        {isNamed && (
          <>
            <span lang={kind.lang}>{kind.text}</span> ·{' '}
          </>
        )}
        <strong>
          <StatusWords kind={key.kind} said={turn} />
        </strong>
        {notes.map((note) => (
          <span key={note} className={styles.note}>
            {note}
          </span>
        ))}
      </div>
    </li>
  );
}
