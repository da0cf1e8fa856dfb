// @ts-check
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { launchOptions } from '../browser.mjs';
import { dragAcross, rawCanvas } from './inPage.mjs';
import { measureOpening } from './openLarge.mjs';
import { worldDataset } from './worldDataset.mjs';

const STEPS = 240;
/** A machine that does other things as well makes some runs slow: the best of so many is told beside the middle one. */
const DRAGS = 3;
const OPENINGS = 5;
/** What the reader settled on has been listed by then, in ms: it is not part of the next drag. */
const SETTLED = 3_000;

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** @param {number} value */
const round = (value) => Math.round(value * 100) / 100;

/**
 * Drags the play head over the whole span in the built app, and has a raw canvas draw as many lines as often.
 * @param {import('playwright').Browser} browser @param {string} address
 * @param {{ query: string, dataset: string | null }} size
 */
async function measure(browser, address, { query, dataset }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (dataset !== null) {
    await page.route(/sahel[^/]*\.json/, (route) => route.fulfill({ contentType: 'application/json', body: dataset }));
  }
  const opened = Date.now();
  await page.goto(`${address}${query}`);
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
  await page.waitForTimeout(SETTLED);
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
  const sizes = {
    'Sahel, as it opens': { query: '', dataset: null },
    'Sahel, all of it': { query: '?show=all&hide=', dataset: null },
    'Sahel, comparing': { query: '?since=2024-01-01&at=2024-08-06', dataset: null },
    'Sahel, comparing all of it': { query: '?since=2024-01-01&at=2024-08-06&show=all&hide=', dataset: null },
    World: { query: '', dataset: world },
  };
  console.log(
    `\nWorld: ${(world.length / 1e6).toFixed(1)} MB, ${(gzipSync(world).length / 1e6).toFixed(1)} MB gzipped`,
  );
  /** @type {Record<string, Record<string, number | string>>} */
  const rows = {};
  for (const [name, size] of Object.entries(sizes)) {
    /** @type {Awaited<ReturnType<typeof measure>>[]} */
    const drags = [];
    for (let run = 0; run < DRAGS; run++) drags.push(await measure(browser, address, size));
    const scripts = drags.map(({ scriptPerStep }) => scriptPerStep);
    const best = drags.find(({ scriptPerStep }) => scriptPerStep === Math.min(...scripts));
    if (!best) continue;
    const { openMs, scriptPerStep, app, raw } = best;
    const painted = quantile(app.painted, 0.5);
    const rawPainted = quantile(raw.painted, 0.5);
    rows[name] = {
      ties: app.ties,
      'open, ms': openMs,
      'script a step, ms': round(scriptPerStep),
      'in the middle run': round(quantile(scripts, 0.5)),
      'painted p50, ms': round(painted),
      'painted p95, ms': round(quantile(app.painted, 0.95)),
      'late frames': `${app.late} of ${STEPS}`,
      'raw canvas script, ms': round(quantile(raw.script, 0.5)),
      'raw canvas painted, ms': round(rawPainted),
      'painted ÷ raw': round(painted / rawPainted),
    };
  }
  console.table(rows);
  const own = { text: world.replace('"id":"sahel"', '"id":"world"'), title: 'World' };
  /** @type {Awaited<ReturnType<typeof measureOpening>>[]} */
  const openings = [];
  for (let run = 0; run < OPENINGS; run++) openings.push(await measureOpening(browser, address, own));
  /** @param {(opening: (typeof openings)[number]) => number} of */
  const bestAndMiddle = (of) => {
    const values = openings.map(of);
    return { 'best, ms': Math.round(quantile(values, 0)), 'middle, ms': Math.round(quantile(values, 0.5)) };
  };
  console.log(
    `\nA file of ${(world.length / 1e6).toFixed(1)} MB by the file chooser, ${OPENINGS} times, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.table({
    'longest block of the page': bestAndMiddle(({ blocks }) => Math.max(0, ...blocks)),
    'all blocks together': bestAndMiddle(({ blocks }) => blocks.reduce((sum, ms) => sum + ms, 0)),
    'until it is open': bestAndMiddle(({ openMs }) => openMs),
    'JSON.parse of the same text': bestAndMiddle(({ parseMs }) => parseMs),
  });
} finally {
  await browser.close();
  await server.close();
}
