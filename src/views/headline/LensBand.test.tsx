import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import { LensBand } from './LensBand.tsx';

async function show(query: string) {
  const store = testStore(query);
  const screen = await render(
    <EntenteContext value={store}>
      <LensBand />
    </EntenteContext>,
  );
  return { store, screen };
}

test('nothing is said of tellers and of the record where neither is asked for', async () => {
  const { screen } = await show('');
  expect(screen.container.textContent).toBe('');
});

test('as told by somebody says what that does, with a way back', async () => {
  const { store, screen } = await show('?told=mali');
  await expect
    .element(screen.getByText('As told by Mali: what Mali denies is left out, what it asserts is drawn as established'))
    .toBeVisible();
  await screen.getByRole('button', { name: 'End' }).click();
  expect(store.getState().told).toBeNull();
  await expect.element(screen.getByText('As told by Mali')).not.toBeInTheDocument();
});

test('two tellers are named with the signs they have on the picture, which are numbers where no codes are', async () => {
  const { screen } = await show('?told=mali&versus=ukraine');
  await expect
    .element(screen.getByText(/^As told by Mali and by Ukraine: .* marked 1 or 2, what neither speaks of stands back$/))
    .toBeVisible();
});

test('as known on a day asks for the whole record again', async () => {
  const { store, screen } = await show('?known=2025-03-01');
  await expect
    .element(screen.getByText('As known on 1 March 2025: what entered the record later is left out'))
    .toBeVisible();
  await screen.getByRole('button', { name: 'Show the whole record' }).click();
  expect(store.getState()).toMatchObject({ knownAsked: null });
});
