import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { STRIP_ORDERS, type StripOrder } from '../../core/dossier/groupStrips.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import { scaleOf } from '../../core/time/timeScale.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { useStripsMessages } from '../../store/useStripsMessages.ts';
import { Marked } from '../../ui/Marked.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { StripAxis } from './StripAxis.tsx';
import { StripDays } from './StripDays.tsx';
import { StripGrid } from './StripGrid.tsx';
import { StripKey } from './StripKey.tsx';
import styles from './StripsView.module.css';
import { layStrips } from './stripLayout.ts';
import { useBox } from './useBox.ts';
import { useLead } from './useLead.ts';
import { useStripActor } from './useStripActor.ts';
import { useStripRows } from './useStripRows.ts';

/** Every tie as a strip through time: those of a picked actor, or those in focus. */
export function StripsView() {
  const words = useMessages();
  const strips = useStripsMessages();
  const markNames = useMarkNames();
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const window = useEntente((state) => state.time.window);
  const isComparing = useEntente((state) => state.since !== null);
  const [actor, showAll] = useStripActor();
  const [order, setOrder] = useState<StripOrder>('actor');
  const rows = useStripRows(actor, order);
  const count = useMemo(() => rows.filter(({ type }) => type === 'tie').length, [rows]);
  const view = useRef<HTMLElement>(null);
  const lead = useLead(view);
  const scroller = useRef<HTMLDivElement>(null);
  const { width, height } = useBox(scroller);
  const isCoarse = useIsCoarse();
  const layout = useMemo(() => layStrips(width, isCoarse), [width, isCoarse]);
  const scale = useMemo(() => scaleOf(window, layout.width), [window, layout.width]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another actor or order is another list, which begins at its top.
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [actor, order]);

  const name = actor === null ? null : actorName(dataset, actor, lang);
  return (
    <section
      ref={view}
      className={styles.view}
      aria-label={words.views.strips}
      style={{ paddingTop: layout.isStacked || isComparing ? 0 : lead }}
    >
      <div className={styles.tools}>
        <div className={styles.title}>
          <h2>
            {name && actor !== null ? (
              <Marked parts={markNames(strips.ofActor(count, name.text), [actor])} />
            ) : (
              words.tieCount(count)
            )}
          </h2>
          {name && (
            <TextButton isUnderlined onClick={showAll}>
              {strips.ofAll}
            </TextButton>
          )}
        </div>
        <fieldset className={styles.orders}>
          <legend>{strips.sortBy}</legend>
          {STRIP_ORDERS.map((one) => (
            <button key={one} type="button" aria-pressed={one === order} onClick={() => setOrder(one)}>
              {one === 'actor' && actor === null ? strips.actorOrder : strips.orders[one]}
            </button>
          ))}
        </fieldset>
      </div>
      <div ref={scroller} className={styles.scroller}>
        {count > 0 && layout.width > 0 && (
          <>
            <StripDays scale={scale} layout={layout} height={height} />
            <StripAxis scale={scale} layout={layout} height={height} />
            <StripGrid rows={rows} layout={layout} scale={scale} scroller={scroller} height={height} />
            {layout.isStacked && <StripKey />}
          </>
        )}
        {count === 0 && (
          <p className={styles.empty}>
            {strips.empty}
            <br />
            {words.nothingShownHint}
          </p>
        )}
      </div>
      {!layout.isStacked && <StripKey />}
    </section>
  );
}

function useIsCoarse(): boolean {
  const [isCoarse, setCoarse] = useState(() => matchMedia('(pointer: coarse)').matches);
  useEffect(() => {
    const query = matchMedia('(pointer: coarse)');
    const follow = () => setCoarse(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isCoarse;
}
