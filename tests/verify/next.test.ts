import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../kit/chromium.js';
import { type NextApp, startNextApp } from '../kit/nextApp.js';
import { openPage } from '../kit/openPage.js';
import { soon } from '../kit/soon.js';

describe('an application in Next', () => {
  let app: NextApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startNextApp();
    browser = await launchChromium();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    app?.close();
  });

  it('R1 R3 P10 has the galleries of a server component in its HTML, words and all', async () => {
    const html = await (await fetch(app.url)).text();
    expect(html.match(/data-inpics="root"/g)).toHaveLength(3);
    for (const text of ['Headline 1', 'Caption 2', 'Agency/Photographer', 'الصورة ١ من ٣'])
      expect(html).toContain(text);
  });

  it('I12 I4 W29 shows its photos by next/image, which takes all that the gallery hands it', async () => {
    const { page, messages } = await openPage(browser, app.url, { until: null });
    const gallery = page.locator('#next');
    const images = gallery.locator('[data-inpics="picture"] img');
    await soon(() => images.first().evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    const told = await images.evaluateAll((all) =>
      all.map((image) => {
        const { src, srcset, sizes, loading, fetchPriority, alt } = image as HTMLImageElement;
        return {
          optimized: /\/_next\/image\?/.test(src) && /\/_next\/image\?/.test(srcset),
          sizes,
          loading,
          fetchPriority,
          alt,
        };
      }),
    );
    expect(told[0]).toMatchObject({ optimized: true, fetchPriority: 'high', alt: 'What is seen in 1' });
    expect(told.map(({ sizes }) => sizes)).toEqual(Array(3).fill('min(100vw, 120vh)'));
    const thumbnails = gallery.locator('[data-inpics="thumbnail"] img');
    expect(await thumbnails.count()).toBe(3);
    for (const thumbnail of await thumbnails.all())
      expect(await thumbnail.getAttribute('src')).toMatch(/^\/_next\/image/);
    const box = await images.first().boundingBox();
    const stage = await gallery.locator('[data-inpics="picture"]').first().boundingBox();
    expect(box?.width).toBeCloseTo(stage?.width ?? 0, 0);
    expect(messages).toEqual([]);
  });

  it('R6 P10 hydrates without a message, and moves', async () => {
    const { page, messages } = await openPage(browser, app.url, { until: null });
    await page.locator('#next [data-inpics="next"]').click();
    await soon(() => page.locator('#next [data-inpics="spoken"]').first().textContent()).toBe('Photo 2 of 3');
    await page.locator('#plain [data-inpics="next"]').click();
    await soon(() => page.locator('#plain [data-inpics="spoken"]').first().textContent()).toBe('الصورة ٢ من ٣');
    expect(messages).toEqual([]);
  });
});
