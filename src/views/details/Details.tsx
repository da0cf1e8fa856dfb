import { useEffect, useRef } from 'react';
import type { Pick } from '../../core/model/pick.ts';
import { pickText } from '../../core/model/pick.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { ActorPanel } from './ActorPanel.tsx';
import styles from './Details.module.css';
import { EventPanel } from './EventPanel.tsx';
import { PrintHead } from './PrintHead.tsx';
import { SourceCard } from './SourceCard.tsx';
import { TiePanel } from './TiePanel.tsx';

function panelOf(pick: Pick) {
  switch (pick.type) {
    case 'actor':
      return <ActorPanel key={pick.id} id={pick.id} />;
    case 'tie':
      return <TiePanel key={pick.id} id={pick.id} />;
    case 'event':
      return <EventPanel key={pick.id} id={pick.id} />;
  }
}

/** The dossier of what is picked: an actor, a tie or an event, with its sources. */
export function Details() {
  const words = useMessages();
  const pick = usePart('pick');
  const part = usePart('part');
  const unpicked = usePart('unpicked');
  const ref = useRef<HTMLElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    // Another pick is another page; the frame that scrolls stays the same.
    const name = pick && pickText(pick);
    const frame = ref.current?.parentElement;
    const heading = part && ref.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (heading) {
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    } else if (frame && name !== last.current) frame.scrollTop = 0;
    last.current = name;
  }, [pick, part]);
  if (!pick) return null;
  return (
    <section ref={ref} className={styles.details} aria-label={words.details} data-dossier>
      <div className={styles.close}>
        <Button icon="close" isIconOnly onClick={unpicked}>
          {words.close}
        </Button>
      </div>
      <PrintHead />
      <SourceCard>{panelOf(pick)}</SourceCard>
    </section>
  );
}
