import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dayOf } from '../../core/time/day.ts';
import { showDossier } from './showDossier.fixture.tsx';

test('an actor’s dossier tells its life, its parts and what became of it', async () => {
  const { screen, store } = await showDossier('?pick=wagner');
  await expect.element(screen.getByText('2014 – 2024')).toBeVisible();
  const chain = screen.getByRole('listitem').filter({ hasText: 'split off · 22 November 2023' });
  await expect.element(chain).toHaveTextContent('Wagner →to Corpssplit off · 22 November 2023');
  await chain.getByRole('button', { name: 'Corps' }).click();
  expect(store.getState().pick).toEqual({ type: 'actor', id: 'corps' });
  store.getState().picked({ type: 'actor', id: 'front' });
  await screen.getByRole('button', { name: 'CSP' }).first().click();
  expect(store.getState().pick).toEqual({ type: 'actor', id: 'csp' });
});

test('memberships stand through time, each with its dates', async () => {
  const { screen } = await showDossier('?pick=mali');
  await expect.element(screen.getByRole('heading', { name: 'Memberships' })).toBeInTheDocument();
  await expect.element(screen.getByText('member 1 May 2012 · suspended August 2020')).toBeInTheDocument();
});

test('one steps from one event of an actor to the next by key, and there is no step beyond the last', async () => {
  const { screen, store } = await showDossier('?pick=mali&at=2024-07-26');
  const next = screen.getByRole('button', { name: /^→?Following event of Mali/ });
  (next.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(store.getState().day).toBe(dayOf(2024, 8, 4));
  await expect.element(next).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  expect(store.getState().day).toBe(dayOf(2024, 8, 4));
  await expect.element(next).toHaveFocus();
  await screen.getByRole('button', { name: /Preceding event of Mali/ }).click();
  expect(store.getState().day).toBe(dayOf(2024, 7, 25));
});

test('a history is narrowed to a kind of tie and to another actor, with counts, and back', async () => {
  const { screen } = await showDossier('?pick=mali');
  const titles = () => [...screen.container.querySelectorAll('h4 > button')].map((title) => title.textContent);
  await expect.element(screen.getByRole('combobox', { name: 'Kind of tie' })).toBeInTheDocument();
  expect(titles()).toEqual(['Mali accuses', 'A battle', 'The Union suspends Mali', 'Mali joins the Union']);
  await screen.getByRole('combobox', { name: 'Kind of tie' }).selectOptions('membership (2)');
  expect(titles()).toEqual(['The Union suspends Mali', 'Mali joins the Union']);
  await expect.element(screen.getByText('2 of 4 events')).toBeVisible();
  const others = screen.getByRole('combobox', { name: 'Other actor' }).getByRole('option').elements();
  expect(others.map((option) => option.textContent)).toEqual(['All', 'Union (2)']);
  await screen.getByRole('button', { name: 'Show all' }).click();
  expect(titles()).toHaveLength(4);
});

test('the claims that an actor makes and those of others about it are folded, the newest first', async () => {
  const { screen } = await showDossier('?pick=mali');
  await screen.getByRole('heading', { name: 'Claims made by Mali' }).click();
  await expect.element(screen.getByText('It took part').first()).toBeVisible();
  await screen.getByRole('heading', { name: 'Claims by others about ties of Mali' }).click();
  await expect.element(screen.getByRole('button', { name: 'CSP – Mali, armed conflict' }).last()).toBeVisible();
});
