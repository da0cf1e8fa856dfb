import { expect, test } from 'vitest';
import { dayOf } from '../../core/time/day.ts';
import { showDossier } from './showDossier.fixture.tsx';

const TIE = '?pick=support:ukraine,csp';

test('who says what of a tie stands by speaker in time, with the word that counts', async () => {
  const { screen } = await showDossier(TIE);
  await expect.element(screen.getByText('Contested: Mali asserts it; CSP denies it.', { exact: true })).toBeVisible();
  const lists = screen.getByRole('list', { name: /^Words of/ });
  expect(lists.elements().map((list) => list.getAttribute('aria-label'))).toEqual([
    'Words of CSP, in time',
    'Words of Mali, in time',
  ]);
  const words = screen.getByRole('list', { name: 'Words of CSP, in time' }).getByRole('listitem');
  await expect.element(words.nth(0)).toHaveTextContent('2 August 2024speaks of itLinks as with everyone');
  await expect.element(words.nth(1)).toHaveTextContent('14 August 2024denieslatest wordNo assistance');
  await expect.element(screen.getByText('changed their words')).toBeVisible();
});

test('silence is shown as silence, by the day, and what is said later stands apart', async () => {
  const { screen, store } = await showDossier(TIE);
  await expect.element(screen.getByText('Ukraine has said nothing of it by 30 September 2024.')).toBeVisible();
  await screen.getByText('Said later').click();
  await expect.element(screen.getByText('Neither drones nor weapons')).toBeVisible();
  store.getState().wentTo(dayOf(2024, 8, 4));
  await expect.element(screen.getByText(/^Alleged: Mali asserts it; nobody else/)).toBeVisible();
  store.getState().wentTo(dayOf(2024, 10, 14));
  await expect.element(screen.getByText(/has said nothing of it/)).not.toBeInTheDocument();
});

test('words lead to their day and their event, and every source has a number', async () => {
  const { screen, store } = await showDossier(TIE);
  const word = screen.getByRole('list', { name: 'Words of CSP, in time' }).getByRole('listitem').nth(0);
  await expect.element(word.getByRole('link', { name: 'Source 3: Title of own' })).toBeVisible();
  await word.getByRole('button', { name: '2 August 2024' }).click();
  expect(store.getState().day).toBe(dayOf(2024, 8, 2));
  const links = screen.getByRole('button', { name: 'Links are spoken of' });
  await links.click();
  expect(store.getState().pick).toEqual({ type: 'event', id: 'links' });
});

test('asked for the claims, the reader is led to them', async () => {
  const { screen, store } = await showDossier('');
  store.getState().picked({ type: 'tie', id: 'support:ukraine,csp' }, undefined, 'claims');
  const heading = screen.getByRole('heading', { name: 'Who says so' });
  await expect.element(heading).toHaveFocus();
  store.getState().picked({ type: 'tie', id: 'membership:mali,union' });
  await expect.element(screen.getByRole('heading', { name: 'Why is it so on this day?' })).toBeInTheDocument();
  expect(store.getState().part).toBeNull();
  expect(screen.container.firstElementChild?.scrollTop).toBe(0);
});

test('of a tie that nobody speaks of no words are shown', async () => {
  const { screen } = await showDossier('?pick=membership:mali,union');
  await expect.element(screen.getByRole('heading', { name: 'Through time' })).toBeInTheDocument();
  await expect.element(screen.getByRole('heading', { name: 'Who says so' })).not.toBeInTheDocument();
});

test('told by a speaker, the dossier keeps what everybody says and tells what the picture leaves out', async () => {
  const { screen, store } = await showDossier(TIE);
  store.getState().toldBy('csp');
  await expect.element(screen.getByText('As told by CSP this tie is not drawn: CSP denies it.')).toBeVisible();
  await expect.element(screen.getByText('Contested: Mali asserts it; CSP denies it.', { exact: true })).toBeVisible();
  store.getState().toldBy('mali');
  await expect.element(screen.getByText('As told by Mali this tie is drawn as established.')).toBeVisible();
});
