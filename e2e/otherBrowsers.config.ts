import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

const { launchOptions: _, ...use } = journeys.use ?? {};

/** A smoke run in Firefox and WebKit, where the machine has them; not a part of `npm test`. */
export default defineConfig({
  ...journeys,
  testMatch: 'smoke.other.ts',
  fullyParallel: false,
  workers: 1,
  projects: [
    { name: 'firefox', use: { ...use, browserName: 'firefox' } },
    { name: 'webkit', use: { ...use, browserName: 'webkit' } },
  ],
  use,
});
