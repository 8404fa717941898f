import type { Browser, Page } from 'playwright';
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

  describe('with the photo in the query', () => {
    const story = (query = '') => `${app.url}/story${query}`;
    const where = (page: Page) =>
      page.evaluate(() => ({
        photo: document.querySelector('[data-inpics="counter"] bdi')?.textContent,
        address: location.search,
        router: document.querySelector('output')?.textContent,
        isLarge: document.querySelector('dialog')?.open,
      }));
    const go = (page: Page, by: number) => page.evaluate((steps) => void setTimeout(() => history.go(steps)), by);

    it('R14 the server’s HTML is at the photo that the address names, or else at the first', async () => {
      const current = async (query: string) => {
        const html = await (await fetch(story(query))).text();
        return [...html.matchAll(/<[^>]*data-inpics="slide"[^>]*>/g)].findIndex(([tag]) =>
          tag.includes('data-current'),
        );
      };
      expect(await current('?photo=photo-2')).toBe(1);
      expect(await current('?from=mail&photo=photo%2D3')).toBe(2);
      for (const query of ['', '?photo=nothing', '?photo=photo-2&photo=photo-3', '?photo=%25'])
        expect(await current(query), query).toBe(0);
    });

    it('R11 R12 the address and the router follow the reader, and Back closes the lightbox', async () => {
      const { page, messages } = await openPage(browser, story('?photo=photo-2&from=mail'));
      const at = (photo: number, isLarge = false) => ({
        photo: `${photo}/3`,
        address: `?photo=photo-${photo}&from=mail`,
        router: `photo-${photo}`,
        isLarge,
      });
      const here = () => where(page);
      await soon(here).toEqual(at(2));
      const depth = await page.evaluate(() => history.length);
      await page.locator('[data-inpics="next"]').click();
      await soon(here).toEqual(at(3));
      await page.locator('[data-inpics="lightbox-button"]').click();
      await soon(here).toEqual(at(3, true));
      expect(await page.evaluate(() => history.length)).toBe(depth + 1);
      await page.locator('dialog [data-inpics="previous"]').click();
      await soon(here).toEqual(at(2, true));
      await go(page, -1);
      await soon(here).toEqual(at(2));
      await go(page, 1);
      await soon(here).toEqual(at(2, true));
      await page.keyboard.press('Escape');
      await soon(here).toEqual(at(2));
      expect(messages).toEqual([]);
    });

    it('R11 an address that opens the lightbox has a way back and forth, without loading the page anew', async () => {
      const { page, messages } = await openPage(browser, story('?photo=photo-2&large=yes'), { until: null });
      const here = async () => {
        const { photo, isLarge } = await where(page);
        return `${photo} ${isLarge ? 'large' : 'small'} ${await page.title()}`;
      };
      await soon(here).toBe('2/3 large inpics in Next');
      await page.evaluate(() => {
        document.title = 'still there';
      });
      await go(page, -1);
      await soon(here).toBe('2/3 small still there');
      await go(page, 1);
      await soon(here).toBe('2/3 large still there');
      await page.keyboard.press('ArrowRight');
      await soon(() => where(page)).toMatchObject({ photo: '3/3', router: 'photo-3', isLarge: true });
      await page.locator('[data-inpics="lightbox-close"]').click();
      await soon(here).toBe('3/3 small still there');
      expect(messages).toEqual([]);
    });

    it('R11 the router’s own links move the gallery, lead to another page, and Back from there to the photo', async () => {
      const { page, messages } = await openPage(browser, story());
      const here = () => where(page);
      const at = (photo: number) => ({
        photo: `${photo}/3`,
        address: `?photo=photo-${photo}`,
        router: `photo-${photo}`,
        isLarge: false,
      });
      await soon(here).toMatchObject({ photo: '1/3', router: 'none' });
      await page.locator('[data-ready] [data-inpics="next"]').click();
      await soon(here).toEqual(at(2));
      await page.getByText('The third photo').click();
      await soon(here).toEqual(at(3));
      await go(page, -1);
      await soon(here).toEqual(at(2));
      await page.getByText('Elsewhere').click();
      await page.locator('#plain').waitFor();
      await go(page, -1);
      await soon(here).toEqual(at(2));
      expect(messages).toEqual([]);
    });
  });
});
