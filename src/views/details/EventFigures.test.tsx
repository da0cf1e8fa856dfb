import { expect, test } from 'vitest';
import { showDossier } from './showDossier.fixture.tsx';

const EVENT = '?pick=event:battle';

test('numbers and times that differ stand side by side, a column for each claimant, with sources', async () => {
  const { screen } = await showDossier(EVENT);
  await expect.element(screen.getByRole('heading', { name: 'Figures that differ' })).toBeVisible();
  const region = screen.getByRole('region', { name: 'Figures and dates by claimant' });
  expect(
    region
      .getByRole('columnheader')
      .elements()
      .map((cell) => cell.textContent),
  ).toEqual(['Mali', 'Wagner', 'CSP']);
  const cellsOf = (name: string) =>
    region
      .getByRole('row', { name: new RegExp(`^${name}`) })
      .getByRole('cell')
      .elements()
      .map((cell) => cell.textContent);
  expect(cellsOf('killed: Mali')).toEqual(['23', '–gives none', '474']);
  expect(cellsOf('killed: civilians')).toEqual(['–gives none', '–gives none', 'at least 1,0004']);
  expect(cellsOf('When')).toEqual(['–gives none', '22–27 July 20242', '25–27 July 20244']);
  await expect.element(screen.getByText('Wagner and Ukraine give no figure.')).toBeVisible();
});

test('the plots name every claimant beside their number, and show no number that nobody gives', async () => {
  const { screen } = await showDossier(EVENT);
  await expect.element(screen.getByRole('heading', { name: 'Figures that differ' })).toBeVisible();
  const labels = [...screen.container.querySelectorAll('svg text')].map((text) => text.textContent);
  expect(labels).toContain('Mali 2');
  expect(labels).toContain('CSP 47');
  expect(labels).toContain('Wagner 22–27 July 2024');
  expect(labels.join()).not.toContain('24.5');
});

test('a tie tells the figures that differ of each of its events', async () => {
  const { screen } = await showDossier('?pick=conflict:csp,mali');
  await screen.getByRole('heading', { name: 'Figures that differ' }).click();
  await expect.element(screen.getByRole('columnheader', { name: 'CSP' })).toBeVisible();
});

test('an event’s dossier tells its place, its witnesses and its neighbours in time', async () => {
  const { screen, store } = await showDossier(EVENT);
  await expect.element(screen.getByText('19.95° S, 2.97° E')).toBeVisible();
  await expect.element(screen.getByText('3 independent witnesses')).toBeVisible();
  await expect.element(screen.getByText('The Copy (2) relays The Wire (1): one witness.')).toBeVisible();
  await expect.element(screen.getByText('Of Mali, a party to the event: Title of letter (3).')).toBeVisible();
  await screen.getByRole('button', { name: 'Corps splits off' }).click();
  expect(store.getState().pick).toEqual({ type: 'event', id: 'successor' });
  await expect.element(screen.getByText('Single witness.')).toBeVisible();
});
