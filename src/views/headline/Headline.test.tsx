import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { foldTies } from '../../core/history/foldTies.ts';
import { change, dataset, event } from '../../core/history/testDataset.ts';
import { planScene } from '../../core/scene/planScene.ts';
import { createEntenteStore } from '../../store/createEntenteStore.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import { Headline } from './Headline.tsx';

async function show(query: string, store = testStore(query)) {
  const screen = await render(
    <EntenteContext value={store}>
      <Headline />
    </EntenteContext>,
  );
  return { store, screen };
}

test('the headline tells what happened on the day, on whose word, and how many ties changed', async () => {
  const { screen, store } = await show('?at=2024-08-04');
  await expect.element(screen.getByRole('heading', { name: '4 August 2024' })).toBeVisible();
  const links = screen.getByRole('link').elements();
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['1', 'https://example.org/wire'],
    ['2', 'https://example.org/daily'],
  ]);
  await expect.element(screen.getByRole('link', { name: 'Source 1: Title of wire' })).toBeVisible();
  await expect.element(screen.getByText('1 tie changed')).toBeVisible();
  await screen.getByRole('button', { name: 'Mali breaks with Ukraine' }).click();
  expect(store.getState().pick).toEqual({ type: 'event', id: 'break' });
});

test('its sources have the numbers of the dossier beside it', async () => {
  const { screen } = await show('?at=2024-08-04&pick=mali');
  const numbers = () =>
    screen
      .getByRole('link')
      .elements()
      .map((link) => link.textContent);
  await expect.poll(numbers).toEqual(['2', '3']);
});

test('an event of uncertain date is dated as it is known, on its first day, after it, and on the day it is certain', async () => {
  const { screen, store } = await show('?at=1992-01-01');
  await expect.element(screen.getByText('January 1992', { exact: true })).toBeVisible();
  store.getState().wentTo(store.getState().day + 14);
  await expect.element(screen.getByText(/^Last event, January 1992: /)).toBeVisible();
  await expect.element(screen.getByText(/certain from this day/)).not.toBeInTheDocument();
  store.getState().wentTo(store.getState().day + 16);
  await expect.element(screen.getByText('1 change certain from this day')).toBeVisible();
});

test('of several events of a day the one that changed most leads, and the rest are listed on request', async () => {
  const facts = dataset(
    { ...event(5, change('relations:a,b', 'severed')), title: 'A breaks with B' },
    { ...event(5, change('relations:a,c', 'severed'), change('relations:b,c', 'severed')), title: 'C breaks with all' },
    { ...event(9, change('relations:a,c', 'none')), title: 'Nothing is left' },
  );
  const history = foldTies(facts);
  const plan = planScene(facts, history, new Map());
  const { screen, store } = await show('', createEntenteStore(facts, history, plan, { at: 5 }, 'en'));
  await expect.element(screen.getByRole('button', { name: 'C breaks with all' })).toBeVisible();
  const more = screen.getByRole('button', { name: 'and 1 more event on this day' });
  await expect.element(more).toHaveAttribute('aria-expanded', 'false');
  await more.click();
  await expect.element(more).toHaveAttribute('aria-expanded', 'true');
  await expect.element(screen.getByRole('button', { name: 'A breaks with B' })).toBeVisible();
  store.getState().wentTo(9);
  await expect.element(screen.getByRole('list')).not.toBeInTheDocument();
});
