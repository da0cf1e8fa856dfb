import { gzipSync } from 'node:zlib';
import { expect, test } from './driver.ts';

const MOST_BYTES = 300_000;

test('the first picture needs at most 300 kB of script, gzipped', async ({ app }) => {
  const bodies: Promise<Buffer>[] = [];
  app.page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await app.open();
  await expect(app.network).toBeVisible();
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(0);
  console.log(`first load: ${Math.round(total / 1000)} kB of script, gzipped, in ${sizes.length} files`);
  expect(total).toBeLessThanOrEqual(MOST_BYTES);
});
