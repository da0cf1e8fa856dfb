import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { dayOf } from '../../core/time/day.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import { Tellings } from './Tellings.tsx';

async function show(query: string) {
  const store = testStore(query);
  const screen = await render(
    <EntenteContext value={store}>
      <Tellings />
    </EntenteContext>,
  );
  const rows = () =>
    [...(screen.container.querySelector('tbody')?.rows ?? [])].map((row) =>
      [...row.cells].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
    );
  return { store, screen, rows };
}

test('two tellings list what each says of a tie, when and by which sources, and in whose telling it is', async () => {
  const { screen, rows } = await show('?told=mali&versus=ukraine');
  await expect
    .element(screen.getByRole('table', { name: 'Tellings of Mali and Ukraine on 6 August 2024' }))
    .toBeVisible();
  expect([...screen.container.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual([
    'Tie',
    'Mali says',
    'Ukraine says',
    'In which telling',
  ]);
  expect(rows()).toEqual([
    [
      'Ukraine → CSP support in a conflict',
      'Mali saysIt is so129 July 2024',
      'Ukraine saysleft outIt is not so25 August 2024',
      '1 Only Mali',
    ],
  ]);
  const sources = screen.getByRole('list', { name: 'Sources of the tellings' }).getByRole('listitem');
  expect(sources.elements().map((source) => source.textContent)).toEqual(['1Title of letter', '2Title of daily']);
});

test('before the other has spoken the tie is in both tellings, and one says nothing of it', async () => {
  const { store, screen, rows } = await show('?told=mali&versus=ukraine&at=2024-08-01');
  await expect.element(screen.getByText('Silent of it')).toBeVisible();
  expect(rows()[0]?.[3]).toBe('In both');
  store.getState().wentTo(dayOf(2020, 1, 1));
  await expect.element(screen.getByText('Neither Mali nor Ukraine has spoken of a tie by this day.')).toBeVisible();
});

test('ties that filters hide are counted and can be shown', async () => {
  const { store, screen, rows } = await show('?told=mali&versus=ukraine&hide=armed-group');
  await expect.element(screen.getByText('One more tie is hidden by your filters.')).toBeVisible();
  expect(rows()).toEqual([]);
  await expect.element(screen.getByText(/has spoken of a tie/)).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Show' }).click();
  await expect.element(screen.getByText('Only Mali')).toBeVisible();
  expect(store.getState().filters.hidden.size).toBe(0);
});

test('a tie is picked by its name, an event by the date of the words', async () => {
  const { store, screen } = await show('?told=mali&versus=ukraine');
  await screen.getByRole('button', { name: 'Ukraine → CSP' }).click();
  expect(store.getState().pick).toEqual({ type: 'tie', id: 'support:ukraine,csp' });
  await screen.getByRole('button', { name: '5 August 2024' }).click();
  expect(store.getState().pick).toEqual({ type: 'event', id: 'denial' });
});
