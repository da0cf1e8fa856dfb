import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './driver.ts';

const RESIZER = readFileSync(new URL('../public/embedResizer.js', import.meta.url), 'utf8');

let other: Server;

/** Another site than the app's, on another origin, that serves one page. */
async function serve(page: string): Promise<string> {
  other = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(page));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
}

test.afterEach(() => other?.close());

const frameOf = (site: string, query: string, attributes = '') =>
  `<iframe src="${site}embed.html${query}" title="Ties" width="700" height="480" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" ${attributes}></iframe>`;

test('a sandboxed frame on another site shows the picture, the day and the way to the full view', async ({
  page,
  baseURL,
}) => {
  await page.goto(await serve(`<!doctype html><title>Report</title>${frameOf(baseURL ?? '', '?at=2024-08-04')}`));
  const embed = page.frameLocator('iframe');
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText('4 August 2024');
  await expect(embed.getByRole('figure', { name: 'Network' })).toBeVisible();
  await expect(embed.getByRole('slider', { name: 'Date' })).toBeVisible();
  await expect(embed.getByRole('link', { name: 'Open the full view' })).toHaveAttribute('href', /at=2024-08-04/);
});

test('it works where the browser refuses all storage to frames of other sites', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Storage is refused.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(
    await serve(`<!doctype html><title>Report</title>${frameOf(baseURL ?? '', '?at=2024-08-06&lang=fr')}`),
  );
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('6 août 2024');
});

test('a frame gets the height that it asks for, within bounds, and only a frame of ours', async ({ page, baseURL }) => {
  const stranger = '<iframe data-entente-embed title="Other" srcdoc="x" height="200"></iframe>';
  const html = `<!doctype html><title>Report</title>${frameOf(baseURL ?? '', '', 'data-entente-embed')}${stranger}<script>${RESIZER}</script>`;
  await page.goto(await serve(html));
  const heights = () => page.locator('iframe').evaluateAll((frames) => frames.map((one) => one.clientHeight));
  await expect.poll(async () => (await heights())[0]).toBeGreaterThan(500);
  expect((await heights())[0]).toBeLessThanOrEqual(2400);
  expect((await heights())[1]).toBe(200);
  await page.evaluate(() => window.postMessage({ ententeHeight: 900 }, '*'));
  expect((await heights())[1]).toBe(200);
});

test('a link of an older edition says that the data were updated, and offers the newest', async ({ page }) => {
  await page.goto('./embed.html?at=2024-08-04&edition=2025-01-01.0123abcd');
  await expect(page.getByRole('status').filter({ hasText: 'of 2025-01-01' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the newest data' }).click();
  await expect(page).toHaveURL(/embed\.html\?at=2024-08-04$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4 August 2024');
  await expect(page.getByText('of 2025-01-01')).toHaveCount(0);
});

test('from 320 px up nothing of a small frame is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('./embed.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.getByRole('link', { name: 'Open the full view' })).toBeInViewport();
});
