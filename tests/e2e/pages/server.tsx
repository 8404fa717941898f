import type { Writable } from 'node:stream';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import type { Content } from './content.js';
import { Page } from './Page.js';

export function renderAtOnce(open: number, content: Content): string {
  return renderToString(<Page open={open} content={content} />);
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
  const { pipe } = renderToPipeableStream(<Page open={open} content="gallery" wait={wait} />, {
    ...(nonce ? { nonce } : {}),
    onShellReady: () => pipe(to),
  });
}
