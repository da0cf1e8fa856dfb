import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 cannot run TypeScript; the bundler that is here anyway can.
const here = dirname(fileURLToPath(import.meta.url));
const { module } = await runnerImport(`${here}/dataset.ts`, { configFile: false, root: here, logLevel: 'error' });
process.exitCode = await module.runDataset(process.argv.slice(2));
