import type { Browser, LaunchOptions } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.js';
import { type Pages, servePages } from './pages.js';

/** The pages of tests/e2e/pages and a Chromium to open them in, from before a file's first test until after its last. */
export interface Site {
  readonly browser: Browser;
  readonly pages: Pages;
}

export function openSite(options: LaunchOptions = {}): Site {
  const site = {} as { browser: Browser; pages: Pages };
  beforeAll(async () => {
    [site.browser, site.pages] = await Promise.all([launchChromium(options), servePages()]);
  });
  afterAll(async () => {
    await site.browser?.close();
    await site.pages?.close();
  });
  return site;
}
