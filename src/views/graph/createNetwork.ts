import cytoscape, { type Core } from 'cytoscape';
import type { SceneNode } from '../../core/scene/scene.ts';
import { nodeStyle } from './nodeStyle.ts';
import type { Inks } from './readInks.ts';

const CODE_FONT = '700 11px "Inter Variable"';
const FALLBACK = 'system-ui, sans-serif';

/** Tells whether the page's own font for the codes is there. */
export function isCodeFontThere(): boolean {
  return document.fonts.check(CODE_FONT);
}

/** The fonts of the codes: the page's own once it is there, since the renderer keeps pictures of what it has once written. */
export function codeFont(): string {
  return isCodeFontThere() ? `"Inter Variable", ${FALLBACK}` : FALLBACK;
}

/** Resolves when the page's own font for the codes is there, or is known not to come. */
export async function codeFontLoaded(): Promise<void> {
  await document.fonts.load(CODE_FONT).catch(() => []);
}

/** Puts the actors on the stage: cytoscape holds nodes and viewport, moves nothing by itself and draws no ties. */
export function createNetwork(container: HTMLElement, nodes: Iterable<SceneNode>, inks: Inks): Core {
  return cytoscape({
    container,
    elements: [...nodes].map(({ id, kind, short, x, y }) => ({
      group: 'nodes' as const,
      data: { id, code: short },
      position: { x, y },
      classes: [kind, 'idle', ...(short.length > 2 ? ['long'] : [])],
    })),
    style: nodeStyle(inks, codeFont()),
    layout: { name: 'preset', fit: false },
    minZoom: 0.15,
    maxZoom: 4,
    autoungrabify: true,
    autolock: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
}
