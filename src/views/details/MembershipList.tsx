import { useMemo } from 'react';
import { statusName } from '../../core/dossier/ledgerRow.ts';
import { type Membership, memberships } from '../../core/dossier/memberships.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import { standingRuns } from '../../core/history/standingRuns.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { STRIP_HEIGHT } from '../../core/scene/stripTexture.ts';
import { traceStrip } from '../../core/scene/traceStrip.ts';
import { scaleOf } from '../../core/time/timeScale.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { StripLine } from '../../ui/StripLine.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './ActorPanel.module.css';
import { StatusWords } from './StatusWords.tsx';
import { spellStart } from './spellStart.ts';
import { useBoxWidth } from './useBoxWidth.ts';

/** An actor's memberships through time: for each bloc a strip over the whole record, and its statuses with their dates. */
export function MembershipList({ id }: { readonly id: ActorId }) {
  const words = useDetailsMessages();
  const history = usePart('history');
  const all = useMemo(() => memberships(history, id), [history, id]);
  if (all.length === 0) return null;
  return (
    <section>
      <h3>{words.membershipsHeading}</h3>
      <ul>
        {all.map((membership) => (
          <MembershipRow key={membership.tie} membership={membership} />
        ))}
      </ul>
    </section>
  );
}

function MembershipRow({ membership: { bloc, tie, spells } }: { readonly membership: Membership }) {
  const lang = usePart('lang');
  const history = usePart('history');
  const span = usePart('span');
  const filters = usePart('filters');
  const picked = usePart('picked');
  const day = useEntente((state) => state.span.clamp(state.day));
  const [ref, width] = useBoxWidth<HTMLDivElement>(320);
  const scale = useMemo(() => scaleOf({ from: span.from, to: span.to }, width), [span, width]);
  const strokes = useMemo(
    () => traceStrip(standingRuns(history, tie), scale, { ...filters, isEndedShown: true }),
    [history, tie, scale, filters],
  );
  const name = actorName(history.dataset, bloc, lang);
  const x = scale.xOf(day);
  const tieId = history.tieIds[tie];
  return (
    <li className={styles.membership}>
      <TextButton lang={name.lang} onClick={() => tieId !== undefined && picked({ type: 'tie', id: tieId })}>
        {name.text}
      </TextButton>
      <div ref={ref} className={styles.strip}>
        <StripLine width={width} height={STRIP_HEIGHT} strokes={strokes} />
        <span className={styles.head} style={{ left: x }} />
      </div>
      <p className={styles.quiet}>
        {spells.map((spell, place) => (
          <span key={spell.fromCertain} className={styles.spell}>
            {place > 0 && ' · '}
            <StatusWords kind="membership" said={statusName(history, 'membership', spell.status, lang)} />{' '}
            {spellStart(history, spell, lang)}
          </span>
        ))}
      </p>
    </li>
  );
}
