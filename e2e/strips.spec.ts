import { expect, test } from './driver.ts';

const ECOWAS = 'Mali → ECOWAS, membership';

test('a link opens the strips, and so does the button in the head', async ({ app }) => {
  await app.open('?view=strips&pick=mali');
  await expect(app.strips).toBeVisible();
  await expect(app.button('Strips')).toHaveAttribute('aria-pressed', 'true');
  await expect(app.ledger('6 August 2024')).toHaveCount(1);
  await app.open();
  await expect(app.strips).toHaveCount(0);
  await app.button('Strips').click();
  await expect(app.strips).toBeVisible();
  await expect(app.page).toHaveURL(/view=strips/);
});

test('the few strips of an actor lead to all of them', async ({ app }) => {
  await app.open('?pick=mali');
  const more = app.page.getByRole('button', { name: /^All \d+ ties as strips$/ });
  const count = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  await more.click();
  await expect(app.page.getByRole('heading', { name: `${count} ties of Mali` })).toBeVisible();
  await app.button('Show all ties').click();
  await expect(app.page.getByRole('heading', { name: `${count} ties of Mali` })).toHaveCount(0);
  await expect(app.details).toHaveCount(0);
});

test('the strip of Mali in ECOWAS tells member, suspended, member again, leaving and left with their dates', async ({
  app,
}) => {
  await app.open('?view=strips&pick=membership:mali,ecowas');
  await expect(app.strip(ECOWAS).getByRole('gridcell')).toHaveText(
    [
      '28 May 1975: member',
      'between 18 and 20 August 2020: suspended',
      'between 5 and 6 October 2020: member',
      '30 May 2021: suspended',
      '28 January 2024: leaving',
      '29 January 2025: left',
    ].join('; '),
  );
});

test('a place on a strip reads what was so then, and a click goes to its day and tie', async ({ app }) => {
  await app.open('?view=strips&pick=mali');
  await app.pointAtStrip(ECOWAS, 0.7);
  await expect(app.page.getByText('suspended since 30 May 2021')).toBeVisible();
  await expect(app.page.getByText('until 27 January 2024')).toBeVisible();
  await app.page.mouse.down();
  await app.page.mouse.up();
  await expect(app.headline).toContainText('2022');
  await expect(app.details.getByRole('heading', { name: 'Mali → ECOWAS' })).toBeVisible();
  await expect(app.page.getByRole('heading', { name: /\d+ ties of Mali/ })).toBeVisible();
  await expect(app.page).toHaveURL(/pick=membership:mali,ecowas/);
});

test('a reader without a mouse goes from strip to strip and from change to change', async ({ app }) => {
  await app.open('?view=strips&pick=mali&at=2020-01-01');
  const press = (key: string) => app.page.keyboard.press(key);
  await expect(app.strips).toBeVisible();
  const isThere = () => app.strips.evaluate((list) => list === document.activeElement);
  for (let step = 0; step < 80 && !(await isThere()); step++) await press('Tab');
  await expect(app.strips).toBeFocused();
  const active = async () => (await app.activeStrip().textContent()) ?? '';
  for (let step = 0; step < 90 && !(await active()).includes(ECOWAS); step++) {
    const before = await active();
    await press('ArrowDown');
    await expect(app.activeStrip()).not.toHaveText(before);
  }
  await expect(app.activeStrip()).toBeInViewport();
  await press('ArrowRight');
  await expect(app.headline).toHaveText('18 August 2020');
  await expect(
    app.page.getByRole('status').filter({ hasText: 'suspended by 20 August 2020 at the latest' }),
  ).toBeVisible();
  await press('ArrowRight');
  await expect(app.headline).toHaveText('20 August 2020');
  await press('ArrowLeft');
  await press('ArrowLeft');
  await expect(app.headline).toHaveText('18 August 2020');
  await press('Enter');
  await expect(app.details.getByRole('heading', { name: 'Mali → ECOWAS' })).toBeVisible();
  await expect(app.strips).toBeFocused();
  await press('Shift+ArrowRight');
  await expect(app.headline).toHaveText('19 August 2020');
});

test('of more than three hundred rows only those near the view are in the page', async ({ app }) => {
  await app.open('?view=strips&pick=&show=all,ended,denied&hide=');
  await expect(app.strips).toBeVisible();
  const all = Number(await app.strips.getAttribute('aria-rowcount'));
  expect(all).toBeGreaterThan(300);
  expect(await app.strips.getByRole('row').count()).toBeLessThan(100);
  await app.strips.focus();
  await app.page.mouse.move(700, 550);
  await app.page.mouse.wheel(0, 4000);
  await expect(app.strips.locator('[aria-rowindex="150"]')).toBeInViewport();
  await expect(app.strips).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('names stand above their strips, and a tap goes to the day', async ({ app }) => {
    await app.open('?view=strips&pick=');
    await expect(app.strips).toBeVisible();
    const row = app.strips
      .getByRole('row')
      .filter({ has: app.page.getByRole('gridcell') })
      .first();
    const name = await row.getByRole('rowheader').boundingBox();
    const bars = await row.getByRole('gridcell').boundingBox();
    expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual(bars?.y ?? 0);
    const before = (await app.headline.textContent()) ?? '';
    await app.page.mouse.click((bars?.x ?? 0) + 40, (bars?.y ?? 0) + 8);
    await expect(app.headline).not.toHaveText(before);
    await expect(app.details).toBeVisible();
  });
});
