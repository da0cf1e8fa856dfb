import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly license?: string;
  readonly dev?: boolean;
}

const root = new URL('../', import.meta.url);
const packages: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync(new URL('package-lock.json', root), 'utf8'),
).packages;
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

it('the lock holds every optional platform package, so that npm ci works on other machines', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

it('every version in package.json is exact', () => {
  const versions = Object.values<string>({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('what reaches the reader is under a permissive licence', () => {
  const allowed = /^(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|OFL-1\.1)$/;
  const strange = Object.entries(packages)
    .filter(([path, { dev, license }]) => path !== '' && !dev && !allowed.test(license ?? ''))
    .map(([path, { license }]) => `${path}: ${license}`);
  expect(strange).toEqual([]);
});
