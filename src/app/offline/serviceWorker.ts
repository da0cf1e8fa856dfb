/// <reference lib="webworker" />
import type { KeptFiles } from './keptFiles.ts';
import { keptAnswerTo } from './keptFiles.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: every file of the site, and a name that changes when any of them does. */
declare const KEPT: KeptFiles;

const PREFIX = 'entente-';
const cacheName = `${PREFIX}${KEPT.version}`;

async function keep(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(KEPT.files.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function forget(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request: Request, file: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(file)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forget()));
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const file = keptAnswerTo(request.url, self.registration.scope, KEPT.files);
  if (file !== null) event.respondWith(answer(request, file));
});
