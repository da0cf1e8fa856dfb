import type { Page } from '@playwright/test';
import { expect, test } from './driver.ts';

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test('the ledger prints as a whole table with its day, its sources and where it comes from', async ({ app }) => {
  await app.open('?view=ledger');
  const rows = await app.ledger('6 August 2024').getByRole('row').count();
  expect(rows).toBeGreaterThan(50);
  expect(await pagesOf(app.page)).toBeGreaterThan(3);
  await app.page.emulateMedia({ media: 'print' });
  await expect(app.headline).toBeVisible();
  await expect(app.slider).toBeHidden();
  await expect(app.find).toBeHidden();
  const table = app.ledger('6 August 2024');
  const [whole, seen] = await table.evaluate((node) => [
    node.parentElement?.scrollHeight ?? 0,
    node.parentElement?.clientHeight ?? 0,
  ]);
  expect(seen).toBe(whole);
  const foot = app.page.getByText(/^Entente · Sahel realignment/).last();
  await expect(foot).toContainText('CC-BY-4.0');
  await expect(foot).toContainText('view=ledger');
  const source = table.getByRole('link').first();
  expect(await source.evaluate((node) => getComputedStyle(node, '::after').content)).toMatch(/Source 1: /);
});

test('the picture prints on one page with its legend and where it comes from', async ({ app }) => {
  await app.open('?lang=fr&theme=dark');
  await expect(app.page.getByRole('figure', { name: 'Réseau' })).toBeVisible();
  expect(await pagesOf(app.page)).toBe(1);
  await app.page.emulateMedia({ media: 'print' });
  await expect(app.page.getByRole('figure', { name: 'Réseau' })).toBeVisible();
  await expect(app.page.getByRole('heading', { name: 'Certitude' })).toBeVisible();
  await expect(app.page.getByRole('slider', { name: 'Date' })).toBeHidden();
  await expect(app.page.getByText(/^Entente · Recompositions au Sahel/).last()).toContainText('lang=fr');
});
