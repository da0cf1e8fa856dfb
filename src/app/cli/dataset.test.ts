import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleWith } from '../../core/dataset/example.fixture.ts';
import { writeJsonSchema } from '../../core/dataset/jsonSchema.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-'));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function run(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/app/cli/run.mjs', 'dataset', ...words], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test('a sound file leaves with 0 and prints nothing but a summary', () => {
  const file = fileOf('sound.json', exampleWith());
  expect(run('check', file)).toEqual({ code: 0, out: '', err: `${file}: 0 faults, 0 warnings\n` });
});

test('warnings are marked and leave with 0', () => {
  const lost = { id: 'lost', type: 'webpage', title: 'Lost' };
  const { code, out } = run('check', fileOf('odd.json', exampleWith({ 'sources.3': lost })));
  expect(code).toBe(0);
  expect(out).toMatch(/odd\.json:\d+:5 \$\.sources\[3\]: warning: "lost": Expected an event/);
});

test('every fault of every file is a line, and leaves with 1', () => {
  const sound = fileOf('sound.json', exampleWith());
  const wrong = fileOf('wrong.json', exampleWith({ 'events.1.date': '2024-13', 'actors.4.kind': 'x' }));
  const cut = fileOf('cut.json', '{"format"');
  const { code, out } = run('check', wrong, sound, cut);
  expect(code).toBe(1);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/wrong\.json:\d+:15 \$\.actors\[4\]\.kind: "wagner": Expected one of state, bloc/);
  expect(lines[1]).toMatch(/wrong\.json:\d+:15 \$\.events\[1\]\.date: "mali-severs-ukraine": There is no month 13/);
  expect(lines[2]).toBe(`${cut}:1:10 $: The file is cut off. Expected ":" after the key, found the end of the file.`);
  expect(lines).toHaveLength(3);
});

test('wrong usage and unreadable files leave with 2', () => {
  for (const words of [['check'], ['chekc', 'a.json']]) {
    const { code, out, err } = run(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: npm run dataset -- COMMAND');
  }
  const { code, err } = run('check', join(folder, 'missing.json'));
  expect(code).toBe(2);
  expect(err).toContain('missing.json: cannot be read');
});

test('the published schema is current; without a file name the command writes it', () => {
  expect(readFileSync('data/dataset.schema.json', 'utf8')).toBe(writeJsonSchema());
});

test('the schema is written to a file', () => {
  const file = join(folder, 'schema.json');
  expect(run('schema', file).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(writeJsonSchema());
});

test('layout gives positions to the actors that have none and leaves the others where they are', () => {
  const file = fileOf('bare.json', exampleWith({ 'x-positions': { mali: [10, 20.5] } }));
  expect(run('layout', file).code).toBe(0);
  const { 'x-positions': positions, actors } = JSON.parse(readFileSync(file, 'utf8'));
  expect(positions.mali).toEqual([10, 20.5]);
  expect(Object.keys(positions).sort()).toEqual(actors.map(({ id }: { id: string }) => id).sort());
  expect(run('check', file)).toMatchObject({ code: 0, out: '' });
});

test('layout does not touch a file with faults', () => {
  const text = exampleWith({ 'events.1.date': '2024-13' });
  const file = fileOf('faulty.json', text);
  const { code, out } = run('layout', file);
  expect(code).toBe(1);
  expect(out).toContain('There is no month 13');
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('stats prints an aligned table of what a file holds', () => {
  const file = fileOf('counted.json', exampleWith());
  const { code, out, err } = run('stats', file);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n').slice(0, 3)).toEqual([
    `${file}: Sahel realignment`,
    '  actors                     5   state 2 · bloc 1 · armed-group 1 · military-company 1',
    '  ties                       3   relations 1 · membership 1 · support 1',
  ]);
  expect(out).toContain('\n  events                     4   2023 1 · 2024 3\n');
  expect(out).toContain('\n    two witnesses            0   0.0 % of the events\n');
  expect(out).toContain('\n  sources, language          3   not told 2 · is 1\n');
});

test('stats counts what is left of a file with faults, tells them on stderr and leaves with 1', () => {
  const { code, out, err } = run('stats', fileOf('half.json', exampleWith({ 'events.1.date': '2024-13' })));
  expect(code).toBe(1);
  expect(err).toContain('There is no month 13');
  expect(out).toContain('  events                     3');
  expect(run('stats').code).toBe(2);
  expect(run('stats', join(folder, 'missing.json')).code).toBe(2);
});

test('the schema beside the datasets is not taken for one', () => {
  const sound = fileOf('beside.json', exampleWith());
  expect(run('check', 'data/dataset.schema.json', sound)).toMatchObject({ code: 0, out: '' });
});

test('a byte order mark is no fault, and bytes that are no UTF-8 are told', () => {
  const marked = fileOf('marked.json', `\ufeff${exampleWith({ 'x-positions': undefined })}`);
  expect(run('check', marked).code).toBe(0);
  expect(run('layout', marked).code).toBe(0);
  const latin = join(folder, 'latin.json');
  writeFileSync(latin, Buffer.from('{"title": "C\xf4te"}', 'latin1'));
  expect(run('check', latin)).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') });
});
