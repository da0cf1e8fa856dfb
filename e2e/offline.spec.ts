import { expect, test } from './driver.ts';

test.use({ serviceWorkers: 'allow' });

test('a second visit works without network, with every dataset that comes with the app', async ({ app, context }) => {
  await app.open();
  await app.page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await app.open('?at=2024-08-04&pick=mali');
  await expect(app.headline).toHaveText('4 August 2024');
  await expect(app.details.getByRole('heading', { level: 2, name: 'Mali' })).toBeVisible();
  await app.open('?data=great-powers&at=1914-08-04');
  await expect(app.headline).toHaveText('4 August 1914');
});
