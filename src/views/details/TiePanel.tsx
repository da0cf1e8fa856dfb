import { useMemo } from 'react';
import { countUpTo } from '../../core/dossier/splitByDay.ts';
import { tieDossier } from '../../core/dossier/tieDossier.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { TieId } from '../../core/model/tie.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { ActorLink } from './ActorLink.tsx';
import { ClaimsLedger } from './ClaimsLedger.tsx';
import styles from './Details.module.css';
import { Folded, HistoryList } from './HistoryList.tsx';
import { SourceList } from './SourceList.tsx';
import { SpellList } from './SpellList.tsx';
import { TieFacts } from './TieFacts.tsx';
import { TieFigures } from './TieFigures.tsx';
import { TieSiblings } from './TieSiblings.tsx';

/** The dossier of a tie: how it stands, who says so, and why it is so on this day. */
export function TiePanel({ id }: { readonly id: TieId }) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const history = usePart('history');
  const tie = history.tieIndex.get(id) ?? -1;
  const { entries, disputed, numbers, siblings } = useMemo(() => tieDossier(history, tie), [history, tie]);
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
  return (
    <>
      <header className={styles.head}>
        <p lang={kind.lang}>{kind.text}</p>
        <h2>
          <ActorLink id={key.a} /> {term?.isDirected ? '→' : '–'} <ActorLink id={key.b} />
        </h2>
      </header>
      <TieFacts tie={tie} term={term} />
      <ClaimsLedger tie={tie} numbers={numbers} />
      {chain.length > 0 && (
        <section>
          <h3>{words.whyHeading}</h3>
          <HistoryList entries={chain} numbers={numbers} isOfTie {...(day === undefined ? {} : { day })} />
        </section>
      )}
      <Folded heading={words.laterHeading} count={later.length}>
        <HistoryList entries={later} numbers={numbers} isOfTie />
      </Folded>
      <TieFigures disputed={disputed} numbers={numbers} />
      <SpellList tie={tie} />
      <TieSiblings ties={siblings} self={key.a} />
      <SourceList numbers={numbers} />
    </>
  );
}
