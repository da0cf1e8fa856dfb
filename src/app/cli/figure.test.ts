import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readFigure } from '../../core/figure/readFigure.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-figures-'));

afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: string[]) {
  return spawnSync(process.execPath, ['src/app/cli/run.mjs', 'figure', ...words], { encoding: 'utf8' });
}

it('makes the same file twice, with the day as title or in it, and the view inside', () => {
  const [one, two] = ['one.svg', 'two.svg'].map((name) => join(folder, name)) as [string, string];
  for (const out of [one, two]) {
    const words = ['--at', '2024-08-06', '--since', '2024-08-03', '--width', '16cm', '--out', out];
    expect(run(...words, '--site', 'https://example.org/ties/')).toMatchObject({ status: 0, stderr: '' });
  }
  const svg = readFileSync(one);
  expect(readFileSync(two).equals(svg)).toBe(true);
  expect(svg.toString()).toContain('6 August 2024');
  expect(svg.toString()).toMatch(/^<svg [^>]*width="16cm"/);
  expect(readFigure(new Uint8Array(svg))).toMatchObject({
    ok: true,
    payload: { link: '?at=2024-08-06&since=2024-08-03', dataset: { id: 'sahel' } },
  });
});

it('says what was found and what was expected, and makes nothing', () => {
  const wrong = run('--width', '3 m', '--out', join(folder, 'no.svg'));
  expect(wrong).toMatchObject({ status: 2 });
  expect(wrong.stderr).toContain('--width: expected 4cm to 60cm; found "3 m".');
  expect(run('--at', '2024-08-06')).toMatchObject({ status: 2 });
  const strange = run('--pick', 'atlantis', '--out', join(folder, 'no.svg'));
  expect(strange).toMatchObject({ status: 1 });
  expect(strange.stderr).toContain('--pick: "atlantis" cannot be used with data/sahel.json.');
});
