import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';

// Draws an SVG file as a PNG of a size in pixels: drawPng.mjs IN.svg OUT.png WIDTH HEIGHT
const [source = '', target = '', width = '0', height = '0'] = process.argv.slice(2);
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) } });
  await page.goto(pathToFileURL(source).href);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: target });
} finally {
  await browser.close();
}
