import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays } from './compareDays.ts';
import { diffDays } from './diffDays.ts';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, event } from './testDataset.ts';

const HELP = 'support:ukraine,rebels';
const BREAK = 'relations:mali,ukraine';
const SEEN = 'support:russia,mali';

const history = foldTies(
  dataset(
    event(0, change(BREAK, 'established'), change(SEEN, 'active', { isObserved: true })),
    event(10, change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
    event(12, change(BREAK, 'severed')),
    event(14, claim('ukraine', 'denies', HELP)),
    event(18, claim('mali', 'denies', SEEN)),
    event(22, claim('rebels', 'denies', HELP)),
  ),
);
const rows = (since: number, day: number, teller: string) =>
  compareDays(history, since, day, false, teller).map(({ tie, turn, isCertain, eventIndexes }) => [
    history.tieIds[tie],
    turn,
    isCertain,
    eventIndexes.map((index) => history.dataset.events[index]?.date.earliest),
  ]);

describe('two days as told by somebody', () => {
  it('are compared each as told on that day: a denial takes the tie away, for certain and by its event', () => {
    expect(rows(11, 15, 'ukraine')).toEqual([
      [BREAK, 'severed', true, [12]],
      [HELP, 'denied', true, [14]],
    ]);
    expect(rows(15, 19, 'mali')).toEqual([[SEEN, 'denied', true, [18]]]);
  });

  it('read the other way round, what was denied is upheld again', () => {
    expect(rows(15, 11, 'ukraine')[1]).toEqual([HELP, 'upheld', true, [14]]);
    expect(compareDays(history, 11, 15, false, 'ukraine').map(({ isLeftOut }) => isLeftOut)).toEqual([undefined, true]);
  });

  it('do not differ by what others say to somebody who asserts it', () => {
    expect(rows(13, 23, 'mali').map(([tie]) => tie)).toEqual([SEEN]);
    expect(rows(9, 11, 'mali')).toEqual([[HELP, 'began', true, [10]]]);
  });

  it('differ as they do untold where the teller never speaks', () => {
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), (since, day) => {
        expect(compareDays(history, since, day, false, 'silent')).toEqual(compareDays(history, since, day));
      }),
    );
  });

  it('differ the other way round by the same ties', () => {
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), fc.constantFrom('mali', 'ukraine', 'rebels'), (since, day, teller) => {
        const there = diffDays(history, since, day, false, teller);
        const back = diffDays(history, day, since, false, teller);
        expect(back).toEqual(there.map(({ tie, before, after }) => ({ tie, before: after, after: before })));
      }),
    );
  });
});
