import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page of the engine tests is served. */
    enginePage: string;
  }
}

/** Builds the page in tests/verify/engines/page as a user's bundler would, and serves its files while the tests run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const settings = {
    root: fileURLToPath(new URL('../../verify/engines/page', import.meta.url)),
    configFile: false as const,
    logLevel: 'warn' as const,
    build: {
      outDir: fileURLToPath(new URL('../../../.cache/engines', import.meta.url)),
      emptyOutDir: true,
      // React's server renderer is in it.
      chunkSizeWarningLimit: 2000,
    },
  };
  await build({ ...settings, plugins: [react()] });
  const server = await preview({ ...settings, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || !address) throw new Error('The page is not served.');
  provide('enginePage', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
