import { expect, test } from './driver.ts';

test('opens, steps, is dragged through time, picks, tells its sources and speaks French', async ({ app }) => {
  await app.open('?at=2024-08-06');
  await expect(app.row('6 August 2024', 'Niger', 'diplomatic relations', 'Ukraine')).toHaveCount(1);
  await app.button('Next event').click();
  await expect(app.headline).toHaveText('7 August 2024');
  await app.drag(0.9, 0.5, 5);
  await expect(app.headline).not.toHaveText('7 August 2024');
  await app.open('?at=2024-08-06');
  await app.clickActor('mali');
  await expect(app.details.getByRole('heading', { level: 2, name: 'Mali' })).toBeVisible();
  await expect(app.details.getByRole('list', { name: 'Sources' }).getByRole('link').first()).toBeVisible();
  await app.button('Ledger').click();
  await expect(app.ledger('6 August 2024')).toBeVisible();
  await app.button('Français').click();
  await expect(app.headline).toHaveText('6 août 2024');
  await app.page.keyboard.press('e');
  await app.madeFigure();
});
