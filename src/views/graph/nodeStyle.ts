import type { StylesheetJson } from 'cytoscape';
import type { ActorKind } from '../../core/model/actor.ts';
import { FADED, RECEDED } from '../../core/scene/emphasis.ts';
import { NODE_HALF } from '../../core/scene/nodeShape.ts';
import type { Inks } from './readInks.ts';

const SHAPES = {
  state: 'ellipse',
  bloc: 'round-rectangle',
  organisation: 'rectangle',
  'armed-group': 'diamond',
  'military-company': 'hexagon',
} as const satisfies Record<ActorKind, string>;

/** Codes of more letters are set smaller, to stay within their shapes. */
const CODE_SIZE = { short: 11, long: 8.5 } as const;

/** The style of the nodes: shape by kind of actor, panel fill, ink outline, the code inside. Labels are in the tie layer. */
export function nodeStyle(inks: Inks, fontFamily: string): StylesheetJson {
  const kinds = (Object.keys(SHAPES) as ActorKind[]).map((kind) => ({
    selector: `node.${kind}`,
    style: { shape: SHAPES[kind], width: NODE_HALF[kind][0] * 2, height: NODE_HALF[kind][1] * 2 },
  }));
  return [
    {
      selector: 'node',
      style: {
        'background-color': inks.panel,
        'border-width': 1.25,
        'border-color': inks.ink,
        label: 'data(code)',
        color: inks.ink,
        'font-family': fontFamily,
        'font-size': CODE_SIZE.short,
        'font-weight': 700,
        'text-valign': 'center',
        'text-halign': 'center',
        'min-zoomed-font-size': 5.5,
        'overlay-opacity': 0,
        'underlay-opacity': 0,
      },
    },
    ...kinds,
    { selector: 'node.bloc', style: { 'corner-radius': '6' } },
    { selector: 'node.long', style: { 'font-size': CODE_SIZE.long } },
    { selector: 'node.idle', style: { display: 'none' } },
    { selector: 'node.faded', style: { opacity: FADED * 1.6 } },
    { selector: 'node.receded', style: { opacity: RECEDED * 1.6 } },
    {
      selector: 'node.picked',
      style: { 'outline-width': 3, 'outline-color': inks.accent, 'outline-opacity': 1, 'outline-offset': 2 },
    },
    { selector: 'core', style: { 'active-bg-opacity': 0, 'active-bg-size': 0, 'active-bg-color': inks.canvas } },
  ] as StylesheetJson;
}
