import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './e2e/browser.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types entente-worker',
].join('; ');

/** Writes the content security policy into the built pages, ahead of anything they load. */
function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}

export default defineConfig(() => ({
  base: './',
  plugins: [react(), contentSecurity()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { main: 'index.html', embed: 'embed.html' } },
  },
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          testTimeout: 30_000,
          include: ['src/{core,store,app,locales}/**/*.test.ts', 'data/*.test.ts', 'e2e/*.test.ts'],
        },
      },
      {
        extends: true as const,
        // Found at once, so that the server does not start afresh in the middle of a test.
        optimizeDeps: { include: ['zod/mini', 'minisearch'] },
        test: {
          name: 'views',
          include: ['src/**/*.test.tsx'],
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}));
