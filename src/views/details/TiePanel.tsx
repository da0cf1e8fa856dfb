import { useMemo } from 'react';
import { countUpTo } from '../../core/dossier/splitByDay.ts';
import { tieDossier } from '../../core/dossier/tieDossier.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { TieId } from '../../core/model/tie.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Details.module.css';
import { Folded, HistoryList } from './HistoryList.tsx';
import { SourceList } from './SourceList.tsx';
import { SpellList } from './SpellList.tsx';
import { TieFacts } from './TieFacts.tsx';
import { TieSiblings } from './TieSiblings.tsx';

/** The dossier of a tie: how it stands, and why it is so on this day. */
export function TiePanel({ id }: { readonly id: TieId }) {
  const words = useMessages();
  const lang = useEntente((state) => state.lang);
  const history = useEntente((state) => state.history);
  const picked = useEntente((state) => state.picked);
  const tie = history.tieIndex.get(id) ?? -1;
  const { entries, numbers, siblings } = useMemo(() => tieDossier(history, tie), [history, tie]);
  const count = useEntente((state) => countUpTo(entries, state.day));
  // Only an event that may not have happened yet makes one day unlike the next.
  const day = useEntente((state) =>
    entries.slice(0, count).some(({ event }) => event.date.latest > state.day) ? state.day : undefined,
  );
  const chain = useMemo(() => entries.slice(0, count).reverse(), [entries, count]);
  const later = useMemo(() => entries.slice(count), [entries, count]);

  const key = history.tieKeys[tie];
  if (!key) return null;
  const term = history.dataset.vocabulary.get(key.kind);
  const kind = wordsIn(term?.name ?? key.kind, lang);
  const endOf = (actor: ActorId) => {
    const name = actorName(history.dataset, actor, lang);
    return (
      <TextButton lang={name.lang} onClick={() => picked({ type: 'actor', id: actor })}>
        {name.text}
      </TextButton>
    );
  };
  return (
    <>
      <header className={styles.head}>
        <p lang={kind.lang}>{kind.text}</p>
        <h2>
          {endOf(key.a)} {term?.isDirected ? '→' : '–'} {endOf(key.b)}
        </h2>
      </header>
      <TieFacts tie={tie} term={term} numbers={numbers} />
      {chain.length > 0 && (
        <section>
          <h3>{words.whyHeading}</h3>
          <HistoryList entries={chain} numbers={numbers} isOfTie {...(day === undefined ? {} : { day })} />
        </section>
      )}
      <Folded heading={words.laterHeading} count={later.length}>
        <HistoryList entries={later} numbers={numbers} isOfTie />
      </Folded>
      <SpellList tie={tie} />
      <TieSiblings ties={siblings} self={key.a} />
      <SourceList numbers={numbers} />
    </>
  );
}
