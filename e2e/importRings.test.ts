import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

const FORBIDDEN = [
  ['src/core/time', '../model/actor.ts'],
  ['src/core/model', '../history/history.ts'],
  ['src/core/history', '../scene/scene.ts'],
  ['src/core/dataset', '../history/history.ts'],
  ['src/core/dataset', 'node:fs'],
  ['src/core/permalink', '../scene/scene.ts'],
  ['src/core/scene', '../../store/createStage.ts'],
  ['src/core/scene', 'react'],
  ['src/core/dossier', '../../locales/en.ts'],
  ['src/core/figure', '../../store/createStage.ts'],
  ['src/core/citation', '../dossier/swatchOf.ts'],
  ['src/core/exchange', '../scene/scene.ts'],
  ['src/store', '../views/graph/NetworkView.tsx'],
  ['src/store', 'cytoscape'],
  ['src/ui', '../core/model/actor.ts'],
  ['src/views/legend', '../ledger/Ledger.tsx'],
  ['src/views/legend', 'cytoscape'],
  ['src/views/graph', '../../app/App.tsx'],
  ['src/app', 'zustand'],
  ['e2e', '../src/core/model/actor.ts'],
] as const;

const ALLOWED = [
  ['src/core/model', '../time/day.ts'],
  ['src/core/history', '../model/actor.ts'],
  ['src/core/scene', '../history/history.ts'],
  ['src/core/figure', '../dossier/swatchOf.ts'],
  ['src/core/citation', '../time/day.ts'],
  ['src/core/exchange', '../dataset/fault.ts'],
  ['src/store', 'zustand'],
  ['src/store', '../core/model/actor.ts'],
  ['src/views/legend', '../../core/model/actor.ts'],
  ['src/views/legend', './Swatch.tsx'],
  ['src/views/graph', 'cytoscape'],
  ['src/app', '../views/graph/NetworkView.tsx'],
] as const;

const OTHER = {
  'src/core/model/index.ts': ["export * from './actor.ts';\n", 'noReExportAll'],
  'src/core/model/barrel.ts': ["export { thing } from './actor.ts';\n", 'noBarrelFile'],
  'src/core/model/plain.ts': ['const one = 1;\nexport default one;\n', 'noDefaultExport'],
  'src/core/model/long.ts': [`${'// line\n'.repeat(201)}export const one = 1;\n`, 'noExcessiveLinesPerFile'],
} as const;

let tree = '';
let rulesByFile = new Map<string, Set<string>>();

function plant(file: string, code: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), code);
}

/** The name of the canary that is planted in a folder for the n-th case. */
const canary = (folder: string, sort: string, n: number) => `${folder}/${sort}Canary${n}.ts`;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'rings-'));
  copyFileSync(join(root, 'biome.json'), join(tree, 'biome.json'));
  const importing = (from: string) => `import { thing } from '${from}';\n\nthing();\n`;
  FORBIDDEN.forEach(([folder, from], n) => {
    plant(canary(folder, 'bad', n), importing(from));
  });
  ALLOWED.forEach(([folder, from], n) => {
    plant(canary(folder, 'good', n), importing(from));
  });
  for (const [file, [code]] of Object.entries(OTHER)) plant(file, code);
  const biome = join(root, 'node_modules/.bin/biome');
  const run = spawnSync(biome, ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'], {
    cwd: tree,
    encoding: 'utf8',
  });
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(run.stdout);
  rulesByFile = new Map();
  for (const { category, location } of report.diagnostics) {
    const rules = rulesByFile.get(location.path) ?? new Set();
    rulesByFile.set(location.path, rules.add(category.split('/').at(-1) ?? ''));
  }
});

afterAll(() => rmSync(tree, { recursive: true }));

describe('the linter keeps the rings apart', () => {
  it.each(FORBIDDEN.map(([folder, from], n) => [folder, from, n] as const))('%s may not import %s', (folder, _, n) => {
    expect([...(rulesByFile.get(canary(folder, 'bad', n)) ?? [])]).toContain('noRestrictedImports');
  });

  it.each(ALLOWED.map(([folder, from], n) => [folder, from, n] as const))('%s may import %s', (folder, _, n) => {
    expect([...(rulesByFile.get(canary(folder, 'good', n)) ?? [])]).not.toContain('noRestrictedImports');
  });

  it.each(Object.entries(OTHER))('%s is refused', (file, [, rule]) => {
    expect([...(rulesByFile.get(file) ?? [])]).toContain(rule);
  });
});
