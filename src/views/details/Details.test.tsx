import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { dayOf } from '../../core/time/day.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import { Details } from './Details.tsx';

async function show(query: string) {
  const store = testStore(query);
  const screen = await render(
    <EntenteContext value={store}>
      <Details />
    </EntenteContext>,
  );
  return { store, screen };
}

test('nothing is picked, nothing is told', async () => {
  const { screen } = await show('');
  expect(screen.container.textContent).toBe('');
});

test('an actor’s dossier tells its ties of the day and, the latest first, the events up to it', async () => {
  const { screen, store } = await show('?pick=ukraine');
  const details = screen.getByRole('region', { name: 'Details' });
  await expect.element(details).toHaveTextContent('2 ties on this date: 1 severed and 1 cooperating.');
  const titles = () => [...screen.container.querySelectorAll('h4 > button')].map((title) => title.textContent);
  expect(titles()).toEqual(['Ukraine denies', 'Mali breaks with Ukraine', 'Help is claimed', 'Relations begin']);
  store.getState().wentTo(dayOf(2000, 1, 1));
  await expect.element(details).toHaveTextContent('1 tie on this date: 1 formal.');
  expect(titles()).toEqual(['Relations begin']);
});

test('what is cited on screen is numbered once and listed with its marks', async () => {
  const { screen } = await show('?pick=relations:mali,ukraine');
  const list = screen.getByRole('list', { name: 'Sources' });
  expect(list.element().children).toHaveLength(3);
  await expect.element(list.getByRole('listitem').nth(0)).toHaveTextContent('belongs to a party: Mali');
  await expect.element(list.getByRole('listitem').nth(1)).toHaveTextContent('The Wire, 4 Aug 2024B');
  await expect.element(list.getByRole('listitem').nth(2)).toHaveTextContent('relays The Wire');
  await expect
    .element(screen.getByRole('link', { name: 'Source 2: Title of wire' }))
    .toHaveAttribute('target', '_blank');
  await expect.element(screen.getByText('2 independent witnesses')).toBeVisible();
});

test('a tie’s dossier says whose words bear on it on the day', async () => {
  const { screen, store } = await show('?pick=support:ukraine,csp');
  await expect.element(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ukraine → CSP');
  await expect.element(screen.getByText('Contested', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('rests on a claim alone')).toBeVisible();
  expect(
    screen
      .getByRole('term')
      .elements()
      .map((term) => term.textContent),
  ).toContain('denies');
  store.getState().wentTo(dayOf(2024, 8, 4));
  await expect.element(screen.getByText('Alleged', { exact: true })).toBeVisible();
});

test('an event’s dossier leads to its day and to the ties it changed', async () => {
  const { screen, store } = await show('?pick=event:break');
  await expect.element(screen.getByText('established → severed')).toBeVisible();
  await screen.getByRole('button', { name: 'Go to 4 August 2024' }).click();
  expect(store.getState().day).toBe(dayOf(2024, 8, 4));
  await screen.getByRole('button', { name: 'Mali – Ukraine' }).click();
  expect(store.getState().pick).toEqual({ type: 'tie', id: 'relations:mali,ukraine' });
  await screen.getByRole('button', { name: 'Close' }).click();
  expect(store.getState().pick).toBeNull();
});
