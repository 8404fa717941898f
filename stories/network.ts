/// <reference types="vite/client" />
import { bypass, delay, HttpResponse, http, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Photo, PhotoSource } from '../src/index.js';

/**
 * A simulated network: photos that are said to be `over` a line go through it, and nothing else does. A story asks for it by
 * `beforeEach: network`; with the last such story it is gone.
 */
export type Line = 'slow' | 'offline';

/** Slow enough to look at the placeholders, and to swipe on before a picture is there. */
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

/** The picture itself, which the browser may not keep: it is to be waited for whenever the story is shown. */
async function fresh(request: Request) {
  const { body, headers } = await fetch(bypass(request));
  return new HttpResponse(body, { headers: { ...Object.fromEntries(headers), 'cache-control': 'no-store' } });
}

/** In one page of documentation several stories want it. */
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

/** Takes the second line down, or brings it up again, and tells the page as a browser does. */
export function setOffline(value: boolean) {
  isOffline = value;
  dispatchEvent(new Event(value ? 'offline' : 'online'));
}

/** The same photos, whose pictures come over a line. */
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
