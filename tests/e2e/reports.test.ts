import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { PlainReport } from '../../src/reports.js';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';
import type {} from './pages/client.js';

// Pages that the reader left stay in memory, as they do in a reader's browser; Playwright turns that off.
const site = openSite({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

const reportsOf = (page: Page) => page.evaluate(() => window.reports);

/** What the server was sent since a moment, in the batches in which it came. */
const sentSince = (start: number) =>
  site.pages.posts.slice(start).map(({ path, body }) => {
    expect(path).toBe('/reports');
    return (JSON.parse(body) as PlainReport[]).map(({ name, number }) => `${name} ${number}`);
  });

describe.each([18, 19] as const)('a page that reports to its server, in React %d', (react) => {
  it('R15 sends all of it when the reader goes elsewhere, once, and is as it was when they come back', async () => {
    const start = site.pages.posts.length;
    const { page, messages } = await openPage(site.browser, site.pages.url({ reported: true, react }));
    const opened = ['gallery_view 1', 'photo_view 1'];
    await soon(() => reportsOf(page)).toEqual(opened);
    expect(sentSince(start)).toEqual([]);
    await page.getByRole('link', { name: 'Elsewhere' }).click();
    await page.waitForURL('**/elsewhere');
    await soon(() => sentSince(start)).toEqual([[...opened, 'dwell 1']]);

    // Out of memory no page loads.
    await page.goBack({ waitUntil: 'commit' });
    await soon(() => reportsOf(page)).toEqual([...opened, 'dwell 1']);
    await page.locator('[data-inpics="next"]').click();
    await soon(async () => (await reportsOf(page)).slice(3)).toEqual(['dwell 1', 'photo_view 2', 'depth 2']);
    await page.goto('about:blank');
    await soon(() => sentSince(start)).toHaveLength(2);
    expect(sentSince(start)[1]).toEqual(['dwell 1', 'photo_view 2', 'depth 2', 'dwell 2']);
    expect(messages).toEqual([]);
  });

  it('R15 reports the full screen when the lightbox fills it, and when it leaves it, by its button or with the dialog', async () => {
    const { page } = await openPage(site.browser, site.pages.url({ reported: true, react }));
    await page.locator('[data-current] [data-inpics="photo-link"]').click();
    const fullscreen = page.locator('[data-inpics="lightbox-fullscreen"]');
    const told = async () => (await reportsOf(page)).filter((report) => /fullscreen|lightbox/.test(report));
    await fullscreen.click();
    await soon(told).toEqual(['lightbox 1', 'fullscreen 1']);
    await fullscreen.click();
    await soon(told).toEqual(['lightbox 1', 'fullscreen 1', 'fullscreen 1']);
    await fullscreen.click();
    await soon(told).toHaveLength(4);
    await page.locator('[data-inpics="lightbox-close"]').click();
    await soon(told).toEqual(['lightbox 1', ...Array(3).fill('fullscreen 1'), 'lightbox 1', 'fullscreen 1']);
  });
});
