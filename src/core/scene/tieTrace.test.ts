import { describe, expect, test } from 'vitest';
import { STANCES } from '../model/stance.ts';
import { edge } from './testScene.ts';
import { hasDisc, hasMark, LINE_WIDTH, midMarks, traceTie } from './tieTrace.ts';

const trace = (more: Parameters<typeof edge>[1]) => traceTie(edge('relations:a,b', more));

describe('stance is colour, width and shape', () => {
  test('each stance is drawn in its own ink and width', () => {
    for (const stance of STANCES) {
      const [line] = trace({ stance }).strokes;
      expect(line).toMatchObject({ ink: stance, width: LINE_WIDTH[stance] });
    }
  });

  test('allied, cooperative and formal are whole lines, strained is dashed', () => {
    expect(trace({ stance: 'allied' }).strokes).toHaveLength(1);
    expect(trace({ stance: 'formal' }).strokes[0]?.dash).toEqual([]);
    expect(trace({ stance: 'strained' }).strokes[0]?.dash).toEqual([9, 5]);
  });

  test('severed has a gap in the middle with two slanted strokes', () => {
    const { strokes } = trace({ stance: 'severed' });
    expect(
      strokes.map(({ d }) =>
        d
          .split(/[MQL ]/)
          .filter(Boolean)
          .map(Number),
      ),
    ).toEqual([[0, 0, 20, 0, 40, 0], [60, 0, 80, 0, 100, 0], expect.any(Array), expect.any(Array)]);
    expect(strokes[2]?.d).not.toBe(strokes[3]?.d);
  });

  test('hostile is whole with a cross in its middle', () => {
    expect(trace({ stance: 'hostile' }).strokes.map(({ cap }) => cap)).toEqual(['butt', 'round', 'round']);
  });

  test('a gap never eats up a short line', () => {
    const short = { start: { x: 0, y: 0 }, control: { x: 5, y: 0 }, end: { x: 10, y: 0 } };
    expect(trace({ stance: 'severed', curve: short }).strokes[0]?.d).toBe('M0 0Q1.5 0 3 0');
  });
});

describe('standing is texture only', () => {
  test.each(['alleged', 'contested', 'denied'] as const)('%s keeps the hue and is drawn in round dots', (standing) => {
    const { strokes, badge } = trace({ stance: 'allied', standing });
    expect(strokes[0]).toMatchObject({ ink: 'allied', cap: 'round' });
    expect(strokes[0]?.dash[0]).toBeLessThan(1);
    expect(strokes[0]?.width).toBeGreaterThanOrEqual(2);
    expect(badge).toEqual({ x: 50, y: 0, ink: 'allied', sign: '?' });
  });

  test('a contested break has its gap beside the badge', () => {
    expect(trace({ stance: 'severed', standing: 'contested' }).strokes[1]?.d).toMatch(/^M48 /);
  });
});

describe('a change on an uncertain day', () => {
  test('shows the old manner first and the new one second', () => {
    const { strokes, badge } = trace({ stance: 'formal', becoming: 'strained' });
    expect(strokes.map(({ d, ink }) => [d, ink])).toEqual([
      ['M0 0Q25 0 50 0', 'formal'],
      ['M50 0Q75 0 100 0', 'strained'],
    ]);
    expect(badge).toMatchObject({ sign: '~', ink: 'strained' });
  });

  test('of which one side is nothing is half a line and half a trace of fine dots', () => {
    expect(trace({ stance: 'ended', becoming: 'allied' }).strokes).toMatchObject([
      { d: 'M0 0Q25 0 50 0', width: 1, dash: [1, 4] },
      { d: 'M50 0Q75 0 100 0', width: 4, dash: [] },
    ]);
    const ending = trace({ stance: 'allied', becoming: 'ended' });
    expect(ending.strokes.map(({ d, width }) => [d, width])).toEqual([
      ['M0 0Q25 0 50 0', 4],
      ['M50 0Q75 0 100 0', 1],
    ]);
    expect(ending.badge).toMatchObject({ ink: 'allied', sign: '~' });
  });
});

test('an arrow head means direction, at the far end', () => {
  const [line, head] = trace({ stance: 'cooperative', isDirected: true }).strokes;
  expect(line?.isFilled).toBe(false);
  expect(head).toMatchObject({ isFilled: true, ink: 'cooperative' });
  expect(head?.d).toMatch(/^M100 0L91 /);
  expect(line?.d).toMatch(/ 92.8 0$/);
});

test('what has ended for good leaves no trace unless it is drawn in its last manner', () => {
  expect(trace({ stance: 'ended' })).toEqual({ strokes: [], badge: null });
});

test('marks stand in the middle of severed, hostile, changing and not established ties', () => {
  expect(hasMark(edge('relations:a,b', { stance: 'allied' }))).toBe(false);
  expect(hasMark(edge('relations:a,b', { stance: 'severed' }))).toBe(true);
  expect(hasMark(edge('relations:a,b', { becoming: 'ended' }))).toBe(true);
  expect(hasMark(edge('relations:a,b', { standing: 'denied' }))).toBe(true);
});

describe('the middle of a tie that is marked with a number is left to the number', () => {
  const firstEnd = (more: Parameters<typeof edge>[1]) => trace(more).strokes[0]?.d.split(' ').at(-2);

  test('its gap or cross stands before the middle and its badge behind it', () => {
    expect(firstEnd({ stance: 'severed', mark: 1 })).toBe('15');
    const crossed = trace({ stance: 'hostile', mark: 1 }).strokes[1]?.d ?? '';
    expect(crossed).toMatch(/^M20\.8 /);
    expect(trace({ stance: 'allied', standing: 'contested', mark: 1 }).badge).toMatchObject({ x: 75, y: 0 });
    expect(trace({ stance: 'formal', becoming: 'severed', mark: 1 }).badge).toMatchObject({ x: 75 });
  });

  test('however short it is, its marks stay on it', () => {
    const short = { start: { x: 0, y: 0 }, control: { x: 5, y: 0 }, end: { x: 10, y: 0 } };
    expect(trace({ stance: 'allied', standing: 'alleged', mark: 1, curve: short }).badge).toMatchObject({ x: 8 });
  });
});

describe('of two compared tellers', () => {
  test('a tie has a disc where one of them upholds it, and none where both do or neither speaks of it', () => {
    const discs = (['first', 'second', 'both', null] as const).map((upheldBy) => hasDisc({ mark: null, upheldBy }));
    expect(discs).toEqual([true, true, false, false]);
    expect(hasDisc({ mark: 3, upheldBy: null })).toBe(true);
  });

  test('the middle of a tie that one of them upholds is left to the disc', () => {
    const upheldBy = (who: 'first' | 'both') => edge('relations:a,b', { standing: 'alleged', upheldBy: who });
    expect(midMarks(upheldBy('both')).map(({ x }) => x)).toEqual([50]);
    expect(midMarks(upheldBy('first')).map(({ x }) => Math.round(x))).toEqual([25, 75]);
    expect(traceTie(upheldBy('first')).badge?.x).not.toBe(50);
  });
});
