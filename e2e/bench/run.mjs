// @ts-check
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { launchOptions } from '../browser.mjs';
import { dragAcross, rawCanvas } from './inPage.mjs';
import { worldDataset } from './worldDataset.mjs';

const STEPS = 240;

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** @param {number} ms */
const ms = (ms) => ms.toFixed(2).padStart(9);

/**
 * Drags the play head over the whole span in the built app, and has a raw canvas draw as many lines as often.
 * @param {import('playwright').Browser} browser @param {string} address @param {string | null} dataset
 */
async function measure(browser, address, dataset) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (dataset !== null) {
    await page.route(/sahel[^/]*\.json/, (route) => route.fulfill({ contentType: 'application/json', body: dataset }));
  }
  const opened = Date.now();
  await page.goto(`${address}?show=all&hide=`);
  await page.getByRole('figure', { name: 'Network' }).waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => document.querySelector('[role="slider"]'), null, { timeout: 120_000 });
  const openMs = Date.now() - opened;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scriptSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  await page.evaluate(dragAcross, 40);
  const before = await scriptSeconds();
  const app = await page.evaluate(dragAcross, STEPS);
  const script = ((await scriptSeconds()) - before) * 1000;
  const raw = await page.evaluate(rawCanvas, { steps: STEPS, ties: app.ties });
  await page.close();
  return { openMs, scriptPerStep: script / STEPS, app, raw };
}

const server = await preview({ preview: { port: 4180, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch(launchOptions());
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4180/';
try {
  const world = worldDataset();
  const sizes = { Sahel: null, World: world };
  console.log(`World: ${(world.length / 1e6).toFixed(1)} MB, ${(gzipSync(world).length / 1e6).toFixed(1)} MB gzipped`);
  console.log(
    '            ties   open   script/step  handler  painted p50  p95   late frames   raw canvas script  painted   painted ÷ raw',
  );
  for (const [name, dataset] of Object.entries(sizes)) {
    const { openMs, scriptPerStep, app, raw } = await measure(browser, address, dataset);
    const painted = quantile(app.painted, 0.5);
    const rawPainted = quantile(raw.painted, 0.5);
    console.log(
      `${name.padEnd(10)} ${String(app.ties).padStart(5)} ${String(openMs).padStart(6)} ${ms(scriptPerStep)}    ${ms(quantile(app.handler, 0.5))} ${ms(painted)} ${ms(quantile(app.painted, 0.95))} ${String(app.late).padStart(6)}/${STEPS}` +
        `      ${ms(quantile(raw.script, 0.5))}       ${ms(rawPainted)}     ${(painted / rawPainted).toFixed(2)}`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
