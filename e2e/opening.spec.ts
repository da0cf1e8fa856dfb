import { expect, test } from './driver.ts';

test.describe('a new user opens the app', () => {
  test('and sees the Sahel network on 6 August 2024, with the day as headline and what happened', async ({ app }) => {
    await app.open();
    await expect(app.headline).toHaveText('6 August 2024');
    await expect(app.page.getByRole('button', { name: /Niger severs .*relations with Ukraine/ })).toBeVisible();
    await expect(app.page).toHaveTitle(/6 August 2024/);
    await expect(app.network).toBeVisible();
    await expect(app.network).toHaveAccessibleDescription(/On 6 August 2024: \d+ ties between \d+ actors/);
    await expect(app.slider).toHaveAttribute('aria-valuetext', '6 August 2024');
  });

  test('and sees in the legend how many ties of each stance there are, as many as the table has', async ({ app }) => {
    await app.open();
    const rows = app.ledger('6 August 2024').getByRole('row');
    await expect(rows.nth(1)).toBeAttached();
    const stances = await rows.evaluateAll((all) =>
      all.slice(1).map((row) => row.children[4]?.textContent?.trim() ?? ''),
    );
    for (const stance of ['Severed', 'In conflict', 'Allied']) {
      const count = stances.filter((name) => name === stance).length;
      expect(count).toBeGreaterThan(0);
      await expect(app.legend.getByRole('button', { name: new RegExp(`^${stance}\\b.*\\b${count}$`) })).toBeVisible();
    }
  });

  test('and hides a stance in the legend, on the picture and in the table', async ({ app }) => {
    await app.open();
    const severed = app.ledger('6 August 2024').getByRole('cell', { name: 'Severed', exact: true });
    await expect(severed.first()).toBeAttached();
    await app.legend.getByRole('button', { name: /^Severed/ }).click();
    await expect(severed).toHaveCount(0);
    await expect(app.page).toHaveURL(/hide=formal,severed/);
    await app.page.goBack();
    await expect(severed.first()).toBeAttached();
  });

  test('and reads the same ties as a table that sorts', async ({ app }) => {
    await app.open('?view=ledger');
    const table = app.ledger('6 August 2024');
    await expect(table).toBeVisible();
    const columns = table.getByRole('columnheader');
    await expect(columns).toHaveText(['From', 'Tie', 'To', 'Status', 'Stance', 'Standing', 'Since', 'Sources']);
    await columns.filter({ hasText: 'Since' }).getByRole('button').click();
    await expect(columns.filter({ hasText: 'Since' })).toHaveAttribute('aria-sort', 'ascending');
    await columns.filter({ hasText: 'Since' }).getByRole('button').click();
    await expect(columns.filter({ hasText: 'Since' })).toHaveAttribute('aria-sort', 'descending');
    await expect(table.getByRole('row').nth(1).getByRole('cell').nth(6)).toHaveText(/^6 August 2024/);
  });

  test('and sees the AES as an outline round its three members, or as a node with lines if she likes', async ({
    app,
  }) => {
    await app.open();
    const outline = app.legend.getByRole('checkbox', { name: /Alliance of Sahel States/ });
    await expect(outline).toBeChecked();
    expect(Object.keys(await app.positions())).not.toContain('aes');
    const lines = () =>
      app.network.evaluate(
        (figure) => 'pointOf' in figure && (figure.pointOf as (tie: string) => unknown)('membership:mali,aes'),
      );
    expect(await lines()).toBeNull();
    await outline.uncheck();
    await expect.poll(async () => Object.keys(await app.positions())).toContain('aes');
    expect(await lines()).not.toBeNull();
    await expect(app.page).toHaveURL(/hulls=(&|$)/);
  });

  for (const [at, day, members] of [
    ['2023-09-15', '15 September 2023', 0],
    ['2023-09-16', '16 September 2023', 3],
  ] as const) {
    test(`and on ${day} the AES has ${members} members`, async ({ app }) => {
      await app.open(`?at=${at}`);
      await expect(app.ledger(day).getByRole('row').nth(1)).toBeAttached();
      const joined = app
        .ledger(day)
        .getByRole('row')
        .filter({ hasText: /membership.*Alliance of Sahel States.*member/ });
      await expect(joined).toHaveCount(members);
    });
  }
});
