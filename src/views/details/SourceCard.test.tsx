import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showDossier } from './showDossier.fixture.tsx';

const EVENT = '?pick=event:battle';

afterEach(() => vi.restoreAllMocks());

test('a number that is pointed at shows the whole reference, which can be pointed at and goes away by Escape', async () => {
  const { screen } = await showDossier(EVENT);
  const mark = screen.getByRole('link', { name: 'Source 2: Title of copy' }).first();
  await userEvent.hover(mark);
  const card = screen.getByRole('tooltip');
  await expect.element(card).toHaveTextContent(/“Title of copy,” The Copy.*relays The Wire/);
  await expect.element(mark).toHaveAccessibleDescription(/Title of copy/);
  await userEvent.hover(card);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await expect.element(card).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(card).not.toBeInTheDocument();
});

test('a number that is focused shows it too, and one without an address leads to its place in the list', async () => {
  const { screen, store } = await showDossier(EVENT);
  const mark = screen.getByRole('button', { name: 'Source 3: Title of letter' }).first();
  await userEvent.keyboard('{Tab}');
  (mark.element() as HTMLElement).focus();
  await expect.element(screen.getByRole('tooltip')).toHaveTextContent('belongs to a party: Mali');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('list', { name: 'Sources' }).getByRole('listitem').nth(2)).toHaveFocus();
  expect(store.getState().pick).not.toBeNull();
});

test('the letters of the sources are explained, those that occur', async () => {
  const { screen } = await showDossier(EVENT);
  await screen.getByText('What the letters mean').click();
  await expect.element(screen.getByText('usually reliable', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('unreliable', { exact: true })).not.toBeInTheDocument();
});

test('all sources are copied in the chosen style; where the browser refuses, the text is there to select', async () => {
  const { screen } = await showDossier(EVENT);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await screen.getByRole('combobox', { name: 'Copy all sources as' }).selectOptions('BibTeX');
  await screen.getByRole('button', { name: 'Copy' }).click();
  await expect.element(screen.getByText('4 sources copied: BibTeX')).toBeVisible();
  expect(write.mock.calls[0]?.[0]).toContain('@article{wire,');
  write.mockRejectedValue(new Error('refused'));
  await screen.getByRole('button', { name: 'Copy' }).click();
  const text = screen.getByRole('textbox', { name: 'Sources as text' });
  await expect.element(text).toHaveValue(expect.stringContaining('@article{wire,'));
});
