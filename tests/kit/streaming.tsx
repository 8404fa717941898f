import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { vi } from 'vitest';

type Library = typeof import('../../src/index.js');

/** A page built with the library as loaded on the server, or in the browser. */
export type Page = (library: Library) => ReactElement;

/** The whole HTML of a page that is streamed as it becomes ready. */
export function stream(page: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onShellReady() {
        resolve(text(pipe(new PassThrough())));
      },
      onShellError: reject,
      onError: reject,
    });
  });
}

/** What a server would send: rendered inside jsdom, but by a separate copy of the library that never had a document. */
export async function sentFor(page: Page, render: (page: ReactElement) => string | Promise<string>): Promise<string> {
  vi.resetModules();
  vi.stubGlobal('document', undefined);
  try {
    const library = await import('../../src/index.js');
    return await render(page(library));
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
}

/** A part that is ready only after some milliseconds; Suspense waits for it, in React 18 and 19. */
export function lateOn(milliseconds: number): () => null {
  let ready = false;
  let waiting: Promise<void> | undefined;
  return function Late() {
    if (ready) return null;
    waiting ??= new Promise((resolve) => {
      setTimeout(() => {
        ready = true;
        resolve();
      }, milliseconds);
    });
    throw waiting;
  };
}
