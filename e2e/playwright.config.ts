import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.mjs';

const PORT = Number(process.env.PORT ?? 4173);

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A journey that only passes at another try is reported as flaky: to be mended, but no reason to hold up others.
  retries: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  // Long: on a shared machine everything can stand still for half a minute, and waiting costs nothing where nothing does.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'en-GB',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // The one spec that is about being offline lets it work.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort --outDir ${process.env.SITE ?? 'dist'}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    port: PORT,
    reuseExistingServer: !process.env.CI,
  },
});
