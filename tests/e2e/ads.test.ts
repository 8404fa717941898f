import { describe, expect, it } from 'vitest';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';
import { noteViolations, violationsOf } from '../kit/violations.js';
import type {} from './pages/client.js';

const site = openSite();

/** A page whose ads answer late and then keep it busy for 180 of every 200 ms, under a strict policy. */
async function open(photo: number) {
  const opened = await openPage(site.browser, site.pages.url({ ads: true, strict: true, open: photo }), {
    first: noteViolations,
  });
  const { page, state } = opened;
  await soon(state).toMatchObject({ ready: true });
  /** What the reader sees, once the strip stands at it. */
  const standing = () =>
    page.evaluate(() => {
      const frame = document.querySelector('[data-inpics="viewport"]')?.getBoundingClientRect();
      const slide = document.querySelector('[data-inpics="slide"][data-current]');
      const isThere = Math.abs((slide?.getBoundingClientRect().left ?? 0) - (frame?.left ?? 1000)) < 1;
      return isThere ? slide?.getAttribute('aria-label') : 'on its way';
    });
  const counter = () => page.locator('[data-inpics="counter"] bdi').textContent();
  return { ...opened, standing, counter };
}

describe('a page with slow, greedy ads under a strict Content-Security-Policy', () => {
  it('X4 X9 W1 swipes, keys and buttons go over the ad, nothing is violated, and nothing moves when it comes', async () => {
    const { page, messages, swipe, standing, counter, state } = await open(1);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift' });
    });
    expect(await page.locator('iframe').count()).toBe(1);
    await swipe(0.85, 0.15);
    await soon(standing).toMatch(/^3 of 8/);
    await swipe(0.85, 0.15);
    await soon(standing).toBe('Advertisement');
    // By now its script is there, and has the page.
    await soon(() => page.frames().some((frame) => frame.url().endsWith('/advertisement'))).toBe(true);
    await page.frameLocator('iframe').getByText('Buy now').waitFor();
    expect(await counter()).toBe('3/8');
    await swipe(0.85, 0.15);
    await soon(standing).toMatch(/^4 of 8/);
    await page.locator('[data-inpics="viewport"]').press('ArrowLeft');
    await soon(standing).toBe('Advertisement');
    await page.locator('[data-inpics="next"]').click();
    await soon(standing).toMatch(/^4 of 8/);
    expect(await counter()).toBe('4/8');
    expect((await state()).events).toEqual(['2 swipe', '3 swipe']);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    expect(messages).toEqual([]);
  });

  it('the last photo is 8 of 8, the card behind it too, and its page is prefetched before', async () => {
    const { page, standing, counter, messages } = await open(6);
    await soon(() => page.locator('link[rel="prefetch"][href="/elsewhere"]').count()).toBe(1);
    const next = page.locator('[data-inpics="next"]');
    await next.click();
    await soon(standing).toMatch(/^8 of 8/);
    await next.click();
    await soon(standing).toBe('End of the story');
    expect(await counter()).toBe('8/8');
    // To press what still glides, the test's browser would scroll the strip itself.
    await soon(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.getByRole('button', { name: 'Back to the start' }).click();
    await soon(standing).toMatch(/^1 of 8/);
    expect(messages).toEqual([]);
  });

  it('an advertisement that was seen is not asked for again', async () => {
    const { page, standing } = await open(2);
    let requests = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/advertisement')) requests++;
    });
    const [next, previous] = [page.locator('[data-inpics="next"]'), page.locator('[data-inpics="previous"]')];
    for (let time = 0; time < 3; time++) {
      await next.click();
      await soon(standing).toBe('Advertisement');
      await previous.click();
      await soon(standing).toMatch(/^3 of 8/);
    }
    expect(requests).toBe(0);
  });
});
