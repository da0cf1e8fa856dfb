import { expect, test } from './driver.ts';
import { serveSite } from './siteServer.ts';

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

test('beneath a path of somebody’s site a newer version is announced, and waits until the reader asks for it', async ({
  app,
  context,
}) => {
  const site = await serveSite('/archive/ties/');
  const { page } = app;
  await page.goto(`${site.address}?at=2024-08-04`);
  await expect(app.headline).toHaveText('4 August 2024');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  const versions = () => page.evaluate(() => caches.keys());
  const [first] = await versions();
  await page.evaluate(() => document.body.setAttribute('data-same-visit', ''));

  site.release('later');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const notice = page.getByText('A newer version of Entente is ready.');
  await expect(notice).toBeVisible();
  await app.button('Next event').click();
  await expect(app.headline).not.toHaveText('4 August 2024');
  const day = (await app.headline.textContent()) ?? '';
  await expect(page.locator('body[data-same-visit]')).toHaveCount(1);
  expect(await versions()).toContain(first);

  await app.button('Load it').click();
  await expect(page.locator('body[data-same-visit]')).toHaveCount(0);
  await expect(app.headline).toHaveText(day);
  await expect(notice).toHaveCount(0);
  await expect.poll(versions).toEqual(['entente-later']);

  await context.setOffline(true);
  await page.goto(`${site.address}?data=great-powers&at=1914-08-04`);
  await expect(app.headline).toHaveText('4 August 1914');
  site.close();
});
