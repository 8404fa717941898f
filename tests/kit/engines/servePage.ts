import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

/** Builds the page in tests/verify/page as a user's bundler would, and serves the files. */
export async function servePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const settings = {
    root: fileURLToPath(new URL('../../verify/page', import.meta.url)),
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
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
