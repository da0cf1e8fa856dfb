import { countDifferent, expect, test } from './driver.ts';

/** Spots of 4 × 4 px in which the same text may look different when it is drawn a second time. */
const MOST_NOISE = 150;

test('the address in the bar reopens the same picture', async ({ app, browser }) => {
  await app.open();
  await app.drag(0.3, 0.55, 8);
  await app.legend.getByRole('button', { name: /^Formal/ }).click();
  await app.clickActor('mali');
  await expect(app.page).toHaveURL(/at=2019-\d\d-\d\d&pick=mali&hide=$/);
  await app.page.mouse.move(2, 2);
  await expect(app.details).toBeVisible();
  const rows = await app.page.getByRole('table').first().innerText();
  const context = await browser.newContext({
    viewport: app.page.viewportSize(),
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const other = await context.newPage();
  await other.goto(app.page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText((await app.headline.textContent()) ?? '');
  await expect(other.getByRole('region', { name: 'Details' })).toBeVisible();
  expect(await other.getByRole('table').first().innerText()).toBe(rows);
  const figure = other.getByRole('figure', { name: 'Network' });
  await expect
    .poll(async () => countDifferent(app.page, await app.network.screenshot(), await figure.screenshot()))
    .toBeLessThan(MOST_NOISE);
  await other.keyboard.press('PageUp');
  await expect
    .poll(async () => countDifferent(app.page, await app.network.screenshot(), await figure.screenshot()))
    .toBeGreaterThan(2 * MOST_NOISE);
  await context.close();
});

test('what a link cannot say here is left out with a notice, and the app opens', async ({ app }) => {
  await app.open('?at=2024-02-30&pick=atlantis&hide=severed,nonsense&colour=red&__proto__=x&data=nowhere');
  await expect(app.headline).toHaveText('6 August 2024');
  const notice = app.page.getByRole('status').filter({ hasText: 'Left out of this link' });
  for (const part of ['at=2024-02-30', 'pick=atlantis', 'hide=nonsense', 'colour=red', '__proto__=x', 'data=nowhere']) {
    await expect(notice).toContainText(part);
  }
});

test('a link asks for two days, a teller, a view and the record as known on a day, all at once', async ({ app }) => {
  await app.open('?at=2024-08-04&since=2024-08-01&told=mali&view=strips&known=2026-01-01');
  await expect(app.headline).toContainText('August 2024');
  await expect(app.page.getByText('As told by Mali').first()).toBeVisible();
  await expect(app.page.getByText('As known on 1 January 2026').first()).toBeVisible();
  await expect(app.page.getByRole('status').filter({ hasText: 'Left out of this link' })).toHaveCount(0);
  await expect(app.page).toHaveURL(/\?at=2024-08-04&since=2024-08-01&told=mali&view=strips&known=2026-01-01$/);
});

test('a link asks for language and theme', async ({ app }) => {
  await app.page.goto('./?lang=fr&theme=dark');
  await expect(app.headline).toHaveText('6 août 2024');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the small page for embedding shows the same picture and leads to the full view', async ({ app }) => {
  await app.page.goto('./embed.html?at=2024-08-04');
  await expect(app.headline).toHaveText('4 August 2024');
  await expect(app.network).toBeVisible();
  await expect(app.slider).toBeVisible();
  await expect(app.page.getByRole('link', { name: 'Open the full view' })).toHaveAttribute(
    'href',
    /index\.html\?at=2024-08-04/,
  );
});

test('another dataset can be chosen, and going back returns to the first', async ({ app }) => {
  await app.open();
  await app.button('Dataset: Sahel realignment, 2012–2026').click();
  await app.button('The six powers, 1872–1918').click();
  await expect(app.headline).toHaveText('4 August 1914');
  await expect(app.page).toHaveURL(/\?data=great-powers$/);
  await expect(app.row('4 August 1914', 'Germany', 'armed conflict', 'United Kingdom')).toHaveCount(1);
  await app.page.goBack();
  await expect(app.headline).toHaveText('6 August 2024');
  await app.page.goForward();
  await expect(app.headline).toHaveText('4 August 1914');
});
