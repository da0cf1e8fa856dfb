import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { dayOf } from '../../core/time/day.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import { Legend } from './Legend.tsx';

async function show(query = '') {
  const store = testStore(query);
  const screen = await render(
    <EntenteContext value={store}>
      <Legend />
    </EntenteContext>,
  );
  return { store, screen };
}

test('the legend lists what occurs on some day, with the counts of this one', async () => {
  const { store, screen } = await show();
  await expect.element(screen.getByRole('button', { name: 'Severed 1' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Formal 0' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'In conflict' })).not.toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: 'Bloc' })).not.toBeInTheDocument();
  store.getState().wentTo(dayOf(2000, 1, 1));
  await expect.element(screen.getByRole('button', { name: 'Formal 1' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Severed 0' })).toBeVisible();
});

test('a row hides what it names and keeps its count; everything can be shown again at once', async () => {
  const { store, screen } = await show();
  const severed = screen.getByRole('button', { name: 'Severed 1' });
  await severed.click();
  await expect.element(severed).toHaveAttribute('aria-pressed', 'false');
  expect([...store.getState().filters.hidden]).toEqual(['severed']);
  await screen.getByRole('button', { name: 'Support in a conflict' }).click();
  await screen.getByRole('button', { name: 'Show all' }).click();
  expect(store.getState().filters.hidden.size).toBe(0);
  await expect.element(screen.getByRole('button', { name: 'Show all' })).not.toBeInTheDocument();
});

test('a change counts as soon as it is possible, or on request only once it is certain', async () => {
  const { store, screen } = await show('?at=1992-01-15');
  const changing = screen.getByRole('listitem').filter({ hasText: 'Changing (' });
  await expect.element(changing).toHaveTextContent(/1$/);
  await expect.element(screen.getByRole('button', { name: 'Formal 1' })).toBeVisible();
  await expect.element(screen.getByRole('radio', { name: 'Possibly' })).toBeChecked();
  await screen.getByRole('radio', { name: 'Certainly' }).click();
  expect(store.getState().filters.isCertainOnly).toBe(true);
  await expect.element(screen.getByRole('button', { name: 'Formal 0' })).toBeVisible();
  await screen.getByRole('radio', { name: 'Possibly' }).click();
  await expect.element(screen.getByRole('button', { name: 'Formal 1' })).toBeVisible();
});

test('for how long a change counts as recent is chosen from a list or typed, and nonsense changes nothing', async () => {
  const { store, screen } = await show();
  const choice = screen.getByRole('combobox', { name: 'Changed lately' });
  await expect.element(choice).toHaveDisplayValue('on the day itself');
  await choice.selectOptions('in the last 30 days');
  expect(store.getState().lately).toBe(30);
  await choice.selectOptions('other number…');
  const field = screen.getByRole('textbox', { name: 'Number of days, 0 to 3660' });
  await expect.element(field).toHaveFocus();
  await field.fill('45');
  expect(store.getState().lately).toBe(45);
  await field.fill('3661');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  expect(store.getState().lately).toBe(45);
  await choice.selectOptions('off');
  expect(store.getState().lately).toBe(0);
  await expect.element(field).not.toBeInTheDocument();
});

test('a number of days that no list has stands in it when a link asks for it', async () => {
  const { screen } = await show('?lately=45');
  await expect
    .element(screen.getByRole('combobox', { name: 'Changed lately' }))
    .toHaveDisplayValue('in the last 45 days');
});

test('each standing that occurs can be hidden, and has its count for the day', async () => {
  const { store, screen } = await show();
  await expect.element(screen.getByRole('button', { name: 'Established 1' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Alleged 0' })).toBeVisible();
  const contested = screen.getByRole('button', { name: 'Contested 1' });
  await contested.click();
  await expect.element(contested).toHaveAttribute('aria-pressed', 'false');
  expect([...store.getState().filters.hidden]).toEqual(['contested']);
  await expect.element(screen.getByRole('button', { name: /^Denied/ })).not.toBeInTheDocument();
});

test('a teller is chosen among all who ever speak of a tie, then a second one to compare', async () => {
  const { store, screen } = await show();
  const first = screen.getByLabelText('As told by');
  expect([...first.element().querySelectorAll('option')].map((option) => option.textContent)).toEqual([
    'nobody in particular',
    'Mali (1 claim)',
    'Ukraine (1 claim)',
  ]);
  await expect.element(screen.getByLabelText('Compared with')).not.toBeInTheDocument();
  await first.selectOptions('Mali (1 claim)');
  expect(store.getState().told).toBe('mali');
  await expect.element(screen.getByRole('button', { name: 'Contested 0' })).toBeVisible();
  await screen.getByLabelText('Compared with').selectOptions('Ukraine (1 claim)');
  expect(store.getState().versus).toBe('ukraine');
  await expect.element(screen.getByText('Only as told by Mali')).toBeVisible();
  await screen.getByLabelText('Compared with').selectOptions('nobody else');
  await expect.element(screen.getByText('Only as told by Mali')).not.toBeInTheDocument();
  await first.selectOptions('nobody in particular');
  expect(store.getState()).toMatchObject({ told: null, versus: null });
});
