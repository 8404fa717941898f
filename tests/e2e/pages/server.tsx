import type { Writable } from 'node:stream';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { Page, type PageProps } from './Page.js';

export function renderAtOnce(page: Pick<PageProps, 'open' | 'whole' | 'lightbox'>): string {
  return renderToString(<Page {...page} />);
}

/** The shell at once, the gallery a little later. */
export function stream(open: number, nonce: string | undefined, to: Writable): void {
  let data: Promise<void> | null = new Promise((resolve) => {
    setTimeout(() => {
      data = null;
      resolve();
    }, 50);
  });
  const wait = () => {
    if (data) throw data;
  };
  const { pipe } = renderToPipeableStream(<Page open={open} wait={wait} />, {
    ...(nonce ? { nonce } : {}),
    onShellReady: () => pipe(to),
  });
}
