import { groupClaims } from '../../core/dossier/groupClaims.ts';
import { actorName, tieName } from '../../core/dossier/tieName.ts';
import type { Claim } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import styles from './ClaimsBox.module.css';
import { SourceMarks, type SourceNumbers } from './SourceMarks.tsx';

interface ClaimsBoxProps {
  readonly claims: readonly Claim[];
  readonly numbers: SourceNumbers;
  /** Leaves out what exactly was said, where a ledger of claims stands beside. */
  readonly isBrief?: boolean;
}

/** Who says so: speakers by what they do with the statement, each with the gist of their words and their sources. */
export function ClaimsBox({ claims, numbers, isBrief = false }: ClaimsBoxProps) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const groups = groupClaims(claims);
  if (groups.length === 0) return null;
  const gistOf = ({ gist, tie }: Claim) => {
    const key = tie === undefined ? undefined : dataset.ties.get(tie);
    return gist ? wordsIn(gist, lang) : key ? { text: tieName(dataset, key, lang), lang } : null;
  };
  return (
    <dl className={styles.claims}>
      {groups.map(({ says, claims: spoken }) => (
        <div key={says}>
          <dt>{words.verbs[says]}</dt>
          {spoken.map((claim, place) => {
            const speaker = actorName(dataset, claim.by, lang);
            const gist = isBrief ? null : gistOf(claim);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: claims have no id and never change their place.
              <dd key={place}>
                <span className={styles.speaker} lang={speaker.lang}>
                  {speaker.text}
                </span>
                <SourceMarks sources={claim.sources} numbers={numbers} />
                {gist && (
                  <p className={styles.gist} lang={gist.lang}>
                    {gist.text}
                  </p>
                )}
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}
