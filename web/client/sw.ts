// Answers navigations from the network, and from the offline page when there is none. Static files with hashed names
// come from the cache. Pages and answers of the server are never kept: they belong to a person.
declare const PRECACHE: readonly string[];
declare const VERSION: string;

interface Worker extends EventTarget {
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendedEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}
interface ExtendedEvent extends Event { waitUntil(work: Promise<unknown>): void }
interface AskedEvent extends ExtendedEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = globalThis as unknown as Worker;
const cacheName = `areasend-${VERSION}`;
const offlinePage = '/offline';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(navigate(event.request));
  else if (PRECACHE.includes(url.pathname)) event.respondWith(cached(event.request));
});

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([...PRECACHE.map((path) => new Request(path, { cache: 'no-cache' })), new Request(offlinePage, { credentials: 'omit', cache: 'no-store' })]);
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('areasend-') && name !== cacheName) await caches.delete(name);
  }
  await worker.clients.claim();
}

async function navigate(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (fault) {
    const page = await caches.match(offlinePage);
    if (page === undefined) throw fault;
    return page;
  }
}

async function cached(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}
