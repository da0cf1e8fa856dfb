import { expect, test } from './driver.ts';

const DAYS = '?since=2024-08-03&at=2024-08-06';
const TITLE = 'Changes between 3 August 2024 and 6 August 2024';

test('3 to 6 August 2024: Mali and Niger sever relations with Ukraine, and nothing is listed that did not change', async ({
  app,
}) => {
  await app.open(DAYS);
  await expect(app.headline).toHaveText('3 August → 6 August 2024');
  for (const [tie, date] of [
    ['Mali – Ukraine diplomatic relations', '4 August 2024'],
    ['Niger – Ukraine diplomatic relations', '6 August 2024'],
  ] as const) {
    const row = app.changes(TITLE).filter({ hasText: tie });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('severed');
    await expect(row.getByRole('button', { name: date })).toBeVisible();
    await expect(row.getByRole('link', { name: /^Source \d+: / }).first()).toHaveAttribute('href', /^https?:/);
  }
  for (const { before, after } of await app.changeCells(TITLE)) expect(before).not.toBe(after);
  await expect(app.ledger('6 August 2024')).toBeAttached();
});

for (const query of [DAYS, '?since=2024-01-01&at=2025-02-01', '?data=great-powers&since=1889-01-01&at=1908-01-01']) {
  test(`${query}: as many discs on the picture as rows, with the same numbers, and none covers another`, async ({
    app,
  }) => {
    await app.open(query);
    await expect(app.page.getByRole('table', { name: /^Changes between/ })).toBeVisible();
    await expect.poll(async () => Object.keys(await app.marks()).length).toBeGreaterThan(0);
    const marks = Object.values(await app.marks());
    const numbers = (await app.changeCells(/^Changes between/)).map(({ number }) => number);
    expect(marks.map(({ number }) => number).sort((a, b) => a - b)).toEqual(numbers);
    for (const [place, { at }] of marks.entries()) {
      for (const other of marks.slice(place + 1)) {
        expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThan(18);
      }
    }
  });
}

test('2024 in ECOWAS: three members announce that they leave and leave, one row each with both steps', async ({
  app,
}) => {
  await app.open('?since=2024-01-01&at=2025-02-01');
  const rows = app.changes('Changes between 1 January 2024 and 1 February 2025');
  for (const state of ['Mali', 'Niger', 'Burkina Faso']) {
    const row = rows.filter({ hasText: `${state} → ECOWAS membership` });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('left');
    await expect(row.getByRole('button', { name: '28 January 2024' })).toBeAttached();
    await expect(row.getByRole('button', { name: '29 January 2025' })).toBeAttached();
  }
});

test('the days the other way round are the mirror image', async ({ app }) => {
  await app.open(DAYS);
  const forwards = await app.changeCells(TITLE);
  await app.button('Swap the two days').click();
  await expect(app.headline).toHaveText('6 August → 3 August 2024');
  await expect(app.page).toHaveURL(/at=2024-08-03&since=2024-08-06/);
  const title = 'Changes between 6 August 2024 and 3 August 2024';
  const backwards = await app.changeCells(title);
  expect(backwards.map(({ number, tie, before, after }) => ({ number, tie, before: after, after: before }))).toEqual(
    forwards.map(({ number, tie, before, after }) => ({ number, tie, before, after })),
  );
});

test('the powers from 1889 to 1908: Britain and France, and Britain and Russia, come closer; Germany and Russia part', async ({
  app,
}) => {
  await app.open('?data=great-powers&since=1889-01-01&at=1908-01-01');
  const title = 'Changes between 1 January 1889 and 1 January 1908';
  await expect(app.changes(title).filter({ hasText: 'Germany – Russia alliance' })).toContainText('lapsed');
  await expect(app.changes(title).filter({ hasText: 'France – Russia alliance' })).toContainText('in force');
  const rows = (await app.changeCells(title)).filter(({ tie }) => tie.startsWith('United Kingdom → Triple Entente'));
  expect(rows.map(({ before, after }) => [before, after])).toEqual([['not recorded', 'member']]);
});

test('by keyboard: c looks at two days and at one again', async ({ app }) => {
  await app.open('?at=2024-08-06');
  await app.page.keyboard.press('c');
  await expect(app.headline).toHaveText('6 July → 6 August 2024');
  await expect(app.button('Compare dates')).toHaveAttribute('aria-pressed', 'true');
  await expect(app.page.getByRole('table', { name: /^Changes between/ })).toBeVisible();
  await app.page.keyboard.press('c');
  await expect(app.headline).toHaveText('6 August 2024');
  await expect(app.page.getByRole('table', { name: /^Changes between/ })).toHaveCount(0);
});

test('a disc picks its tie, and the row of the tie is marked', async ({ app }) => {
  await app.open(DAYS);
  await app.settle();
  const { at } = (await app.marks())['relations:niger,ukraine'] ?? { at: [0, 0] };
  await app.page.mouse.move(at[0], at[1]);
  await expect(app.page.getByText('established → severed', { exact: true })).toBeVisible();
  await app.page.mouse.click(at[0], at[1]);
  await expect(app.details.getByRole('heading', { name: 'Niger – Ukraine' })).toBeVisible();
  await expect(app.changes(TITLE).filter({ hasText: 'Niger – Ukraine diplomatic' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('since the last coup before the day', async ({ app }) => {
  await app.open(DAYS);
  await app.button('Since the coup in Niger').click();
  await expect(app.headline).toHaveText('26 July 2023 → 6 August 2024');
});

test('the picture is described by what changed', async ({ app }) => {
  await app.open(DAYS);
  await expect(app.network).toHaveAccessibleDescription(/Mali – Ukraine, diplomatic relations: established → severed/);
});
