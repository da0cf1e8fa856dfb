import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { dayOf } from '../../core/time/day.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import '../../styles/tokens.css';
import '../../styles/base.css';
import { Compare } from './Compare.tsx';

async function show(query: string, width = 440) {
  const store = testStore(query);
  await page.viewport(900, 700);
  const screen = await render(
    <EntenteContext value={store}>
      <div style={{ width }}>
        <Compare />
      </div>
    </EntenteContext>,
  );
  const wordsOf = (cell: Element) => {
    const copy = cell.cloneNode(true) as Element;
    for (const picture of copy.querySelectorAll('svg')) picture.remove();
    return copy.textContent?.replace(/\s+/g, ' ').trim();
  };
  const rows = () =>
    [...screen.container.querySelectorAll('tr[data-tie]')].map((row) => [...row.querySelectorAll('td')].map(wordsOf));
  return { store, screen, rows };
}

afterEach(cleanup);

test('every change is a row: its number, tie, status before and after, and the events with their sources', async () => {
  const { screen, rows } = await show('?at=2024-08-06&since=2024-07-01');
  const table = screen.getByRole('table', { name: 'Changes between 1 July 2024 and 6 August 2024' });
  await expect.element(table).toBeVisible();
  expect(rows()).toEqual([
    [
      '1',
      'Ukraine → CSP support in a conflict · not on the picture: one of the two has no place there',
      'not recorded',
      '→ active, contested',
      '29 July 2024 5 August 2024',
      'Help is claimed12 Ukraine denies3',
    ],
    [
      '2',
      'Mali – Ukraine diplomatic relations · not on the picture: one of the two has no place there',
      'established',
      '→ severed',
      '4 August 2024',
      'Mali breaks with Ukraine13',
    ],
  ]);
  const names = ['No.', 'Tie', 'Before', 'After', 'When', 'Events'];
  for (const name of names) await expect.element(table.getByRole('columnheader', { name })).toBeInTheDocument();
  await expect.element(screen.getByRole('list', { name: 'Sources of the changes' })).toBeVisible();
});

test('in a wide room it is a table of columns, with the same words', async () => {
  const { screen, rows } = await show('?at=2024-08-06&since=2024-07-01', 860);
  await expect.element(screen.getByRole('columnheader', { name: 'Before' })).toBeVisible();
  const [before, when] = ['Before', 'When'].map(
    (name) => screen.getByRole('columnheader', { name }).element().getBoundingClientRect().left,
  );
  const cell = screen.getByText('established', { exact: true }).element().getBoundingClientRect();
  expect(cell.left).toBeGreaterThanOrEqual(before ?? 0);
  expect(cell.right).toBeLessThan(when ?? 0);
  expect(rows()).toHaveLength(2);
});

test('the days the other way round are the mirror image', async () => {
  const { store, rows } = await show('?at=2024-08-06&since=2024-07-01');
  const before = rows().map(([number, tie, was, is]) => [number, tie, is?.replace('→ ', ''), was]);
  store.getState().swappedDays();
  await expect
    .poll(() => rows().map(([number, tie, was, is]) => [number, tie, was, is?.replace('→ ', '')]))
    .toEqual(before);
});

test('what may have changed is kept apart', async () => {
  const { screen, rows } = await show('?at=1992-01-15&since=1990-01-01');
  await expect.element(screen.getByRole('rowheader', { name: /^May have changed/ })).toBeVisible();
  expect(rows()[0]?.slice(2, 4)).toEqual(['not recorded', '→ established by 31 January 1992 at the latest']);
});

test('where nothing changed it says so, and what the filters hide is one click away', async () => {
  const { store, screen, rows } = await show('?at=2024-08-04&since=2024-08-03&hide=relations');
  await expect
    .element(screen.getByText('Nothing that is shown changed between 3 August 2024 and 4 August 2024.'))
    .toBeVisible();
  await expect.element(screen.getByText(/^1 change is hidden by your filters/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  await expect.poll(rows).toHaveLength(1);
  store.getState().comparedSince(store.getState().day);
  await expect.element(screen.getByText(/^Both days are the same/)).toBeVisible();
});

test('a row picks its tie and is marked, an event opens, a date leads to its day', async () => {
  const { store, screen } = await show('?at=2024-08-06&since=2024-07-01');
  await userEvent.click(screen.getByText('diplomatic relations'));
  expect(store.getState().pick).toEqual({ type: 'tie', id: 'relations:mali,ukraine' });
  await expect
    .poll(() => screen.container.querySelector('[aria-current]')?.getAttribute('data-tie'))
    .toBe('relations:mali,ukraine');
  await userEvent.click(screen.getByRole('button', { name: 'Help is claimed' }));
  expect(store.getState().pick).toEqual({ type: 'event', id: 'claimed-help' });
  await userEvent.click(screen.getByRole('button', { name: '4 August 2024' }));
  expect(store.getState().day).toBe(dayOf(2024, 8, 4));
  const link = screen.getByRole('link', { name: 'Source 1: Title of wire' }).first();
  await expect.element(link).toHaveAttribute('href', 'https://example.org/wire');
});

test('pointing at a row points at its tie', async () => {
  const { store, screen } = await show('?at=2024-08-06&since=2024-07-01');
  await userEvent.hover(screen.getByText('diplomatic relations'));
  expect(store.getState().pointed).toBe('relations:mali,ukraine');
  await userEvent.hover(screen.getByRole('heading', { name: 'Sources of the changes' }));
  expect(store.getState().pointed).toBe(null);
});

test('a month and a year earlier are offered', async () => {
  const { store, screen } = await show('?at=2024-08-06&since=2024-07-01');
  await userEvent.click(screen.getByRole('button', { name: 'A year earlier' }));
  expect(store.getState().since).toBe(dayOf(2023, 8, 6));
  await expect.element(screen.getByRole('button', { name: 'A year earlier' })).toHaveAttribute('aria-pressed', 'true');
});
