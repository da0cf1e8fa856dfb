import { readFileSync } from 'node:fs';
import { expect, test } from './driver.ts';

const text = readFileSync(new URL('./rightToLeft.json', import.meta.url), 'utf8');
const UNIT = '\u2068كتيبة 313 (K-313)\u2069';

test('names from right to left keep to themselves in table, dossier, headline, figure and file', async ({ app }) => {
  await app.open();
  await app.openFiles({ name: 'right-to-left.json', text });
  await app.page.keyboard.press('Escape');
  await expect(app.headline).toHaveText('6 August 2024');
  const headline = app.page.getByRole('button', { name: 'مالي تتهم كتيبة 313 (K-313)' });
  await expect(headline).toHaveAttribute('lang', 'ar');
  expect(await headline.evaluate((node) => getComputedStyle(node).unicodeBidi)).toBe('plaintext');

  const cell = app.ledger('6 August 2024').getByRole('cell', { name: 'كتيبة 313 (K-313)', exact: true });
  await expect(cell).toHaveAttribute('lang', 'ar');
  await expect(cell.locator('bdi')).toHaveText('كتيبة 313 (K-313)');

  await app.clickActor('unit');
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(UNIT);
  // The sentence is English; the name in it is not, and says so.
  const step = app.details.getByRole('button', { name: /Preceding event of/ });
  await expect(step.locator('bdi[lang="ar"]')).toHaveText(UNIT);

  await app.openExport();
  const { bytes } = await app.saveFigure('svg');
  expect(bytes.toString()).toMatch(/<text[^>]*direction="rtl" unicode-bidi="isolate"[^>]*>(?:<tspan[^>]*>)كتيبة/);
  // Names stand in the file as the dataset has them, with no sign added.
  const table = await app.saveFigure('csv');
  expect(table.bytes.toString()).toContain('كتيبة 313 (K-313)');
  expect(table.bytes.toString()).toContain('\nمالي,armed conflict,كتيبة 313 (K-313),');
});
