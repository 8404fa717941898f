import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const FILE = 'mockServiceWorker.js';

/** Puts the worker that simulates a network (stories/network.ts) beside the page, in development and when built. */
export function networkWorker(): Plugin {
  const read = () => readFileSync(createRequire(import.meta.url).resolve(`msw/${FILE}`), 'utf8');
  return {
    name: 'network-worker',
    configureServer: ({ middlewares }) => {
      middlewares.use(`/${FILE}`, (_, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(read());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: read() });
    },
  };
}
