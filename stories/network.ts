/// <reference types="vite/client" />
import { bypass, delay, HttpResponse, http, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Photo, PhotoSource } from '../src/index.js';

/**
 * A simulated network: only photos that `over` puts on a line go through it. A story turns it on with `beforeEach: network`;
 * it is removed with the last such story.
 */
export type Line = 'slow' | 'offline';

/** Slow enough to see the placeholders, and to swipe on before a picture has loaded. */
const SLOW_MS = 3_000;

let isOffline = true;

const worker = setupWorker(
  http.get('*', async ({ request }) => {
    const line = new URL(request.url).searchParams.get('line') as Line | null;
    if (!line) return passthrough();
    if (line === 'offline') return isOffline ? HttpResponse.error() : fresh(request);
    await delay(SLOW_MS);
    return fresh(request);
  }),
);

/** The picture itself, not cached: each time the story is shown, it has to load again. */
async function fresh(request: Request) {
  const { body, headers } = await fetch(bypass(request));
  return new HttpResponse(body, { headers: { ...Object.fromEntries(headers), 'cache-control': 'no-store' } });
}

/** How many stories use it: several can be on one docs page. */
let stories = 0;
let registration: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** For a story's `beforeEach`. */
export async function network() {
  stories += 1;
  isOffline = true;
  registration ??= worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  await registration;
  return async () => {
    stories -= 1;
    if (stories > 0) return;
    const started = registration;
    registration = undefined;
    worker.stop();
    await (await started)?.unregister();
  };
}

/** Takes the `offline` line down or brings it up again, and dispatches the event that a browser would. */
export function setOffline(value: boolean) {
  isOffline = value;
  dispatchEvent(new Event(value ? 'offline' : 'online'));
}

/** The same photos, with their pictures loaded over a line. */
export function over(line: Line, photos: readonly Photo[]): readonly Photo[] {
  const address = (url: string) => `${url}${url.includes('?') ? '&' : '?'}line=${line}`;
  const each = (srcSet: string) => srcSet.replace(/\S+(?= \d+w)/g, address);
  return photos.map(({ src, srcSet, sources, ...photo }) => ({
    ...photo,
    src: address(src),
    ...(srcSet && { srcSet: each(srcSet) }),
    ...(sources && { sources: sources.map((source: PhotoSource) => ({ ...source, srcSet: each(source.srcSet) })) }),
  }));
}
