import type { Core } from 'cytoscape';
import type { ActorId } from '../../core/model/actor.ts';
import type { Position } from '../../core/model/dataset.ts';
import type { Box } from '../../core/scene/curve.ts';
import { glideTo, READABLE_ZOOM, viewportOf } from './fitNetwork.ts';
import type { LabelLayer } from './labelLayer.ts';
import { zoomByWheel } from './zoomByWheel.ts';

/** Where the reader looks. */
export interface ViewportKeeper {
  zoomBy(factor: number): void;
  /** Shows some actors, and keeps them in view when the room changes until the reader zooms or pans; readably, if not all. */
  follow(actors: Iterable<ActorId>): void;
  /**
   * Shows all of some actors, however small, gliding there; with `isFollowing` they are followed from then on. A room, in
   * px of the figure, keeps them within a part of it.
   */
  fit(actors: Iterable<ActorId>, isFollowing: boolean, room?: Box): void;
  /** Moves the picture by px of the screen, gliding. */
  panBy(by: Position): void;
  isMoving(): boolean;
  stop(): void;
}

/** Refits only after a double click can no longer follow: a picture that slips away under the pointer cannot be clicked. */
const REFIT_DELAY = 320;

/** Keeps the viewport: at first on some actors however the room changes; once the reader has moved it, where it is. */
export function keepViewport(
  figure: HTMLElement,
  core: Core,
  labels: LabelLayer,
  lang: () => string,
  fade: () => number,
  onMove: () => void,
): ViewportKeeper {
  let followed: readonly ActorId[] | null = null;
  let least = READABLE_ZOOM;
  let timer = 0;

  const letGo = () => {
    followed = null;
    clearTimeout(timer);
    timer = 0;
  };
  const glide = (actors: readonly ActorId[], duration: number, room?: Box) => {
    glideTo(core, viewportOf(core, labels, lang(), actors, least, room), duration, onMove);
    onMove();
  };
  const refit = () => {
    timer = 0;
    if (followed) glide(followed, fade());
    onMove();
  };
  const onResize = () => {
    const [width, height] = [core.width(), core.height()];
    const hadRoom = width > 0 && height > 0;
    core.resize();
    // An observer speaks up first when it begins to watch: then nothing has changed.
    if (hadRoom && core.width() === width && core.height() === height) return;
    if (!followed) return;
    clearTimeout(timer);
    if (hadRoom) timer = window.setTimeout(refit, REFIT_DELAY);
    else refit();
    onMove();
  };

  const observer = new ResizeObserver(onResize);
  observer.observe(figure);
  const stopWheel = zoomByWheel(figure, core, letGo);
  core.on('dragpan pinchzoom', letGo);
  return {
    zoomBy(factor) {
      letGo();
      const middle = { x: core.width() / 2, y: core.height() / 2 };
      core.stop(true);
      core.animate(
        { zoom: { level: core.zoom() * factor, renderedPosition: middle } },
        { duration: fade(), complete: onMove },
      );
      onMove();
    },
    follow(actors) {
      letGo();
      least = READABLE_ZOOM;
      followed = [...actors];
      glide(followed, 0);
    },
    fit(actors, isFollowing, room) {
      letGo();
      least = core.minZoom();
      const ids = [...actors];
      if (isFollowing) followed = ids;
      glide(ids, fade(), room);
    },
    panBy(by) {
      if (by.x === 0 && by.y === 0) return;
      letGo();
      core.stop(true);
      const duration = fade();
      if (duration > 0) core.animate({ panBy: { ...by } }, { duration, easing: 'ease-in-out-cubic', complete: onMove });
      else core.panBy({ ...by });
      onMove();
    },
    isMoving: () => timer !== 0 || core.animated(),
    stop() {
      letGo();
      observer.disconnect();
      stopWheel();
    },
  };
}
