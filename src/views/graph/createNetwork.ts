import cytoscape, { type Core } from 'cytoscape';
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

/** Makes the stage for the actors: cytoscape holds nodes and viewport, moves nothing by itself and draws no ties. */
export function createNetwork(container: HTMLElement, inks: Inks): Core {
  return cytoscape({
    container,
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
