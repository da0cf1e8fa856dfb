import { Suspense, useMemo } from 'react';
import { occurrenceOf } from '../../core/dossier/occurrenceOf.ts';
import { swatchOf } from '../../core/dossier/swatchOf.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import { wordsIn } from '../../core/model/text.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { ActorMark } from './ActorMark.tsx';
import { BlocRow } from './BlocRow.tsx';
import { CertaintyChoice } from './CertaintyChoice.tsx';
import { CheckRow } from './CheckRow.tsx';
import { FilterRow } from './FilterRow.tsx';
import { KeyRow } from './KeyRow.tsx';
import { LatelyRow } from './LatelyRow.tsx';
import styles from './Legend.module.css';
import { Manner } from './Manner.tsx';
import { StandingRows } from './StandingRows.tsx';
import { TellerChoice } from './TellerChoice.tsx';

const TellersKey = lazyPart(async () => (await import('./TellersKey.tsx')).TellersKey);
const ChangesKey = lazyPart(async () => (await import('./ChangesKey.tsx')).ChangesKey);

function countChanging({ moment: { tally } }: EntenteState): number {
  return tally.changing;
}

/** The legend, which is the filter: everything that occurs in the dataset, with counts for the day. */
export function Legend() {
  const words = useMessages();
  const markNames = useMarkNames();
  const history = usePart('history');
  const lang = usePart('lang');
  const isFiltered = useEntente((state) => state.filters.hidden.size > 0);
  const isEndedShown = useEntente((state) => state.filters.isEndedShown);
  const isComparing = useEntente((state) => state.since !== null);
  const told = usePart('told');
  const versus = usePart('versus');
  const isAllShown = usePart('isAllShown');
  const focus = history.dataset.opening.focus;
  const focusNames = focus?.map((id) => actorName(history.dataset, id, lang).text) ?? [];
  const toggledExtra = usePart('toggledExtra');
  const showedAllSorts = usePart('showedAllSorts');
  const occurring = useMemo(() => occurrenceOf(history), [history]);
  const { standings } = occurring;
  const isSpokenOf = history.claims.entries.length > 0;
  return (
    <div className={styles.legend}>
      {isComparing && (
        <Suspense>
          <ChangesKey />
        </Suspense>
      )}
      {told !== null && versus !== null && (
        <Suspense>
          <TellersKey first={told} second={versus} />
        </Suspense>
      )}
      <section aria-labelledby="legend-stances">
        <h2 id="legend-stances">{words.tiesOnThisDate}</h2>
        <ul>
          {occurring.stances.map((stance) => (
            <FilterRow
              key={stance}
              name={stance}
              words={words.stances[stance]}
              count={(tally) => tally.stances.get(stance) ?? 0}
            >
              <Manner trace={swatchOf({ stance })} />
            </FilterRow>
          ))}
          {occurring.isChanging && (
            <KeyRow words={words.changing} hint={words.changingHint} count={countChanging}>
              <Manner trace={swatchOf({ stance: 'formal', becoming: 'strained' })} />
            </KeyRow>
          )}
          {occurring.isChanging && <CertaintyChoice isWidened={occurring.isWidened} />}
          {!isComparing && versus === null && <LatelyRow />}
        </ul>
        <p className={styles.reset} data-needless={!isFiltered || undefined}>
          <TextButton isUnderlined onClick={showedAllSorts}>
            {words.showAll}
          </TextButton>
        </p>
      </section>
      <StandingRows standings={standings} />
      {(focus || occurring.isEnding || isSpokenOf) && (
        <section aria-labelledby="legend-show">
          <h2 id="legend-show">{words.showHeading}</h2>
          <ul>
            {focus && (
              <CheckRow
                words={<Marked parts={markNames(words.showFocus(focusNames), focus)} />}
                isChecked={!isAllShown}
                onToggle={() => toggledExtra('all')}
              />
            )}
            {occurring.isEnding && (
              <CheckRow words={words.showEnded} isChecked={isEndedShown} onToggle={() => toggledExtra('ended')} />
            )}
            <TellerChoice />
          </ul>
        </section>
      )}
      <section aria-labelledby="legend-actors">
        <h2 id="legend-actors">{words.actorsHeading}</h2>
        <ul>
          {occurring.actorKinds.map((kind) => (
            <FilterRow
              key={kind}
              name={kind}
              words={words.actorKinds[kind]}
              count={(tally) => tally.actorKinds.get(kind) ?? 0}
            >
              <ActorMark kind={kind} />
            </FilterRow>
          ))}
        </ul>
      </section>
      <section aria-labelledby="legend-kinds">
        <h2 id="legend-kinds">{words.kindsOfTie}</h2>
        <ul>
          {occurring.kinds.map((kind) => {
            const name = wordsIn(history.dataset.vocabulary.get(kind)?.name ?? kind, lang);
            return (
              <FilterRow
                key={kind}
                name={kind}
                words={name.text}
                lang={name.lang}
                count={(tally) => tally.kinds.get(kind) ?? 0}
              />
            );
          })}
        </ul>
      </section>
      {occurring.blocs.size > 0 && (
        <section aria-labelledby="legend-blocs">
          <h2 id="legend-blocs">{words.hullsHeading}</h2>
          <ul>
            {[...occurring.blocs].map(([bloc, ties]) => (
              <BlocRow key={bloc} bloc={bloc} ties={ties} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
