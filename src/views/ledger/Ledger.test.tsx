import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { dayOf } from '../../core/time/day.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import { Ledger } from './Ledger.tsx';

async function show(isOnScreen: boolean, file?: object) {
  const store = testStore('', file);
  const screen = await render(
    <EntenteContext value={store}>
      <Ledger isOnScreen={isOnScreen} />
    </EntenteContext>,
  );
  const table = () => screen.container.querySelector('table');
  const cells = () =>
    [...(table()?.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
  return { store, screen, table, cells };
}

test('off screen the ledger tells every tie of the day and holds nothing that can be focused', async () => {
  const { screen, table, cells } = await show(false);
  await expect.element(screen.getByRole('table', { name: 'Ties on 6 August 2024' })).toBeInTheDocument();
  expect([...(table()?.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent)).toEqual([
    'From',
    'Tie',
    'To',
    'Status',
    'Stance',
    'Standing',
    'Since',
    'Sources',
  ]);
  expect(cells()).toEqual([
    ['Mali', 'diplomatic relations', 'Ukraine', 'severed', 'Severed', 'Established', '4 August 2024', '2'],
    ['Ukraine', 'support in a conflict', 'CSP', 'active', 'Cooperating', 'Contested', '29 July 2024', '3'],
  ]);
  expect(table()?.querySelector('a, button, [tabindex]')).toBeNull();
});

test('off screen the ledger waits while the play head is dragged and follows once it is let go', async () => {
  const { store, screen, cells } = await show(false);
  store.getState().scrubbedTo(dayOf(1992, 1, 15));
  await new Promise((done) => setTimeout(done, 150));
  expect(cells()).toHaveLength(2);
  store.getState().wentTo(dayOf(1992, 1, 15));
  await expect.element(screen.getByRole('table', { name: 'Ties on 15 January 1992' })).toBeInTheDocument();
  expect(cells()[0]?.[3]).toBe('established by 31 January 1992 at the latest');
});

test('a tie that changed lately says so, for as long as the reader calls it lately', async () => {
  const { store, screen, cells } = await show(true);
  expect(cells().map((row) => row[6])).toEqual(['4 August 2024', '29 July 2024']);
  store.getState().choseLately(7);
  await expect.element(screen.getByText('changed 2 days ago')).toBeVisible();
  expect(cells().map((row) => row[6])).toEqual(['4 August 2024 changed 2 days ago', '29 July 2024 changed 1 day ago']);
  store.getState().wentTo(dayOf(2024, 8, 4));
  await expect.element(screen.getByText('changed today')).toBeVisible();
  store.getState().choseLately(0);
  await expect.element(screen.getByText('changed today')).not.toBeInTheDocument();
});

test('while a change is possible both dates stand beside both statuses; certainly there is nothing of it', async () => {
  const { store, screen, cells } = await show(true);
  store.getState().wentTo(dayOf(1992, 1, 15));
  await expect.element(screen.getByText('established by 31 January 1992 at the latest')).toBeVisible();
  expect(cells()[0]?.[6]).toBe('January 1992');
  store.getState().toggledExtra('certain');
  await expect.element(screen.getByText('No tie is shown on this day.')).toBeVisible();
  store.getState().wentTo(dayOf(1992, 1, 31));
  await expect.element(screen.getByRole('cell', { name: 'established', exact: true })).toBeVisible();
});

test('on screen a column’s button sorts by it, and again the other way round', async () => {
  const { screen, cells } = await show(true);
  await screen.getByRole('button', { name: 'Since' }).click();
  expect(cells().map((row) => row[6])).toEqual(['29 July 2024', '4 August 2024']);
  await expect.element(screen.getByRole('columnheader', { name: 'Since' })).toHaveAttribute('aria-sort', 'ascending');
  await screen.getByRole('button', { name: 'Since' }).click();
  expect(cells().map((row) => row[6])).toEqual(['4 August 2024', '29 July 2024']);
});

test('on screen a row picks its tie, but a link in it does not', async () => {
  const { store, screen } = await show(true);
  await screen.getByRole('cell', { name: 'Contested' }).click();
  expect(store.getState().pick).toEqual({ type: 'tie', id: 'support:ukraine,csp' });
  await screen.getByRole('button', { name: 'diplomatic relations' }).click();
  expect(store.getState().pick).toEqual({ type: 'tie', id: 'relations:mali,ukraine' });
  const link = screen.getByRole('link', { name: 'Source 1: Title of wire' }).first();
  await expect.element(link).toHaveAttribute('href', 'https://example.org/wire');
});

/** 46 states, each of which has relations with each other one: 1,035 ties. */
function crowd(): object {
  const ids = Array.from({ length: 46 }, (_, n) => `s${n}`);
  const pairs = ids.flatMap((a, n) => ids.slice(n + 1).map((b) => [a, b]));
  const changes = pairs.map((between) => ({ kind: 'relations', between, becomes: 'established' }));
  return {
    format: 'entente/1',
    id: 'crowd',
    title: 'Crowd',
    sources: [{ id: 'list', type: 'dataset', title: 'List' }],
    actors: ids.map((id) => ({ id, kind: 'state', name: id })),
    events: [{ id: 'begin', date: '2000', title: 'All begin', changes, sources: ['list'] }],
  };
}

test('off screen a long table tells four hundred ties, and how many more the view of the table has', async () => {
  const { screen, cells } = await show(false, crowd());
  await expect.element(screen.getByText('635 more ties in the ledger view')).toBeInTheDocument();
  await expect.poll(() => cells().length).toBeGreaterThan(80);
  expect(screen.getByText('No tie is shown on this day.').elements()).toHaveLength(0);
});

test('on screen a long table shows the rest of its ties when it is asked to', async () => {
  const { screen, cells } = await show(true, crowd());
  // A long table is still growing, and what grows does not hold still for a pointer.
  (screen.getByRole('button', { name: 'Show 35 more ties' }).element() as HTMLElement).click();
  await expect.poll(() => cells().length).toBeGreaterThan(80);
  await expect.element(screen.getByRole('button', { name: 'Show 35 more ties' })).not.toBeInTheDocument();
});

test('a status that the dataset names in another language only says of which', async () => {
  const talks = {
    id: 'talks',
    isDirected: false,
    name: { en: 'talks', fr: 'pourparlers' },
    statuses: [{ id: 'stuck', stance: 'strained', name: { fr: 'enlisés' } }],
  };
  const changes = [
    { kind: 'talks', between: ['s0', 's1'], becomes: 'stuck' },
    { kind: 'relations', between: ['s0', 's1'], becomes: 'severed' },
  ];
  const file = {
    ...crowd(),
    vocabulary: { kinds: [talks] },
    events: [{ id: 'begin', date: '2000', title: 'Talks', changes, sources: ['list'] }],
  };
  const { screen } = await show(true, file);
  const statuses = () => [...screen.container.querySelectorAll('td:nth-child(4)')];
  await expect.poll(() => statuses().map(({ textContent }) => textContent)).toEqual(['severed', 'enlisés']);
  expect(statuses().map((cell) => cell.querySelector('[lang]')?.getAttribute('lang'))).toEqual([undefined, 'fr']);
});
