import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { STANDINGS } from '../model/stance.ts';
import { foldTies } from './foldTies.ts';
import { phaseAt } from './history.ts';
import { change, claim, dataset, event } from './testDataset.ts';

const RELATIONS = 'relations:mali,ukraine';
const SUPPORT = 'support:ukraine,csp-dpa';

/** The phases of a tie in words: `day: settled status > possible status, standing`. */
function phases(facts: Dataset, tie: string): string[] {
  const history = foldTies(facts);
  const status = (index: number | undefined) => history.changes.entries[index ?? -1]?.status ?? '-';
  const number = history.tieIndex.get(tie) ?? -1;
  const words: string[] = [];
  for (let phase = history.firstPhase[number] ?? 0; phase < (history.firstPhase[number + 1] ?? 0); phase++) {
    const [settled, possible] = [history.phaseSettled[phase], history.phasePossible[phase]];
    const becoming = possible === -1 ? '' : ` > ${status(possible)}`;
    const standing = STANDINGS[history.phaseStanding[phase] ?? -1];
    words.push(`${history.phaseDay[phase]}: ${status(settled)}${becoming}, ${standing}`);
  }
  return words;
}

describe('the fold of events into ties', () => {
  it('knows no tie without events', () => {
    expect(foldTies(dataset()).log.day).toHaveLength(0);
  });

  it('lets a change take effect on its day and last until the next', () => {
    const facts = dataset(event(10, change(RELATIONS, 'established')), event(20, change(RELATIONS, 'severed')));
    expect(phases(facts, RELATIONS)).toEqual(['10: established, established', '20: severed, established']);
  });

  it('knows nothing of a tie on the day before its first change, and keeps the last for ever', () => {
    const history = foldTies(
      dataset(event(10, change(RELATIONS, 'established')), event(20, change(RELATIONS, 'none'))),
    );
    expect([9, 10, 19, 20, 99_999].map((day) => phaseAt(history, 0, day))).toEqual([-1, 0, 0, 1, 1]);
  });

  it('takes the last of several changes on one day', () => {
    const facts = dataset(
      event(10, change(RELATIONS, 'strained'), change(RELATIONS, 'suspended')),
      event(10, change(RELATIONS, 'severed')),
    );
    expect(phases(facts, RELATIONS)).toEqual(['10: severed, established']);
  });

  it('holds a change of uncertain day possible from its earliest day and settled from its latest', () => {
    const facts = dataset(event(1, change(RELATIONS, 'established')), event([10, 15], change(RELATIONS, 'severed')));
    expect(phases(facts, RELATIONS)).toEqual([
      '1: established, established',
      '10: established > severed, established',
      '15: severed, established',
    ]);
  });

  it('holds a first change of uncertain day possible before anything is settled', () => {
    const facts = dataset(event([10, 15], change(RELATIONS, 'established')));
    expect(phases(facts, RELATIONS)).toEqual(['10: - > established, established', '15: established, established']);
  });

  it('lets a later change overtake an uncertain earlier one', () => {
    const facts = dataset(event([10, 30], change(RELATIONS, 'strained')), event(20, change(RELATIONS, 'severed')));
    expect(phases(facts, RELATIONS)).toEqual(['10: - > strained, established', '20: severed, established']);
  });

  it('shows the later of two possible changes, and never again the one it overtook', () => {
    const facts = dataset(
      event([10, 40], change(RELATIONS, 'strained')),
      event([20, 30], change(RELATIONS, 'suspended')),
    );
    expect(phases(facts, RELATIONS)).toEqual([
      '10: - > strained, established',
      '20: - > suspended, established',
      '30: suspended, established',
    ]);
  });

  it('resumes a tie that had ended', () => {
    const facts = dataset(
      event(1, change(RELATIONS, 'established')),
      event(2, change(RELATIONS, 'none')),
      event(3, change(RELATIONS, 'established')),
    );
    expect(phases(facts, RELATIONS)).toHaveLength(3);
  });

  it('keeps ties apart, also under names that objects have of their own', () => {
    const facts = dataset(
      event(1, change('relations:__proto__,constructor', 'established'), change(RELATIONS, 'severed')),
      event(2, change('relations:__proto__,constructor', 'none')),
    );
    expect(phases(facts, 'relations:__proto__,constructor')).toHaveLength(2);
    expect(phases(facts, RELATIONS)).toEqual(['1: severed, established']);
  });
});

describe('the fold of claims into standing', () => {
  const alleged = [
    event(28, change(SUPPORT, 'active', { basis: 'claimed' }), claim('mali', 'asserts', SUPPORT)),
    event(34, claim('ukraine', 'denies', SUPPORT)),
  ];

  it('makes a tie alleged by its accuser and contested by a denial', () => {
    expect(phases(dataset(...alleged), SUPPORT)).toEqual(['28: active, alleged', '34: active, contested']);
  });

  it('counts only the latest word of each speaker', () => {
    const facts = dataset(...alleged, event(40, claim('ukraine', 'confirms', SUPPORT)));
    expect(phases(facts, SUPPORT).at(-1)).toBe('40: active, established');
  });

  it('leaves a tie denied when its accuser takes the word back', () => {
    const facts = dataset(...alleged, event(40, claim('mali', 'withdraws', SUPPORT)));
    expect(phases(facts, SUPPORT).at(-1)).toBe('40: active, denied');
  });

  it('counts a claim of uncertain day from the day on which it is certain', () => {
    const facts = dataset(event(1, change(SUPPORT, 'active')), event([5, 9], claim('mali', 'denies', SUPPORT)));
    expect(phases(facts, SUPPORT)).toEqual(['1: active, established', '9: active, contested']);
  });

  it('prefers a later word to an earlier one that is certain only afterwards', () => {
    const facts = dataset(
      event(1, change(SUPPORT, 'active')),
      event([2, 9], claim('mali', 'denies', SUPPORT)),
      event(5, claim('mali', 'confirms', SUPPORT)),
    );
    expect(phases(facts, SUPPORT)).toEqual(['1: active, established']);
  });

  it('hears what was said before the tie began', () => {
    const facts = dataset(event(1, claim('mali', 'denies', SUPPORT)), event(5, change(SUPPORT, 'active')));
    expect(phases(facts, SUPPORT)).toEqual(['5: active, contested']);
  });

  it('judges by the basis of the change that is possible, not of the one it would replace', () => {
    const facts = dataset(
      event(1, change(SUPPORT, 'active')),
      event([5, 9], change(SUPPORT, 'ended', { basis: 'claimed' }), claim('mali', 'asserts', SUPPORT)),
    );
    expect(phases(facts, SUPPORT)[1]).toBe('5: active > ended, alleged');
  });

  it('makes no tie of claims alone, and none of claims about an event', () => {
    const facts = dataset(event(1, claim('mali', 'asserts', SUPPORT), claim('mali', 'denies')));
    expect(phases(facts, SUPPORT)).toEqual([]);
  });

  it('does not carry words from one tie to the next', () => {
    const facts = dataset(
      event(1, change(RELATIONS, 'severed'), claim('mali', 'denies', RELATIONS)),
      event(2, change(SUPPORT, 'active'), claim('mali', 'confirms', SUPPORT)),
    );
    expect(phases(facts, SUPPORT)).toEqual(['2: active, established']);
  });
});
