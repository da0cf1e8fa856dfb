import { describe, expect, it } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { type RunReading, readRuns, WHOLE_RECORD } from '../history/readRuns.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { STANCES, STANDINGS } from '../model/stance.ts';
import { scaleOf } from '../time/timeScale.ts';
import { textureOf } from './stripTexture.ts';
import { OPEN } from './testScene.ts';
import { type StripFilters, traceStrip } from './traceStrip.ts';

const TIE = 'relations:mali,ukraine';
const HELP = 'support:ukraine,csp';
/** A day is 10 px wide, from day 0 to day 100. */
const SCALE = scaleOf({ from: 0, to: 100 }, 1000);

function trace(events: ReturnType<typeof event>[], more: Partial<StripFilters & RunReading> = {}, scale = SCALE) {
  const runs = readRuns(foldTies(dataset(...events)), 0, { ...WHOLE_RECORD, ...more });
  return traceStrip(runs, scale, { ...OPEN, ...more });
}

describe('a strip', () => {
  it('draws each spell from its first day to the day after its last, a px short of the next', () => {
    const strokes = trace([event(10, change(TIE, 'established')), event(20, change(TIE, 'strained'))]);
    expect(strokes.map(({ ink, d }) => [ink, d])).toEqual([
      ['formal', 'M100 8H199'],
      ['strained', 'M200 8H1016'],
    ]);
  });

  it('marks the day on which a status changes while its stance stays', () => {
    const tie = 'membership:mali,ecowas';
    const strokes = trace([event(10, change(tie, 'suspended')), event(20, change(tie, 'leaving'))]);
    expect(strokes.map(({ ink, d }) => [ink, d])).toEqual([
      ['strained', 'M100 8H199'],
      ['strained', 'M200 8H1016'],
      ['strained', 'M200 1v14'],
    ]);
  });

  it('leaves a gap where the tie had ended, or a trace of fine dots on request', () => {
    const events = [event(10, change(TIE, 'established')), event(20, change(TIE, 'none'))];
    expect(trace(events).map(({ d }) => d)).toEqual(['M100 8H199']);
    expect(trace(events, { isEndedShown: true })[1]).toMatchObject({ ink: 'formal', dash: [1, 4], width: 1 });
  });

  it('fades between the earliest and the latest day, over fine dots where there was nothing', () => {
    const [nothing, bar] = trace([event([10, 20], change(TIE, 'established'))]);
    expect(nothing).toMatchObject({ d: 'M100 8H200', dash: [1, 4] });
    expect(bar?.fade).toEqual([
      { x: 100, strength: 0 },
      { x: 200, strength: 1 },
    ]);
  });

  it('fades one manner out while the other fades in, with no dots between', () => {
    const strokes = trace([event(0, change(TIE, 'established')), event([10, 20], change(TIE, 'strained'))]);
    expect(strokes.map(({ ink, fade }) => [ink, fade.map(({ x, strength }) => [x, strength])])).toEqual([
      [
        'formal',
        [
          [0, 1],
          [100, 1],
          [200, 0],
        ],
      ],
      [
        'strained',
        [
          [100, 0],
          [200, 1],
        ],
      ],
    ]);
  });

  it('waits for the latest day where only what is certain counts', () => {
    const strokes = trace([event([10, 20], change(TIE, 'established'))], { isCertainOnly: true });
    expect(strokes).toMatchObject([{ d: 'M200 8H1016', fade: [] }]);
  });

  it('has a soft left end where the beginning may be older', () => {
    const [bar] = trace([event(10, change(TIE, 'established', { isObserved: true }))]);
    expect(bar?.fade).toEqual([
      { x: 86, strength: 0 },
      { x: 100, strength: 1 },
    ]);
    expect(bar?.d).toBe('M86 8H1016');
  });

  it('turns from dots to dots and rings on the day of a denial', () => {
    const strokes = trace([
      event(10, change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
      event(20, claim('ukraine', 'denies', HELP)),
    ]);
    const starts = strokes.map(({ cap, d }) => [cap, Number(/^M([\d.]+)/.exec(d)?.[1])]);
    expect(starts).toEqual([
      ['round', 103],
      ['round', 203],
      ['butt', 209.75],
    ]);
  });

  it('leaves out what is denied until it is asked for', () => {
    const events = [
      event(10, change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
      event(20, claim('mali', 'withdraws', HELP)),
    ];
    expect(trace(events)).toHaveLength(1);
    expect(trace(events, { isDeniedShown: true })).toHaveLength(2);
  });

  it('shows a spell of one day also where a day is less than a px', () => {
    const events = [event(50, change(TIE, 'strained')), event(51, change(TIE, 'none'))];
    expect(trace(events, {}, scaleOf({ from: 0, to: 10_000 }, 1000)).map(({ d }) => d)).toEqual(['M5 8H7']);
  });

  it('holds nothing that lies outside the window', () => {
    const events = [event(10, change(TIE, 'established')), event(20, change(TIE, 'none'))];
    expect(trace(events, {}, scaleOf({ from: 20, to: 90 }, 700))).toEqual([]);
    expect(trace(events, {}, scaleOf({ from: 0, to: 9 }, 700))).toEqual([]);
    expect(trace(events, {}, scaleOf({ from: 0, to: 10 }, 700))).toHaveLength(1);
    expect(trace(events, {}, scaleOf({ from: 25, to: 20_000 }, 100))).toEqual([]);
  });

  it('stays short however far it is zoomed into', () => {
    const zoomed = scaleOf({ from: 40, to: 40.001 }, 1000);
    for (const status of ['established', 'strained', 'severed']) {
      expect(
        trace([event(-90_000, change(TIE, status))], {}, zoomed)
          .map(({ d }) => d)
          .join('').length,
      ).toBeLessThan(3000);
    }
    expect(trace([event(-90_000, change('conflict:a,b', 'fighting'))], {}, zoomed).length).toBeGreaterThan(0);
  });
});

describe('the texture of a bar', () => {
  const SPAN = { start: 0, end: 200, left: -16, right: 1016 };

  it('is another for each stance and each standing, without its colour', () => {
    const textures = STANCES.flatMap((stance) =>
      STANDINGS.map((standing) => JSON.stringify(textureOf(stance, standing, SPAN))),
    );
    expect(new Set(textures).size).toBe(STANCES.length * STANDINGS.length);
  });

  it('has its marks once in a short bar and none where there is no room', () => {
    expect(textureOf('hostile', 'established', { ...SPAN, end: 20 })[1]?.d.match(/M/g)).toHaveLength(1);
    expect(textureOf('hostile', 'established', { ...SPAN, end: 8 })).toHaveLength(1);
  });

  it('keeps its marks on their days while the axis moves', () => {
    const shifted = textureOf('severed', 'established', { ...SPAN, start: -960, end: 200 });
    const whole = textureOf('severed', 'established', { ...SPAN, start: 0, end: 1160 });
    const firstMark = (d: string | undefined) => Number(/M([\d.-]+) 14/.exec(d ?? '')?.[1]) + 4.5;
    expect((firstMark(shifted[1]?.d) + 960 - firstMark(whole[1]?.d)) % 48).toBe(0);
  });
});
