// @ts-check
// Finds (and, with --install, fetches) one Chromium-family browser for the component and e2e tests.
// Order: environment variable > Playwright's own build > a browser of the system > an earlier npm fallback >
//        [--install] Playwright download > [--install, Linux x64] headless shell shipped inside an npm package >
//        [--install, root on Debian] apt-get.
// Every candidate is really launched before it is accepted, so a missing shared library is noticed here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import {
  accessSync,
  chmodSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright';

/** @typedef {{ executablePath?: string, channel?: string, env?: Record<string, string> }} Launch */
/** @typedef {{ source: string, version: string, launch: Launch }} Found */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache');
const memo = join(cache, 'test-browser.json');
// A Chromium headless shell inside an ordinary npm tarball: needs no root, no apt and no download host.
const PACK = {
  spec: '@sparticuz/chromium@153.0.0',
  integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};
const packDir = join(cache, 'npm-chromium-153.0.0');
/** @returns {Launch} */
const packLaunch = () => ({
  executablePath: join(packDir, 'chromium'),
  // Only this process tree sees these: NSS libraries and one font for machines that have none.
  env: {
    ...Object.fromEntries(Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]]))),
    LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, join(packDir, 'lib')].filter(Boolean).join(delimiter),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(packDir, 'fonts.conf') }),
  },
});
const ENV = ['TEST_BROWSER_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_PATH', 'CHROME_BIN'];
/** @param {string} file */
const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns {{ source: string, launch: Launch, must?: boolean }[]} */
function candidates() {
  /** @type {{ source: string, launch: Launch, must?: boolean }[]} */
  const list = [];
  for (const name of ENV) {
    const value = process.env[name];
    if (value) list.push({ source: `$${name}`, launch: { executablePath: value }, must: true });
  }
  list.push({ source: 'Playwright build', launch: {} });
  const pack = existsSync(packLaunch().executablePath ?? '') ? [{ source: PACK.spec, launch: packLaunch() }] : [];
  if (process.env.TEST_BROWSER_NO_SYSTEM) return [...list, ...pack];
  for (const channel of ['chrome', 'msedge']) list.push({ source: `channel ${channel}`, launch: { channel } });
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const dirs = (process.env.PATH ?? '').split(delimiter);
  const files = names.flatMap((n) => dirs.map((d) => join(d, n)));
  files.push('/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium');
  const seen = new Set();
  for (const file of files) {
    if (seen.has(file) || !runnable(file)) continue;
    seen.add(file);
    list.push({ source: file, launch: { executablePath: file } });
  }
  list.push(...pack);
  return list;
}

/** @param {Launch} launch @returns {Promise<{ version: string } | { error: string }>} */
async function tryLaunch(launch) {
  try {
    const browser = await chromium.launch({ ...launch, timeout: 90_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<canvas>');
      const ok = await page.evaluate(() => !!document.querySelector('canvas')?.getContext('2d'));
      return ok ? { version: browser.version() } : { error: 'no 2d canvas' };
    } finally {
      await browser.close();
    }
  } catch (e) {
    return {
      error: String(e instanceof Error ? e.message : e)
        .split('\n')
        .slice(0, 3)
        .join(' | ')
        .slice(0, 300),
    };
  }
}

/** @param {(line: string) => void} [say] @returns {Promise<Found | null>} */
export async function findBrowser(say = () => {}) {
  for (const c of candidates()) {
    const r = await tryLaunch(c.launch);
    if ('version' in r) return { source: c.source, launch: c.launch, version: r.version };
    say(`  not usable: ${c.source}: ${r.error}`);
    if (c.must) throw new Error(`${c.source} names a browser that does not start: ${r.error}`);
  }
  return null;
}

/** Launch options for vite.config.ts and playwright.config.ts. Quick: reads the memo that `--install` wrote.
 * @returns {Launch} */
export function launchOptions() {
  for (const name of ENV) if (process.env[name]) return { executablePath: /** @type {string} */ (process.env[name]) };
  // "npx vitest" or "npx playwright test" straight after "npm ci": look once, install nothing.
  if (!existsSync(memo)) spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { stdio: 'ignore' });
  if (!existsSync(memo)) return {};
  const { launch } = /** @type {Found} */ (JSON.parse(readFileSync(memo, 'utf8')));
  if (launch.executablePath && !existsSync(launch.executablePath)) return {};
  return launch.env ? packLaunch() : launch;
}

/** @param {string} cmd @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function sh(cmd, args, env = {}) {
  console.log(`  $ ${cmd} ${args.join(' ')}`);
  return (
    spawnSync(cmd, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status === 0
  );
}

/** @param {string} host */
const resolves = (host) =>
  Promise.race([
    lookup(host).then(
      () => true,
      () => false,
    ),
    new Promise((r) => setTimeout(r, 5000, false)),
  ]);

async function installPlaywrightBuild() {
  if (
    !process.env.PLAYWRIGHT_DOWNLOAD_HOST &&
    !(process.env.HTTPS_PROXY ?? process.env.https_proxy) &&
    !(await resolves('cdn.playwright.dev'))
  ) {
    console.log('  cdn.playwright.dev cannot be reached; skipping the Playwright download');
    return false;
  }
  const cli = fileURLToPath(new URL('./cli.js', import.meta.resolve('playwright/package.json')));
  const deps = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  return (
    sh(process.execPath, [cli, 'install', ...deps, '--only-shell', 'chromium']) ||
    (deps.length > 0 && sh(process.execPath, [cli, 'install', '--only-shell', 'chromium']))
  );
}

async function installNpmChromium() {
  if (process.env.TEST_BROWSER_NO_NPM || process.platform !== 'linux' || process.arch !== 'x64') return false;
  const npm = process.env.npm_execpath;
  const tmp = join(cache, `npm-chromium-tmp-${process.pid}`);
  rmSync(tmp, { recursive: true, force: true });
  mkdirSync(join(tmp, 'lib'), { recursive: true });
  try {
    const args = ['pack', PACK.spec, '--pack-destination', tmp, '--silent'];
    if (!(npm ? sh(process.execPath, [npm, ...args]) : sh('npm', args))) return false;
    const tgz = join(tmp, 'sparticuz-chromium-153.0.0.tgz');
    const got = `sha512-${createHash('sha512').update(readFileSync(tgz)).digest('base64')}`;
    if (got !== PACK.integrity) throw new Error(`${PACK.spec}: integrity is ${got}`);
    if (!sh('tar', ['-xzf', tgz, '-C', tmp, '--strip-components=2', 'package/bin'])) return false;
    /** @param {string} from @param {string} to */
    const unbrotli = (from, to) =>
      pipeline(createReadStream(join(tmp, from)), createBrotliDecompress(), createWriteStream(join(tmp, to)));
    await Promise.all([
      unbrotli('chromium.br', 'chromium'),
      unbrotli('al2023.tar.br', 'lib.tar'),
      unbrotli('fonts.tar.br', 'fonts.tar'),
      unbrotli('swiftshader.tar.br', 'gl.tar'),
    ]);
    for (const t of ['lib', 'fonts', 'gl']) if (!sh('tar', ['-xf', join(tmp, `${t}.tar`), '-C', tmp])) return false;
    chmodSync(join(tmp, 'chromium'), 0o755);
    for (const f of [
      'chromium.br',
      'al2023.tar.br',
      'fonts.tar.br',
      'swiftshader.tar.br',
      'lib.tar',
      'fonts.tar',
      'gl.tar',
    ])
      rmSync(join(tmp, f), { force: true });
    rmSync(tgz);
    rmSync(packDir, { recursive: true, force: true });
    renameSync(tmp, packDir);
    writeFileSync(
      join(packDir, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(packDir, 'fonts')}</dir><cachedir>${join(packDir, 'fonts-cache')}</cachedir></fontconfig>`,
    );
    return true;
  } catch (e) {
    console.log(`  ${e instanceof Error ? e.message : e}`);
    return false;
  } finally {
    rmSync(tmp, { recursive: true, force: true });
  }
}

function installDebianChromium() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !runnable('/usr/bin/apt-get')) return false;
  const id = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID=debian$/m.test(id)) return false; // Ubuntu's "chromium" package is only a snap stub
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const get = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120'];
  return (
    sh('apt-get', [...get, 'update', '-qq'], env) &&
    sh(
      'apt-get',
      [
        ...get,
        'install',
        '-y',
        '-qq',
        '-o',
        'Dpkg::Use-Pty=0',
        '--no-install-recommends',
        'chromium',
        'fonts-dejavu-core',
      ],
      env,
    )
  );
}

async function main() {
  const t0 = Date.now();
  const say = (/** @type {string} */ s) => console.log(s);
  rmSync(memo, { force: true });
  let found = await findBrowser(say);
  if (!found && process.argv.includes('--install')) {
    console.log('No usable browser yet.');
    // A step may half succeed (browser fetched, ffmpeg not), so look again after each one whatever it returned.
    for (const step of [installPlaywrightBuild, installNpmChromium, installDebianChromium]) {
      await step();
      found = await findBrowser(say);
      if (found) break;
    }
  }
  if (!found) {
    console.error(
      [
        'No Chromium, Chrome or Edge could be started for the tests. Do one of:',
        '  npx playwright install --with-deps chromium      (needs cdn.playwright.dev)',
        '  sudo apt-get install chromium                    (Debian)',
        '  TEST_BROWSER_PATH=/path/to/chrome npm test',
      ].join('\n'),
    );
    process.exit(1);
  }
  mkdirSync(dirname(memo), { recursive: true });
  const { env, ...launch } = found.launch; // never write the environment to disk
  writeFileSync(memo, JSON.stringify({ ...found, launch: { ...launch, ...(env ? { env: {} } : {}) } }));
  console.log(`test browser: ${found.source}, version ${found.version} (${((Date.now() - t0) / 1000).toFixed(1)} s)`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
