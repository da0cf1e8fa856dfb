import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapOf } from '../scene/placeLabels.ts';
import { placeNames } from './placeNames.ts';
import type { PlacedNode, PlacedScene } from './placeScene.ts';

const FRAME = { left: 0, right: 600, top: 0, bottom: 400 };
const FIT = { zoom: 1, x: 0, y: 0, box: FRAME, scale: 1 };

function nodeAt(id: string, x: number, y: number): PlacedNode {
  return { id, kind: 'state', short: '', labelSide: 'below', x, y, half: [16, 16] };
}

function place(nodes: readonly PlacedNode[], width = 90, isNamed = (_: string) => true) {
  const scene: PlacedScene = {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: [],
    hulls: [],
    fit: FIT,
    scale: 1,
  };
  return placeNames(scene, new Set(scene.nodes.keys()), {
    blocksOf: (id) => (isNamed(id) ? [{ lines: [id], width, height: 18 }] : []),
    rankOf: () => 0,
    obstacles: [],
    marks: [],
    frame: FRAME,
  });
}

describe('names beside nodes', () => {
  it('stand below where nothing is in the way', () => {
    const [name] = place([nodeAt('mali', 300, 200)]);
    expect(name?.box).toEqual({ left: 255, right: 345, top: 219, bottom: 237 });
  });

  it('stay in the frame', () => {
    const [name] = place([nodeAt('mali', 580, 390)]);
    expect(name?.anchor).toBe('end');
  });

  it('that find no place at their node stand a little away, joined to it', () => {
    const ring = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => {
      const angle = (n * Math.PI) / 4;
      return nodeAt(`n${n}`, 300 + Math.cos(angle) * 42, 200 + Math.sin(angle) * 42);
    });
    const [name] = place([nodeAt('middle', 300, 200), ...ring], 40, (id) => id === 'middle');
    expect(name?.leader).toBeDefined();
  });

  it('never cover each other or a node, nor leave the frame', () => {
    const spot = fc.tuple(fc.integer({ min: 20, max: 580 }), fc.integer({ min: 20, max: 380 }));
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 40 }), (spots) => {
        const nodes = spots.map(([x, y], at) => nodeAt(`n${at}`, x, y));
        const names = place(nodes);
        for (const [at, { box }] of names.entries()) {
          for (const other of names.slice(at + 1)) expect(overlapOf(box, other.box)).toBeLessThanOrEqual(6);
          for (const { x, y } of nodes) {
            const body = { left: x - 16, right: x + 16, top: y - 16, bottom: y + 16 };
            expect(overlapOf(box, body)).toBeLessThanOrEqual(6);
          }
          expect(box.left >= -0.1 && box.right <= 600.1 && box.top >= -0.1 && box.bottom <= 400.1).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
