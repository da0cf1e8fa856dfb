import { gzipSync } from 'node:zlib';
import { expect, test } from './driver.ts';

const MOST_BYTES = 300_000;

test('the first picture needs at most 300 kB of script, gzipped', async ({ app }) => {
  const sizes = new Map<string, number>();
  app.page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.set(response.url(), gzipSync(await response.body()).length);
  });
  await app.open();
  await expect(app.network).toBeVisible();
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(sizes.size).toBeGreaterThan(0);
  console.log(`first load: ${Math.round(total / 1000)} kB of script, gzipped, in ${sizes.size} files`);
  expect(total).toBeLessThanOrEqual(MOST_BYTES);
});
