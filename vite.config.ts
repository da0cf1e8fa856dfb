import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { BuildEnvironmentOptions, Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './e2e/browser.mjs';
import manifest from './package.json' with { type: 'json' };
import { checkBundled } from './src/app/checkBundled.ts';
import { keepFiles } from './src/app/offline/keepFiles.ts';
import { singleFile } from './src/app/offline/singleFile.ts';
import { slimVocabulary } from './src/app/slimVocabulary.ts';

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

const PUBLIC_FILES = ['icon.svg', 'icon-192.png', 'icon-512.png', 'manifest.webmanifest'];

const ENTRIES = ['main', 'embed'].map((name) => fileURLToPath(new URL(`src/${name}.tsx`, import.meta.url)));
const firstModules = new Set<string>();

/**
 * Tells whether the first picture needs a module: it is reached from a page's script without waiting for a click. The two
 * scripts themselves are not among them, for each page runs its own alone.
 */
function isNeededFirst(id: string, graph: Rolldown.ChunkingContext): boolean {
  const importsOf = (module: string) => graph.getModuleInfo(module)?.importedIds ?? [];
  if (firstModules.size === 0) {
    const waiting = ENTRIES.flatMap(importsOf);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (firstModules.has(next)) continue;
      firstModules.add(next);
      waiting.push(...importsOf(next));
    }
  }
  return firstModules.has(id);
}

const SITE_BUILD: BuildEnvironmentOptions = {
  target: 'es2023',
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  rolldownOptions: {
    input: { main: 'index.html', embed: 'embed.html', sw: 'src/app/offline/serviceWorker.ts' },
    // A service worker keeps its address from version to version and looks after what lies beneath it.
    output: {
      entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      codeSplitting: { groups: [{ name: (id, graph) => (isNeededFirst(id, graph) ? 'first' : null) }] },
    },
  },
};

const SINGLE_BUILD: BuildEnvironmentOptions = {
  target: 'es2023',
  outDir: 'dist-single',
  assetsInlineLimit: Number.POSITIVE_INFINITY,
  cssCodeSplit: false,
  modulePreload: false,
  rolldownOptions: { input: 'index.html', output: { codeSplitting: false } },
};

export default defineConfig(({ mode, command }) => ({
  base: './',
  define: {
    APP_VERSION: JSON.stringify(manifest.version),
    CHECKED_DATASETS: JSON.stringify(command === 'build' ? checkBundled(new URL('data/', import.meta.url)) : {}),
  },
  plugins:
    mode === 'single'
      ? [react(), singleFile()]
      : [react(), slimVocabulary(), contentSecurity(), keepFiles(PUBLIC_FILES)],
  publicDir: mode === 'single' ? false : 'public',
  build: mode === 'single' ? SINGLE_BUILD : SITE_BUILD,
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          testTimeout: 180_000,
          include: ['src/{core,store,app,locales}/**/*.test.ts', 'data/*.test.ts', 'e2e/*.test.ts'],
        },
      },
      {
        extends: true as const,
        // Found at once, so that the server does not start afresh in the middle of a test.
        optimizeDeps: { include: ['zod/mini', 'minisearch', 'idb'] },
        test: {
          name: 'views',
          include: ['src/**/*.test.tsx'],
          testTimeout: 120_000,
          // As with the journeys: one that only passes at another try is reported, and holds nobody up.
          retry: 2,
          expect: { poll: { timeout: 45_000 } },
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
