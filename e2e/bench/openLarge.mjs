// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The page has come to rest when it has not stood still for so long, in ms. */
const REST = 1500;

/** Notes each time for which the page stands still for more than 50 ms. Runs in the page, from now on. */
function watchBlocks() {
  /** @type {{ start: number, ms: number }[]} */
  const blocks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) blocks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask' });
  Object.assign(globalThis, { blocks });
}

/** @param {number} rest */
async function blocksOnceAtRest(rest) {
  /** @type {{ start: number, ms: number }[]} */
  const blocks = Reflect.get(globalThis, 'blocks');
  for (;;) {
    const last = blocks.at(-1);
    const wait = last ? last.start + last.ms + rest - performance.now() : 0;
    if (wait <= 0) return blocks.map(({ ms }) => ms);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/**
 * Opens a dataset of the reader's own by the file chooser and says how long that takes until it is there, and for how
 * long the page stands still meanwhile and until it has come to rest, in ms.
 * @param {import('playwright').Browser} browser @param {string} address
 * @param {{ text: string, title: string }} dataset
 */
export async function measureOpening(browser, address, { text, title }) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const file = join(folder, 'dataset.json');
  writeFileSync(file, text);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(address);
    await page.getByRole('figure', { name: 'Network' }).waitFor({ timeout: 120_000 });
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open dataset', exact: true }).first().click();
    const chooser = await chosen;
    await page.evaluate(watchBlocks);
    const start = Date.now();
    await chooser.setFiles(file);
    await page.waitForFunction((wanted) => document.title.includes(wanted), title, { timeout: 120_000 });
    const openMs = Date.now() - start;
    const blocks = await page.evaluate(blocksOnceAtRest, REST);
    const parseMs = await page.evaluate((json) => {
      const begin = performance.now();
      JSON.parse(json);
      return performance.now() - begin;
    }, text);
    return { openMs, parseMs, blocks };
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
}
