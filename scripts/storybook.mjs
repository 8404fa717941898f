/** Storybook as files: built, and served to this machine only, for the screenshots and for tests of whole pages. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { commandOf, run } from './install.mjs';

/** Builds Storybook into a folder; false if that failed. */
export function buildStorybook(folder) {
  const args = ['build', '--quiet', '--disable-telemetry', '--output-dir', folder];
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  return run(process.execPath, [commandOf('storybook'), ...args], { env }) === 0;
}

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt',
};

/** Serves a folder on a free port. */
export async function serveFolder(folder) {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    try {
      const content = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path));
      response
        .writeHead(200, { 'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream' })
        .end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
