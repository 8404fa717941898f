import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumOptions } from '../scripts/browser.mjs';

const root = fileURLToPath(new URL('pages', import.meta.url));
const outDir = fileURLToPath(new URL('../.cache/bench/pages', import.meta.url));

/** The page as it would be published, at a phone's size, in a browser that can play touch input on its own clock. */
export async function openBench() {
  const config = {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  };
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls.local[0];
  const options = await chromiumOptions();
  const browser = await chromium.launch({ ...options, args: [...options.args, '--enable-gpu-benchmarking'] });
  const context = await browser.newContext({ viewport: { width: 400, height: 700 }, hasTouch: true });
  const page = await context.newPage();
  return {
    browser,
    page,
    /** A DevTools session, for what the browser itself measures. */
    session: await context.newCDPSession(page),
    /** Opens a fresh page with one variant on it, at rest. */
    async show(variant) {
      await page.goto(address);
      await page.evaluate(async (name) => {
        if (name) bench.show(name);
        await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
        await Promise.all(Array.from(document.images, (image) => image.loading === 'eager' && image.decode()));
      }, variant);
    },
    /** Waits until a gallery has done what it delays. */
    async rest() {
      await page.waitForTimeout(500);
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
