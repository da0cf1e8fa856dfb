import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The built site on a server of its own, beneath a path, as somebody would put it on theirs. */
export interface SiteServer {
  /** The address of its first page. */
  readonly address: string;
  /** Puts another version of the site there: the same files under another name of version. */
  release(version: string): void;
  close(): void;
}

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)), process.env.SITE ?? 'dist');

/** Serves the built site beneath a path, on a port that is free. */
export async function serveSite(path: string): Promise<SiteServer> {
  let released: string | null = null;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(path) ? decodeURI(pathname.slice(path.length)) || 'index.html' : '..';
    const place = join(ROOT, file);
    const content = place.startsWith(ROOT) ? await readFile(place).catch(() => null) : null;
    if (content === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'cache-control': 'no-cache' });
    const isWorker = file === 'sw.js' && released !== null;
    response.end(isWorker ? content.toString().replace(/"version":"[^"]+"/, `"version":"${released}"`) : content);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    release: (version) => {
      released = version;
    },
    close: () => server.close(),
  };
}
