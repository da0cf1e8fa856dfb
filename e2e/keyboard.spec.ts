import { expect, test } from './driver.ts';

test('a reader without a mouse finds Niger, steps to its break with Ukraine and reads the sources', async ({ app }) => {
  await app.open('?at=2024-08-01');
  const press = (key: string) => app.page.keyboard.press(key);
  await press('/');
  await app.page.keyboard.type('Niger');
  await press('ArrowDown');
  await press('Enter');
  await expect(app.details.getByRole('heading', { level: 2, name: 'Niger', exact: true })).toBeVisible();
  await press('Escape');
  await expect(app.details).toHaveCount(0);
  for (let step = 0; step < 12 && (await app.headline.textContent()) !== '6 August 2024'; step++) {
    const before = (await app.headline.textContent()) ?? '';
    await press('ArrowRight');
    await expect(app.headline).not.toHaveText(before);
  }
  await expect(app.headline).toHaveText('6 August 2024');
  const sentence = app.page.getByRole('button', { name: /Niger severs .*relations with Ukraine/ });
  for (let step = 0; step < 80 && !(await sentence.evaluate((node) => node === document.activeElement)); step++)
    await press('Tab');
  await expect(sentence).toBeFocused();
  await press('Enter');
  const source = app.details.getByRole('list', { name: 'Sources' }).getByRole('link').first();
  for (let step = 0; step < 200 && !(await source.evaluate((node) => node === document.activeElement)); step++)
    await press('Tab');
  await expect(source).toBeFocused();
});

test('the keys of the contract move the day', async ({ app }) => {
  await app.open('?at=2024-08-06');
  const press = (key: string) => app.page.keyboard.press(key);
  await press('ArrowLeft');
  await expect(app.headline).toHaveText('5 August 2024');
  await press('ArrowRight');
  await expect(app.headline).toHaveText('6 August 2024');
  await press('Shift+ArrowLeft');
  await expect(app.headline).toHaveText('5 August 2024');
  await press('Shift+ArrowRight');
  await press('PageUp');
  await expect(app.headline).toHaveText('6 August 2025');
  await press('PageDown');
  await press('PageDown');
  await expect(app.headline).toHaveText('6 August 2023');
  await press('Home');
  await expect(app.headline).toHaveText('1 January 2012');
  await press('End');
  await expect(app.headline).toHaveText('30 June 2026');
  await press('?');
  await expect(app.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await press('Escape');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
});

test('the same keys work once with the slider focused', async ({ app }) => {
  await app.open('?at=2024-08-06');
  await app.slider.focus();
  await app.page.keyboard.press('Shift+ArrowLeft');
  await expect(app.slider).toHaveAttribute('aria-valuetext', '5 August 2024');
  await app.page.keyboard.press('PageUp');
  await expect(app.slider).toHaveAttribute('aria-valuetext', '5 August 2025');
  await app.page.keyboard.press('Space');
  await expect(app.button('Pause')).toBeVisible();
  await app.page.keyboard.press('Space');
  await expect(app.button('Play')).toBeVisible();
});

test('the keys work also after a box of the legend was ticked, and Escape closes one thing at a time', async ({
  app,
}) => {
  await app.open('?at=2024-08-06&pick=mali');
  await app.legend.getByRole('checkbox', { name: /Ended ties/ }).check();
  await app.page.keyboard.press('Shift+ArrowLeft');
  await expect(app.headline).toHaveText('5 August 2024');
  await app.button('Dataset: Sahel realignment, 2012–2026').click();
  await app.page.keyboard.press('Escape');
  await expect(app.button('The six powers, 1872–1918')).toBeHidden();
  await expect(app.details).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.details).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('legend, views and find each have their own place to tap', async ({ app }) => {
    await app.open();
    await app.button('Legend and filters').click();
    await expect(app.legend).toBeVisible();
    await app.page.keyboard.press('Escape');
    await expect(app.legend).toBeHidden();
    await app.button('Ledger').click();
    await expect(app.ledger('6 August 2024')).toBeVisible();
    await app.find.click();
    await expect(app.find).toBeFocused();
  });
});
