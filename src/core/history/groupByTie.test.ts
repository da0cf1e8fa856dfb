import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { groupByTie } from './groupByTie.ts';
import { change, claim, dataset, event } from './testDataset.ts';

const FIRST = 'relations:mali,ukraine';
const SECOND = 'relations:niger,ukraine';

const facts = dataset(
  event(1, change(FIRST, 'established'), change(SECOND, 'established')),
  event([2, 9], change(FIRST, 'strained'), claim('mali', 'asserts'), claim('niger', 'denies', SECOND)),
  event(5, change(SECOND, 'severed')),
);
const tieIndex = ({ ties }: Dataset) => new Map([...ties.keys()].map((id, tie) => [id, tie]));

describe('grouping by tie', () => {
  const { records, tieOf, slotOf } = groupByTie(facts.events, tieIndex(facts), ({ changes }) => changes);

  it('lays the changes of a tie side by side in the order of the fold', () => {
    expect(records.entries.map(({ tie, status }) => [tie, status])).toEqual([
      [FIRST, 'established'],
      [FIRST, 'strained'],
      [SECOND, 'established'],
      [SECOND, 'severed'],
    ]);
    expect([...records.first]).toEqual([0, 2, 4]);
  });

  it('keeps beside each the event it stands in and the days on which that is possible and certain', () => {
    expect([...records.eventOf]).toEqual([0, 1, 0, 2]);
    expect([...records.earliest]).toEqual([1, 2, 1, 5]);
    expect([...records.latest]).toEqual([1, 9, 1, 5]);
  });

  it('tells where each record of the events went', () => {
    expect([...tieOf]).toEqual([0, 1, 0, 1]);
    expect([...slotOf]).toEqual([0, 2, 1, 3]);
  });

  it('leaves out claims about the event itself', () => {
    const claims = groupByTie(facts.events, tieIndex(facts), (one) => one.claims);
    expect(claims.records.entries.map(({ by }) => by)).toEqual(['niger']);
    expect([...claims.records.first]).toEqual([0, 0, 1]);
    expect([...claims.slotOf]).toEqual([-1, 0]);
  });

  it('leaves out what names a tie that the dataset does not have', () => {
    const stray = groupByTie(facts.events, new Map([[SECOND, 0]]), ({ changes }) => changes);
    expect(stray.records.entries.map(({ tie }) => tie)).toEqual([SECOND, SECOND]);
  });
});
