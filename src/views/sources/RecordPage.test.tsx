import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { parseEdtf } from '../../core/time/parseEdtf.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import { RecordPage } from './RecordPage.tsx';

afterEach(() => vi.restoreAllMocks());

async function show(query: string, change: (store: ReturnType<typeof testStore>) => void = () => {}) {
  const store = testStore(query);
  change(store);
  const screen = await render(
    <EntenteContext value={store}>
      <RecordPage />
    </EntenteContext>,
  );
  const titles = () => [...screen.container.querySelectorAll('td[data-column="title"] a')].map((a) => a.textContent);
  return { store, screen, titles };
}

test('all sources stand in a table that a column’s button sorts, either way', async () => {
  const { screen, titles } = await show('?page=sources');
  await expect.element(screen.getByRole('table', { name: 'All sources' })).toBeVisible();
  expect(titles()).toEqual(['Title of daily', 'Title of letter', 'Title of wire']);
  await screen.getByRole('button', { name: 'Supports', exact: true }).click();
  expect(titles()).toEqual(['Title of daily', 'Title of letter', 'Title of wire']);
  await screen.getByRole('button', { name: 'Supports', exact: true }).click();
  expect(titles()[0]).toBe('Title of wire');
  await expect
    .element(screen.getByRole('columnheader', { name: 'Supports' }))
    .toHaveAttribute('aria-sort', 'ascending');
  await screen.getByRole('button', { name: 'Reliability', exact: true }).click();
  expect(titles()[0]).toBe('Title of wire');
});

test('relays, parties and single witnesses are marked, and the letters are explained', async () => {
  const { screen } = await show('?page=sources');
  await expect.element(screen.getByText('relays The Wire')).toBeVisible();
  await expect.element(screen.getByText('relayed by 1 source')).toBeVisible();
  await expect.element(screen.getByText('belongs to a party: Mali')).toBeVisible();
  await expect.element(screen.getByText('single witness of 2 events').first()).toBeVisible();
  await screen.getByText('What the letters mean').click();
  await expect.element(screen.getByText('not usually reliable')).toBeVisible();
});

test('filters narrow the list, say how many are left, and can be cleared', async () => {
  const { screen, titles } = await show('?page=sources');
  await screen.getByLabelText('Language').selectOptions('French (1)');
  await expect.element(screen.getByText('1 of 3 sources')).toBeVisible();
  expect(titles()).toEqual(['Title of daily']);
  await screen.getByRole('searchbox').fill('letter');
  await expect.element(screen.getByText('No source answers to these filters.')).toBeVisible();
  await screen.getByRole('button', { name: 'Clear the filters' }).click();
  await expect.element(screen.getByText('3 sources', { exact: true })).toBeVisible();
  await expect.element(screen.getByLabelText('Single witnesses only (3)')).toBeVisible();
});

test('what a source supports leads to its events', async () => {
  const { store, screen } = await show('?page=sources');
  await screen.getByTitle('What it supports: Title of letter').click();
  await expect.element(screen.getByText('2 events', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('Mali asserts')).toBeVisible();
  await screen.getByRole('button', { name: 'A charge is made' }).click();
  expect(store.getState()).toMatchObject({ page: null, pick: { type: 'event', id: 'charge' } });
  expect(store.getState().day).toBe(store.getState().dataset.eventById.get('charge')?.date.earliest);
});

test('the selection, or else all that is shown, is copied in the chosen format', async () => {
  const written: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void written.push(text));
  const { screen } = await show('?page=sources');
  await screen.getByLabelText('Format').selectOptions('BibTeX');
  await screen.getByRole('button', { name: 'Copy all 3' }).click();
  await expect.element(screen.getByText('3 references copied')).toBeVisible();
  await screen.getByLabelText('Select: Title of wire').click();
  await screen.getByRole('button', { name: 'Copy 1 selected' }).click();
  await expect.poll(() => written).toHaveLength(2);
  expect(written[0]?.match(/^@/gm)).toHaveLength(3);
  expect(written[1]).toContain('{{Title of wire}}');
  expect(written[1]?.match(/^@/gm)).toHaveLength(1);
});

test('a refused copy says so', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  const { screen } = await show('?page=sources');
  await screen.getByLabelText('Format').selectOptions('RIS');
  await screen.getByRole('button', { name: 'Copy all 3' }).click();
  await expect.element(screen.getByText(/did not allow copying/)).toBeVisible();
});

test('a record that does not say when it changed says so', async () => {
  const { screen } = await show('?page=changes');
  await expect.element(screen.getByText(/does not say when its events entered the record/)).toBeVisible();
  await expect.element(screen.getByLabelText('As known on')).not.toBeInTheDocument();
});

test('changes stand newest first and lead to their events; a day as known on can be asked for', async () => {
  const date = (text: string) => {
    const read = parseEdtf(text, { day: 3, month: 15, year: 183 });
    if (!read.ok) throw new Error(text);
    return read.date;
  };
  const { store, screen } = await show('?page=changes', (opened) => {
    const { record } = opened.getState();
    const events = record.events.map((event) => {
      if (event.id === 'break') return { ...event, recorded: date('2024-09-01') };
      if (event.id !== 'denial') return event;
      return { ...event, corrections: [{ date: date('2024-11-02'), note: 'The speaker was another' }] };
    });
    opened.setState({ record: { ...record, events } });
  });
  const items = screen.getByRole('list', { name: 'Changes to the record' }).getByRole('listitem');
  expect(items.elements().map((item) => item.textContent)).toEqual([
    '2 November 2024was correctedUkraine denies 5 August 2024The speaker was another',
    '1 September 2024entered the recordMali breaks with Ukraine 4 August 2024',
  ]);
  const field = screen.getByLabelText('As known on');
  await field.fill('soon');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('“soon” is no date of the form 2024-08-06');
  await field.fill('2024-08');
  await userEvent.keyboard('{Enter}');
  expect(store.getState().knownAsked).toBe(date('2024-08-31').latest);
  await screen.getByRole('button', { name: 'Mali breaks with Ukraine' }).click();
  expect(store.getState()).toMatchObject({ page: null, pick: { id: 'break' } });
});

test('the page closes by its button, and each page leads to the other', async () => {
  const { store, screen } = await show('?page=changes');
  await screen.getByRole('button', { name: 'Sources (3)' }).click();
  expect(store.getState().page).toBe('sources');
  await screen.getByRole('button', { name: 'Close' }).click();
  expect(store.getState().page).toBeNull();
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});
