import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaceByEvent } from './spaceByEvent.ts';
import {
  dayAt,
  followDay,
  includeDay,
  isZoomed,
  panWindow,
  roomOf,
  stretchWindow,
  xOf,
  zoomWindow,
} from './timeWindow.ts';

const all = { from: 0, to: 1000 };

describe('the place of a day', () => {
  it('is 0 for the first day and the width for the last', () => {
    expect(xOf(all, 500, 0)).toBe(0);
    expect(xOf(all, 500, 1000)).toBe(500);
  });

  it('leads back to the day', () => {
    const window = { from: -3.25, to: 41.5 };
    for (let day = -3; day <= 41; day++) expect(dayAt(window, 640, xOf(window, 640, day))).toBe(day);
  });

  it('is on the axis for a dataset of a single day', () => {
    expect(xOf({ from: 7, to: 7 }, 500, 7)).toBe(0);
    expect(dayAt({ from: 7, to: 7 }, 500, 499)).toBe(7);
  });

  it('means the nearer end when it lies beyond the axis', () => {
    expect(dayAt(all, 500, -20)).toBe(0);
    expect(dayAt(all, 500, 520)).toBe(1000);
  });

  it('means the first day while the axis has no width yet', () => {
    expect(dayAt(all, 0, 10)).toBe(0);
  });

  it('never means a day that the window does not show', () => {
    expect(dayAt({ from: 10.6, to: 20.4 }, 100, 0)).toBe(11);
    expect(dayAt({ from: 10.6, to: 20.4 }, 100, 100)).toBe(20);
  });
});

describe('zooming', () => {
  it('keeps the day under the pointer in its place', () => {
    const window = zoomWindow(all, all, 0.5, 300);
    expect(window).toEqual({ from: 150, to: 650 });
    expect(xOf(window, 500, 300)).toBe(xOf(all, 500, 300));
  });

  it('keeps the first day at the left end', () => {
    expect(zoomWindow(all, all, 0.5, 0)).toEqual({ from: 0, to: 500 });
  });

  it('stops at the whole span', () => {
    expect(zoomWindow({ from: 100, to: 900 }, all, 9, 200)).toEqual(all);
  });

  it('stops at a dozen days', () => {
    expect(zoomWindow(all, all, 0, 500)).toEqual({ from: 494, to: 506 });
  });

  it('does nothing to a span shorter than that', () => {
    expect(zoomWindow({ from: 0, to: 5 }, { from: 0, to: 5 }, 0.5, 2)).toEqual({ from: 0, to: 5 });
  });

  it('shows when there is more than is seen', () => {
    expect(isZoomed(all, all)).toBe(false);
    expect(isZoomed({ from: 0, to: 999 }, all)).toBe(true);
  });
});

describe('moving the window', () => {
  it('goes no further than the ends', () => {
    expect(panWindow({ from: 100, to: 200 }, all, -300)).toEqual({ from: 0, to: 100 });
    expect(panWindow({ from: 100, to: 200 }, all, 5000)).toEqual({ from: 900, to: 1000 });
  });

  it('shows the last day at the end, however long the window', () => {
    const place = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(place, fc.double({ min: 13, max: 500, noNaN: true }), (from, days) => {
        const window = panWindow({ from, to: from + days }, { from: 0, to: 1000.1 }, 5000);
        expect(window.to).toBe(1000.1);
      }),
    );
  });

  it('leaves a window alone that shows the day, at its edge too', () => {
    const window = { from: 100, to: 200 };
    expect(followDay(window, all, 100)).toBe(window);
    expect(followDay(window, all, 200)).toBe(window);
  });

  it('follows a step over the edge by a little', () => {
    expect(followDay({ from: 100, to: 200 }, all, 201)).toEqual({ from: 113, to: 213 });
    expect(followDay({ from: 100, to: 200 }, all, 99)).toEqual({ from: 87, to: 187 });
  });

  it('puts a day in the middle after a leap, and the last day at the end', () => {
    expect(followDay({ from: 100, to: 200 }, all, 600)).toEqual({ from: 550, to: 650 });
    expect(followDay({ from: 100, to: 200 }, all, 1000)).toEqual({ from: 900, to: 1000 });
  });
});

describe('pulling an end of the window', () => {
  const window = { from: 100, to: 200 };

  it('moves that end and leaves the other', () => {
    expect(stretchWindow(window, all, 'from', 50)).toEqual({ from: 50, to: 200 });
    expect(stretchWindow(window, all, 'to', 600)).toEqual({ from: 100, to: 600 });
  });

  it('goes no further than the ends of the span, and not past the other end', () => {
    expect(stretchWindow(window, all, 'to', 5000)).toEqual({ from: 100, to: 1000 });
    expect(stretchWindow(window, all, 'from', 500)).toEqual({ from: 188, to: 200 });
  });
});

describe('a day to be shown too', () => {
  it('widens the window a little beyond it, and not beyond the span', () => {
    expect(includeDay({ from: 500, to: 588 }, all, 412)).toEqual({ from: 388, to: 588 });
    expect(includeDay({ from: 500, to: 588 }, all, 1)).toEqual({ from: 0, to: 588 });
    expect(includeDay({ from: 500, to: 588 }, all, 990)).toEqual({ from: 500, to: 1000 });
  });

  it('changes nothing when it is shown already', () => {
    const window = { from: 500, to: 588 };
    expect(includeDay(window, all, 588)).toBe(window);
  });
});

describe('a window spaced by event', () => {
  const spacing = spaceByEvent(
    [...Array(101).keys()].map((n) => n * 2),
    {
      from: 0,
      to: 1000,
    },
  );
  const whole = { ...all, spacing };

  it('gives a busy stretch as much room as it has events', () => {
    expect(roomOf(whole)).toBe(101);
    expect(xOf(whole, 1010, 200)).toBe(1000);
    expect(dayAt(whole, 1010, 500)).toBe(100);
  });

  it('zooms by places and keeps the day under the pointer', () => {
    const window = zoomWindow(whole, all, 0.5, 100);
    expect(roomOf(window)).toBeCloseTo(50.5);
    expect(xOf(window, 1010, 100)).toBeCloseTo(xOf(whole, 1010, 100));
    expect(zoomWindow(window, all, 9, 100)).toEqual(whole);
  });

  it('moves by places and stops at the ends', () => {
    const window = zoomWindow(whole, all, 0.2, 0);
    expect(panWindow(window, all, 10).from).toBeCloseTo(20);
    expect(panWindow(window, all, 1e6).to).toBe(1000);
    expect(followDay(window, all, 199)).toMatchObject({ spacing });
  });
});
