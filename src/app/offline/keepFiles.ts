import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';

/** Tells the service worker, at build, which files the site has, and under which name of version. */
export function keepFiles(publicFiles: readonly string[]): Plugin {
  return {
    name: 'keep-files',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== 'chunk') return;
        const parts = Object.values(bundle).filter(({ fileName }) => fileName !== WORKER);
        const files = [...parts.map(({ fileName }) => fileName), ...publicFiles].filter(
          (file) => !file.endsWith('.map'),
        );
        const hash = createHash('sha256').update(worker.code);
        for (const part of parts) hash.update(part.type === 'chunk' ? part.code : part.source);
        const kept = JSON.stringify({ version: hash.digest('hex').slice(0, 12), files: files.sort() });
        worker.code = `const KEPT=${kept};\n${worker.code}`;
      },
    },
  };
}
