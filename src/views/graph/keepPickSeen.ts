import type { EntenteState, EntenteStore } from '../../store/ententeState.ts';
import type { WalkPlace } from './walkGround.ts';

function placeOf({ pick, moment }: EntenteState): WalkPlace | null {
  if (pick?.type === 'actor') return { actor: pick.id, tie: null };
  const edge = pick?.type === 'tie' ? [...moment.edges.values()].find(({ id }) => id === pick.id) : undefined;
  return edge ? { actor: edge.a, tie: edge.tie } : null;
}

function areOver(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/**
 * Shows what is picked beside its dossier where that lies over the picture, as on phones: once when it is picked, and
 * again when the dossier gets another size, so that the reader may then look elsewhere. Returns the way out.
 */
export function keepPickSeen(figure: HTMLElement, store: EntenteStore, show: (place: WalkPlace) => void): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const place = placeOf(store.getState());
    if (!place || !entry) return;
    if (areOver(entry.target.getBoundingClientRect(), figure.getBoundingClientRect())) show(place);
  });
  let frame = 0;
  // In the next frame, when the dossier has its place on the page.
  const watch = () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    frame = requestAnimationFrame(() => {
      const dossier = document.querySelector('[data-dossier-place]');
      if (dossier) observer.observe(dossier);
    });
  };
  const stopFollowing = store.subscribe((state, before) => state.pick !== before.pick && watch());
  watch();
  return () => {
    stopFollowing();
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
