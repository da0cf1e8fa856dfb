import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 cannot run TypeScript; the bundler that is here anyway can.
const here = dirname(fileURLToPath(import.meta.url));
const [command, ...words] = process.argv.slice(2);
const file = command === 'figure' ? 'figure.ts' : 'dataset.ts';
const { module } = await runnerImport(`${here}/${file}`, { configFile: false, root: here, logLevel: 'error' });
process.exitCode = await (command === 'figure' ? module.runFigure(words) : module.runDataset(words));
