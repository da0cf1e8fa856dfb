import { sourcesOfClaim } from '../../core/dossier/numberSources.ts';
import { tieName } from '../../core/dossier/tieName.ts';
import type { Claim, Event } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { Marked } from '../../ui/Marked.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { ActorLink } from './ActorLink.tsx';
import { DayLink } from './DayLink.tsx';
import { SourceMarks, type SourceNumbers } from './SourceMarks.tsx';
import { StatusWords } from './StatusWords.tsx';
import styles from './WordLine.module.css';

/** What of a claim is said besides its verb, gist and sources; what the heading above says already is left out. */
export type WordPart = 'date' | 'speaker' | 'tie' | 'event';

interface WordLineProps {
  readonly claim: Claim;
  readonly event: Event;
  readonly numbers: SourceNumbers;
  readonly parts: readonly WordPart[];
  /** False for words that are about a tie without bearing on its standing. */
  readonly isBearing?: boolean;
  /** True of the word that counts, where there are others. */
  readonly isLatest?: boolean;
}

/** One claim: when and by whom, what the speaker does with the statement, what exactly was said, where, on whose word. */
export function WordLine({ claim, event, numbers, parts, isBearing = true, isLatest = false }: WordLineProps) {
  const words = useDetailsMessages();
  const markNames = useMarkNames();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const picked = usePart('picked');
  const gist = claim.gist && wordsIn(claim.gist, lang);
  const title = wordsIn(event.title, lang);
  const key = claim.tie === undefined ? undefined : dataset.ties.get(claim.tie);
  const { tie } = claim;
  const marks = <SourceMarks sources={sourcesOfClaim(claim, event)} numbers={numbers} />;
  return (
    <>
      <p>
        {parts.includes('date') && (
          <span className={styles.date}>
            <DayLink date={event.date} />
          </span>
        )}
        {parts.includes('speaker') && (
          <span className={styles.speaker}>
            <ActorLink id={claim.by} />{' '}
          </span>
        )}
        {isBearing ? (
          <strong className={styles.verb}>{words.verbs[claim.says]}</strong>
        ) : (
          <span title={words.asideHint}>{words.aside}</span>
        )}
        {isLatest && <span className={styles.tag}>{words.latestWord}</span>}
        {parts.includes('tie') && (
          <span className={styles.subject}>
            {' '}
            {tie !== undefined && key ? (
              <TextButton isUnderlined onClick={() => picked({ type: 'tie', id: tie })}>
                <Marked parts={markNames(tieName(dataset, key, lang), [key.a, key.b])} />,{' '}
                <StatusWords
                  kind={key.kind}
                  said={wordsIn(dataset.vocabulary.get(key.kind)?.name ?? key.kind, lang).text}
                />
              </TextButton>
            ) : (
              words.onEventItself
            )}
          </span>
        )}
        {!gist && marks}
      </p>
      {gist && (
        <p>
          <span lang={gist.lang}>{gist.text}</span>
          {marks}
        </p>
      )}
      {parts.includes('event') && (
        <p className={styles.event}>
          <TextButton lang={title.lang} onClick={() => picked({ type: 'event', id: event.id })}>
            {title.text}
          </TextButton>
        </p>
      )}
    </>
  );
}
