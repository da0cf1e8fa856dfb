import { useMemo, useState } from 'react';
import { actorDossier } from '../../core/dossier/actorDossier.ts';
import { formatLifeSpan } from '../../core/dossier/formatSince.ts';
import { sourcesOfEvent } from '../../core/dossier/numberSources.ts';
import { countUpTo } from '../../core/dossier/splitByDay.ts';
import { successionOf } from '../../core/dossier/successionOf.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { wordsIn } from '../../core/model/text.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMessages } from '../../store/useMessages.ts';
import { ActorClaims } from './ActorClaims.tsx';
import { ActorHistory } from './ActorHistory.tsx';
import { ActorSteps } from './ActorSteps.tsx';
import { ActorTies } from './ActorTies.tsx';
import styles from './Details.module.css';
import { Folded, HistoryList } from './HistoryList.tsx';
import { LifeFacts } from './LifeFacts.tsx';
import { MembershipList } from './MembershipList.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import { SuccessionChain } from './SuccessionChain.tsx';

/** The dossier of an actor: what it is, where it comes from, its ties on the day, its history and what is said. */
export function ActorPanel({ id }: { readonly id: ActorId }) {
  const { actorKinds } = useMessages();
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const history = usePart('history');
  const { ties, entries, numbers } = useMemo(() => actorDossier(history, id), [history, id]);
  const succession = useMemo(() => successionOf(history, id), [history, id]);
  const count = useEntente((state) => countUpTo(entries, state.day));
  const day = useEntente((state) =>
    entries.slice(0, count).some(({ event }) => event.date.latest > state.day) ? state.day : undefined,
  );
  const [isLaterOpen, setLaterOpen] = useState(false);
  const earlier = useMemo(() => entries.slice(0, count).reverse(), [entries, count]);
  const later = useMemo(() => entries.slice(count), [entries, count]);
  const cited = useMemo(() => {
    const told = [
      ...(history.dataset.actors.get(id)?.sources ?? []),
      ...earlier.flatMap((entry) => sourcesOfEvent(entry.event)),
    ];
    return isLaterOpen ? numbers.size : Math.max(0, ...told.map((source) => numbers.get(source) ?? 0));
  }, [history, id, earlier, numbers, isLaterOpen]);

  const actor = history.dataset.actors.get(id);
  if (!actor) return null;
  const name = actorName(history.dataset, id, lang);
  const summary = actor.summary ? wordsIn(actor.summary, lang) : null;
  return (
    <>
      <header className={styles.head}>
        <p>{[actorKinds[actor.kind], actor.short, formatLifeSpan(actor, lang)].filter((part) => part).join(' · ')}</p>
        <h2 lang={name.lang}>{name.text}</h2>
        {(summary || actor.sources.length > 0) && (
          <p lang={summary?.lang}>
            {summary?.text}
            <SourceMarks sources={actor.sources} numbers={numbers} />
          </p>
        )}
      </header>
      <ActorSteps id={id} name={name.text} />
      <LifeFacts id={id} succession={succession} />
      <ActorTies id={id} ties={ties} />
      <SuccessionChain self={id} succession={succession} />
      <MembershipList id={id} />
      {earlier.length > 0 && (
        <ActorHistory id={id} entries={earlier} numbers={numbers} {...(day === undefined ? {} : { day })} />
      )}
      <Folded heading={words.laterHeading} count={later.length} onOpen={setLaterOpen}>
        <HistoryList entries={later} numbers={numbers} />
      </Folded>
      <ActorClaims id={id} name={name.text} numbers={numbers} />
      <SourceList numbers={numbers} count={cited} />
    </>
  );
}
