import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { occurrenceOf } from './occurrenceOf.ts';
import { swatchOf } from './swatchOf.ts';

test('only what some day shows occurs, in the order of legends', () => {
  const occurring = occurrenceOf(
    foldTies(
      dataset(
        event(0, change('conflict:csp,mali', 'fighting'), change('relations:mali,ukraine', 'severed')),
        event(1, claim('mali', 'asserts', 'support:ukraine,csp')),
      ),
    ),
  );
  expect(occurring.stances).toEqual(['severed', 'hostile']);
  expect(occurring.kinds).toEqual(['relations', 'conflict']);
  expect(occurring.actorKinds).toEqual(['state']);
  expect([...occurring.standings]).toEqual(['established']);
  expect(occurring.isChanging).toBe(false);
  expect(occurring.isEnding).toBe(false);
  expect(occurring.blocs.size).toBe(0);
});

test('blocs that have members on some day occur with their membership ties, other organisations do not', () => {
  const bare = dataset(event(0, change('membership:mali,aes', 'member'), change('membership:mali,un', 'member')));
  const actors = new Map(bare.actors);
  for (const [id, kind] of [
    ['aes', 'bloc'],
    ['un', 'organisation'],
  ] as const) {
    const actor = actors.get(id);
    if (actor) actors.set(id, { ...actor, kind });
  }
  expect([...occurrenceOf(foldTies({ ...bare, actors })).blocs]).toEqual([['aes', [0]]]);
});

test('an uncertain day, an end and a bare claim occur', () => {
  const occurring = occurrenceOf(
    foldTies(
      dataset(
        event([0, 9], change('support:ukraine,csp', 'active', { basis: 'claimed' })),
        event(20, change('support:ukraine,csp', 'ended')),
      ),
    ),
  );
  expect(occurring.isChanging).toBe(true);
  expect(occurring.isEnding).toBe(true);
  expect(occurring.standings.has('alleged')).toBe(true);
});

test('a date widened by the tolerance occurs, one that is merely coarse does not', () => {
  const isWidened = (text: string) => {
    const one = event([0, 9], change('support:ukraine,csp', 'active'));
    return occurrenceOf(foldTies(dataset({ ...one, date: { ...one.date, text } }))).isWidened;
  };
  expect(['2024-08~', '2024?', '2024-08-04%', '2024-08', '[2024,2025]'].map(isWidened)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a dataset without events has an empty legend', () => {
  expect(occurrenceOf(foldTies(dataset())).stances).toEqual([]);
});

test('a swatch is the line of the picture, with an arrow head only where the tie has a direction', () => {
  expect(swatchOf({ stance: 'severed' }).strokes).toHaveLength(4);
  expect(swatchOf({ stance: 'allied', arrow: 'back' }).strokes).toHaveLength(2);
  expect(swatchOf({ stance: 'allied', standing: 'alleged' }).badge?.sign).toBe('?');
  expect(swatchOf({ stance: 'formal', becoming: 'severed' }).badge?.sign).toBe('~');
  expect(swatchOf({ stance: 'ended' }).strokes).toEqual([]);
});
