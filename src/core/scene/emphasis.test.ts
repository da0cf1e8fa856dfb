import { describe, expect, test } from 'vitest';
import { change, dataset, event } from '../history/testDataset.ts';
import type { Pick } from '../model/pick.ts';
import { edgeStrength, emphasisOf, FADED, FADED_FRESH, hullStrength, RECEDED } from './emphasis.ts';
import { edge, hull } from './testScene.ts';

const data = dataset(
  event(0, change('relations:mali,ukraine', 'severed')),
  event(1, change('relations:niger,ukraine', 'severed')),
  event(2),
);
const severed = edge('relations:mali,ukraine');
const other = edge('relations:niger,togo', { tie: 1 });
const edges = new Map([severed, other].map((one) => [one.tie, one]));
const aes = hull('aes', ['mali', 'niger']);
const emphasise = (pick: Pick | null) => emphasisOf(data, pick, edges, [aes]);

describe('a pick brings out', () => {
  test('an actor with its ties and its neighbours, and the outlines it belongs to', () => {
    const emphasis = emphasise({ type: 'actor', id: 'mali' });
    expect(emphasis?.picked).toBe('mali');
    expect([...(emphasis?.actors ?? [])].sort()).toEqual(['aes', 'mali', 'ukraine']);
    expect(edgeStrength(emphasis, severed)).toBe(1);
    expect(edgeStrength(emphasis, other)).toBe(FADED);
    expect(hullStrength(emphasis, aes)).toBe(1);
  });

  test('a bloc drawn as an outline with its members', () => {
    expect([...(emphasise({ type: 'actor', id: 'aes' })?.actors ?? [])]).toEqual(['aes', 'mali', 'niger']);
  });

  test('an actor without a tie on the day by itself', () => {
    expect([...(emphasise({ type: 'actor', id: 'chad' })?.actors ?? [])]).toEqual(['chad']);
  });

  test('a tie with its two ends', () => {
    const emphasis = emphasise({ type: 'tie', id: 'relations:niger,togo' });
    expect([...(emphasis?.actors ?? [])]).toEqual(['niger', 'togo']);
    expect(emphasis?.picked).toBe(null);
    expect(hullStrength(emphasis, aes)).toBeLessThan(1);
  });

  test('of an event the ties it changed that are drawn on the day', () => {
    expect([...(emphasise({ type: 'event', id: 'e0' })?.ties ?? [])]).toEqual(['relations:mali,ukraine']);
  });
});

describe('nothing fades', () => {
  test('without a pick', () => {
    expect(emphasise(null)).toBe(null);
    expect(edgeStrength(null, severed)).toBe(1);
    expect(hullStrength(null, aes)).toBe(1);
  });

  test('when what is picked is not in the picture', () => {
    expect(emphasise({ type: 'tie', id: 'relations:chad,mali' })).toBe(null);
    expect(emphasise({ type: 'event', id: 'e1' })).toBe(null);
    expect(emphasise({ type: 'event', id: 'e2' })).toBe(null);
    expect(emphasise({ type: 'event', id: '__proto__' })).toBe(null);
  });
});

test('a tie that changed on the day is never lost from sight', () => {
  const emphasis = emphasise({ type: 'actor', id: 'mali' });
  expect(edgeStrength(emphasis, { ...other, isFresh: true })).toBe(FADED_FRESH);
});

describe('while two days are compared', () => {
  const marked = new Map([{ ...severed, mark: 1 }, other].map((one) => [one.tie, one]));
  const compare = (pick: Pick | null, drawn = marked) => emphasisOf(data, pick, drawn, [aes], true);

  test('what changed stands out with its ends, and the rest recedes without getting lost', () => {
    const emphasis = compare(null);
    expect([...(emphasis?.actors ?? [])]).toEqual(['mali', 'ukraine']);
    expect(edgeStrength(emphasis, { ...severed, mark: 1 })).toBe(1);
    expect(edgeStrength(emphasis, other)).toBe(RECEDED);
  });

  test('everything recedes when nothing changed', () => {
    expect(edgeStrength(compare(null, edges), severed)).toBe(RECEDED);
  });

  test('a pick comes before the changes, none of which is lost from sight', () => {
    const emphasis = compare({ type: 'tie', id: 'relations:niger,togo' });
    expect(edgeStrength(emphasis, other)).toBe(1);
    expect(edgeStrength(emphasis, { ...severed, mark: 1 })).toBe(FADED_FRESH);
    expect(edgeStrength(compare({ type: 'event', id: 'e1' }), other)).toBe(RECEDED);
  });
});

test('while two tellers are compared, what either speaks of stands out, whoever upholds it', () => {
  const told = { ...severed, upheldBy: 'both' } as const;
  const drawn = new Map([told, other].map((one) => [one.tie, one]));
  const emphasis = emphasisOf(data, null, drawn, [aes], true);
  expect([...(emphasis?.actors ?? [])]).toEqual(['mali', 'ukraine']);
  expect([edgeStrength(emphasis, told), edgeStrength(emphasis, other)]).toEqual([1, RECEDED]);
  const picked = emphasisOf(data, { type: 'tie', id: 'relations:niger,togo' }, drawn, [aes], true);
  expect(edgeStrength(picked, told)).toBe(FADED_FRESH);
});
