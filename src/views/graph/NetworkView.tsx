import { useEffect, useId, useRef, useState } from 'react';
import type { OffscreenArrow } from '../../core/scene/offscreenArrows.ts';
import { useEntente, useEntenteStore } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { useSettled } from '../../store/useSettled.ts';
import { Button } from '../../ui/Button.tsx';
import { ActorWalk } from './ActorWalk.tsx';
import { describeNetwork } from './describeNetwork.ts';
import { HoverCard } from './HoverCard.tsx';
import type { Pointed } from './listenToPointer.ts';
import { mountNetwork, type Network } from './mountNetwork.ts';
import styles from './NetworkView.module.css';
import { OffscreenArrows } from './OffscreenArrows.tsx';
import { deferIfLarge } from './portions.ts';

/** How much nearer one press of a zoom button brings the picture. */
const ZOOM_STEP = 1.4;

/** The sentence that describes the picture, of the last day that the reader settled on. */
function useDescription(): string {
  const words = useMessages();
  return useSettled((state) => describeNetwork(state, words));
}

function ZoomButtons({ network }: { readonly network: { readonly current: Network | null } }) {
  const words = useMessages();
  return (
    <div className={styles.zoom} data-reserved>
      <Button icon="plus" isIconOnly onClick={() => network.current?.zoomBy(ZOOM_STEP)}>
        {words.zoomIn}
      </Button>
      <Button icon="minus" isIconOnly onClick={() => network.current?.zoomBy(1 / ZOOM_STEP)}>
        {words.zoomOut}
      </Button>
      <Button icon="fit" isIconOnly onClick={() => network.current?.fit()}>
        {words.zoomFit}
      </Button>
    </div>
  );
}

/** The network of a day: actors and the ties between them, to be pointed at, picked, moved and enlarged. */
export function NetworkView() {
  const store = useEntenteStore();
  const words = useMessages();
  const description = useDescription();
  const descriptionId = useId();
  const isEmpty = useEntente((state) => state.moment.busy.size === 0);
  const network = useRef<Network>(null);
  const figure = useRef<HTMLElement>(null);
  const ties = useRef<HTMLCanvasElement>(null);
  const nodes = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [arrows, setArrows] = useState<readonly OffscreenArrow[]>([]);

  useEffect(() => {
    if (!figure.current || !ties.current || !nodes.current || !probe.current) return;
    const parts = { figure: figure.current, ties: ties.current, nodes: nodes.current, probe: probe.current };
    const callOff = deferIfLarge(store.getState().plan.ties, () => {
      network.current = mountNetwork(store, parts, setPointed, setArrows);
    });
    return () => {
      callOff();
      network.current?.unmount();
      network.current = null;
    };
  }, [store]);

  useEffect(() => {
    if (!pointed) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setPointed(null);
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [pointed]);

  const showTies = (ties: readonly number[]) => {
    network.current?.showTies(ties);
    // The button goes away with what it points to; who pressed it by key goes on at those that stay.
    figure.current?.querySelector<HTMLElement>('[data-reserved] button:last-child')?.focus({ preventScroll: true });
  };
  return (
    <figure ref={figure} className={styles.network} aria-label={words.network} aria-describedby={descriptionId}>
      <p id={descriptionId} className="visually-hidden">
        {description}
      </p>
      <div aria-hidden="true">
        <canvas ref={ties} className={styles.ties} />
        <div ref={nodes} className={styles.nodes} />
        <span ref={probe} className={styles.probe} />
      </div>
      <ActorWalk network={network} />
      {isEmpty && (
        <div className={styles.empty}>
          <p>{words.nothingShown}</p>
          <p>{words.nothingShownHint}</p>
        </div>
      )}
      {pointed && figure.current && <HoverCard pointed={pointed} figure={figure.current} />}
      <OffscreenArrows arrows={arrows} onShow={showTies} />
      <ZoomButtons network={network} />
    </figure>
  );
}
