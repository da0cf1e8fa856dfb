import { expect, test } from 'vitest';
import { compareTellers } from '../history/compareTellers.ts';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { OPEN } from '../scene/testScene.ts';
import { isTellingShown, tellingRows } from './tellingRow.ts';

const HELP = 'support:ukraine,csp';
const WAR = 'conflict:csp,mali';
const LOST = 'support:russia,mali';

const history = foldTies(
  dataset(
    event(0, change(WAR, 'fighting'), claim('mali', 'asserts', WAR)),
    event(
      1,
      change(LOST, 'active', { basis: 'claimed' }),
      claim('mali', 'denies', LOST),
      claim('ukraine', 'denies', LOST),
    ),
    event(4, change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
    event(5, claim('ukraine', 'denies', HELP)),
  ),
);
const told = compareTellers(history, 'mali', 'ukraine', 9);
const rows = tellingRows(history, told, 'en');

test('where the two differ stands first, what neither shows last', () => {
  expect(rows.map((row) => [row.id, row.class])).toEqual([
    [HELP, 'only-first'],
    [WAR, 'both'],
    [LOST, 'neither'],
  ]);
});

test('each side is the tie as that teller tells it, with the event of their latest word', () => {
  const [help, war] = rows;
  expect(help).toMatchObject({ name: 'ukraine → csp', kind: { text: 'support in a conflict' } });
  expect(help?.first).toMatchObject({
    told: { standing: 'established' },
    word: { says: 'asserts', event: { id: 'e2' } },
  });
  expect(help?.second).toMatchObject({ told: null, word: { says: 'denies', event: { id: 'e3' } } });
  expect(war?.second).toMatchObject({ told: { standing: 'established' }, word: null });
});

test('a tie is in the list when it passes the filters in either telling or untold, though it is denied', () => {
  const shown = (more: Partial<typeof OPEN>) =>
    told.filter((one) => isTellingShown(history, one, { ...OPEN, ...more })).map(({ state }) => state.id);
  expect(shown({})).toEqual([WAR, LOST, HELP]);
  expect(shown({ focus: new Set(['ukraine']) })).toEqual([HELP]);
  expect(shown({ hidden: new Set(['contested']) })).toEqual([WAR, LOST, HELP]);
  expect(shown({ hidden: new Set(['contested', 'established']) })).toEqual([LOST]);
});
