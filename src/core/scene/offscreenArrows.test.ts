import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Curve } from './curve.ts';
import { ARROW_SIZE, isSeen, offscreenArrows } from './offscreenArrows.ts';

const frame: Box = { left: 0, top: 0, right: 1000, bottom: 600 };
const open = { frame, covers: [], reserved: [] };

function line(x1: number, y1: number, x2: number, y2: number): Curve {
  return { start: { x: x1, y: y1 }, control: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }, end: { x: x2, y: y2 } };
}

const boxOf = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - ARROW_SIZE.width / 2,
  right: x + ARROW_SIZE.width / 2,
  top: y - ARROW_SIZE.height / 2,
  bottom: y + ARROW_SIZE.height / 2,
});
const isWithin = (box: Box, outer: Box) =>
  box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom;
const isTouching = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

describe('a tie is seen', () => {
  it('when some of its line is in the picture, though its ends and its middle are not', () => {
    expect(isSeen(line(100, 100, 200, 200), open)).toBe(true);
    expect(isSeen(line(-900, 300, 200, 300), open)).toBe(true);
    expect(isSeen(line(-900, -10, 2000, -10), open)).toBe(false);
  });

  it('not when it passes by a corner or lies under a cover', () => {
    expect(isSeen(line(-100, 50, 50, -100), open)).toBe(false);
    const covers = [{ left: 0, top: 0, right: 400, bottom: 90 }];
    expect(isSeen(line(20, 20, 300, 80), { frame, covers })).toBe(false);
    expect(isSeen(line(20, 20, 300, 120), { frame, covers })).toBe(true);
  });
});

describe('an arrow', () => {
  it('is not needed for what is seen', () => {
    expect(offscreenArrows([{ tie: 1, curve: line(100, 100, 900, 500) }], open)).toEqual([]);
  });

  it('stands at the side where the tie is and points to it', () => {
    const [arrow] = offscreenArrows([{ tie: 7, curve: line(1900, 200, 2100, 400) }], open);
    expect(arrow).toMatchObject({ side: 'right', ties: [7] });
    expect(arrow?.at).toEqual({ x: 1000 - 8 - ARROW_SIZE.width / 2, y: 300 });
    expect(arrow?.angle).toBeCloseTo(0);
    expect(offscreenArrows([{ tie: 7, curve: line(500, -300, 500, -100) }], open)[0]).toMatchObject({
      side: 'top',
      angle: -90,
    });
  });

  it('stands for all ties beyond its side', () => {
    const ties = [
      { tie: 1, curve: line(-300, 100, -100, 100) },
      { tie: 2, curve: line(-300, 500, -100, 500) },
      { tie: 3, curve: line(400, 900, 600, 900) },
    ];
    expect(offscreenArrows(ties, open).map(({ side, ties: found }) => [side, found])).toEqual([
      ['left', [1, 2]],
      ['bottom', [3]],
    ]);
  });

  it('is one for two sides where it would stand beside the other in their corner', () => {
    const ties = [
      { tie: 1, curve: line(2000, -900, 2100, -1000) },
      { tie: 2, curve: line(2000, -1300, 2100, -1400) },
    ];
    expect(offscreenArrows(ties, open).map(({ ties: found }) => found)).toEqual([[1, 2]]);
  });

  it('points up to a tie under the headline from below it', () => {
    const covers = [{ left: 0, top: 0, right: 1000, bottom: 90 }];
    const [arrow] = offscreenArrows([{ tie: 1, curve: line(480, 40, 520, 60) }], { ...open, covers });
    expect(arrow?.at.y).toBeGreaterThanOrEqual(90 + ARROW_SIZE.height / 2);
    expect(arrow?.angle).toBeCloseTo(-90);
  });

  it('lies within the frame, on no cover, no button and no other arrow, wherever the ties are', () => {
    const place = fc.integer({ min: -3000, max: 4000 });
    const someTie = fc.tuple(place, place, place, place).map((ends) => line(...ends));
    const reserved = [{ left: 880, top: 16, right: 990, bottom: 50 }];
    const covers = [
      { left: 20, top: 10, right: 500, bottom: 80 },
      { left: 0, top: 520, right: 1000, bottom: 600 },
    ];
    fc.assert(
      fc.property(fc.array(someTie, { maxLength: 12 }), (curves) => {
        const ties = curves.map((curve, tie) => ({ tie, curve }));
        const arrows = offscreenArrows(ties, { frame, covers, reserved });
        const boxes = arrows.map(({ at }) => boxOf(at));
        for (const [place, box] of boxes.entries()) {
          expect(isWithin(box, frame)).toBe(true);
          for (const other of [...covers, ...reserved, ...boxes.slice(0, place)]) {
            expect(isTouching(box, other)).toBe(false);
          }
        }
        const pointedTo = arrows.flatMap(({ ties: found }) => found).sort((a, b) => a - b);
        const unseen = ties.filter(({ curve }) => !isSeen(curve, { frame, covers })).map(({ tie }) => tie);
        expect(pointedTo).toEqual(unseen);
      }),
      { numRuns: 500 },
    );
  });
});
