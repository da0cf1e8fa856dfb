import { readFileSync } from 'node:fs';
import { expect, test } from './driver.ts';

const sahel = readFileSync(new URL('../data/sahel.json', import.meta.url), 'utf8');
type Entry = Record<string, unknown>;
type Loose = Entry & { actors: Entry[]; events: Entry[]; sources: Entry[] };

/** The bundled dataset with something wrong in it. */
function mended(change: (dataset: Loose) => void): string {
  const dataset = JSON.parse(sahel) as Loose;
  change(dataset);
  return JSON.stringify(dataset, null, 2);
}

test.describe('a broken file', () => {
  const serve = (page: import('@playwright/test').Page, body: string) =>
    page.route(/sahel[^/]*\.json/, (route) => route.fulfill({ contentType: 'application/json', body }));

  test('cut in half says where it ends, and offers to try again', async ({ app }) => {
    await serve(app.page, sahel.slice(0, sahel.length / 2));
    await app.page.goto('./');
    const alert = app.page.getByRole('alert');
    await expect(alert).toContainText('could not be opened');
    await expect(alert).toContainText(/sahel\.json:\d+:\d+/);
    await app.page.unrouteAll();
    await app.button('Try again').click();
    await expect(app.headline).toHaveText('6 August 2024');
  });

  test('that the server does not have says so', async ({ app, allowedErrors }) => {
    allowedErrors.push(/404/);
    await app.page.route(/sahel[^/]*\.json/, (route) => route.fulfill({ status: 404 }));
    await app.page.goto('./');
    await expect(app.page.getByRole('alert')).toContainText('404');
  });

  test('with wrong types, unknown ids and hostile ids opens without these records and lists them', async ({ app }) => {
    await serve(
      app.page,
      mended((dataset) => {
        (dataset.events[0] as Entry).date = 20240806;
        (dataset.events[1] as Entry).sources = ['nobody-has-this'];
        dataset.actors.push({ id: '__proto__', kind: 'state', name: 'Proto' });
        dataset.actors.push({ id: '"],#x[a=\'', kind: 'state', name: 'Selector' });
        dataset.sources.push({ id: 'evil', type: 'webpage', title: 'Evil', URL: 'javascript:alert(1)' });
      }),
    );
    await app.open();
    await app.page.getByText(/records of this dataset could not be used/).click();
    const notice = app.page.getByRole('status').filter({ hasText: 'could not be used' });
    for (const part of ['$.events[0].date', '$.events[1]', '__proto__', '"],#x[a=', 'javascript:alert(1)']) {
      await expect(notice).toContainText(part);
    }
    await expect(app.ledger('6 August 2024').getByRole('row').nth(20)).toBeAttached();
    await app.clickActor('ukraine');
    await expect(app.details).toBeVisible();
  });

  test('with HTML in its labels shows them as plain text and runs nothing', async ({ app }) => {
    const html = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    await serve(
      app.page,
      mended((dataset) => {
        for (const actor of dataset.actors) if (actor.id === 'mali') actor.name = html;
        for (const event of dataset.events) if (event.id === 'niger-severs-ukraine') event.title = html;
      }),
    );
    await app.open('?pick=mali');
    await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(html);
    await app.page.getByRole('button', { name: 'Next event' }).click();
    expect(await app.page.evaluate(() => 'hacked' in window)).toBe(false);
    await expect(app.page.locator('img[src="x"]')).toHaveCount(0);
  });
});

test('a dataset without positions is laid out off the main thread and opens', async ({ app }) => {
  await app.page.route(/sahel[^/]*\.json/, (route) =>
    route.fulfill({ contentType: 'application/json', body: mended((dataset) => delete dataset['x-positions']) }),
  );
  await app.open();
  expect(Object.keys(await app.positions()).length).toBeGreaterThan(20);
});
