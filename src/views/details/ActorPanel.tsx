import { useMemo, useState } from 'react';
import { actorDossier } from '../../core/dossier/actorDossier.ts';
import { formatLifeSpan } from '../../core/dossier/formatSince.ts';
import { sourcesOfEvent } from '../../core/dossier/numberSources.ts';
import { countUpTo } from '../../core/dossier/splitByDay.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { wordsIn } from '../../core/model/text.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { ActorTies } from './ActorTies.tsx';
import styles from './Details.module.css';
import { Folded, HistoryList } from './HistoryList.tsx';
import { SourceList } from './SourceList.tsx';

/** The dossier of an actor: its ties on the day and its dated history. */
export function ActorPanel({ id }: { readonly id: ActorId }) {
  const words = useMessages();
  const lang = useEntente((state) => state.lang);
  const history = useEntente((state) => state.history);
  const { ties, entries, numbers } = useMemo(() => actorDossier(history, id), [history, id]);
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
  const name = wordsIn(actor.name, lang);
  const summary = actor.summary && wordsIn(actor.summary, lang);
  return (
    <>
      <header className={styles.head}>
        <p>
          {[words.actorKinds[actor.kind], actor.short, formatLifeSpan(actor, lang)].filter((part) => part).join(' · ')}
        </p>
        <h2 lang={name.lang}>{name.text}</h2>
        {summary && <p lang={summary.lang}>{summary.text}</p>}
      </header>
      <ActorTies id={id} ties={ties} />
      {earlier.length > 0 && (
        <section>
          <h3>{words.historyHeading}</h3>
          <HistoryList entries={earlier} numbers={numbers} {...(day === undefined ? {} : { day })} />
        </section>
      )}
      <Folded heading={words.laterHeading} count={later.length} onOpen={setLaterOpen}>
        <HistoryList entries={later} numbers={numbers} />
      </Folded>
      <SourceList numbers={numbers} count={cited} />
    </>
  );
}
