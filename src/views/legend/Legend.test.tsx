import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { dayOf } from '../../core/time/day.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import { Legend } from './Legend.tsx';

async function show() {
  const store = testStore();
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
