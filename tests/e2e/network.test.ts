import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { holdBack, openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';

const site = openSite();

/** The numbers of the photos that are asked for, in order, from the page's first request on. */
function watch(page: Page): number[] {
  const asked: number[] = [];
  page.on('request', (request) => {
    const photo = /photo-(\d)\.svg/.exec(request.url())?.[1];
    if (photo) asked.push(Number(photo));
  });
  return asked;
}

const sizes = [
  [360, 740],
  [1440, 900],
] as const;

describe('a gallery of eight photos on the network', () => {
  it.each(sizes)('I6 I4 loads exactly one photo before its script is there, at %i px', async (width, height) => {
    const { page } = await openPage(site.browser, 'about:blank', { until: null, viewport: { width, height } });
    const asked = watch(page);
    await page.route('**/client.js', () => {});
    await page.goto(site.pages.url(), { waitUntil: 'commit' });
    await page.locator('[data-inpics="announcer"]').waitFor({ state: 'attached' });
    await soon(() => page.evaluate(() => document.querySelector('img')?.complete)).toBe(true);
    // Chromium looks for lazy pictures in each frame: two more and it has had its say.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(asked).toEqual([1]);
  });

  it.each(sizes)('I6 I7 then the next one, and after Next the one behind it, at %i px', async (width, height) => {
    const { page, state } = await openPage(site.browser, 'about:blank', { until: null, viewport: { width, height } });
    const asked = watch(page);
    await page.goto(site.pages.url());
    await soon(() => asked).toEqual([1, 2]);
    await page.locator('[data-inpics="next"]').click();
    await soon(() => asked).toEqual([1, 2, 3]);
    await page.locator('[data-inpics="next"]').click();
    await soon(async () => (await state()).counter).toBe('3/8');
    await soon(() => asked).toEqual([1, 2, 3, 4]);
  });
});

describe('a photo that did not load', () => {
  const message = 'This photo did not load.';

  /** The page with its first photo out of reach, until `mend` is called. */
  async function openBroken() {
    const opened = await openPage(site.browser, 'about:blank', { until: null });
    const { page } = opened;
    const asked = watch(page);
    await page.route('**/photo-1.svg', (route) => route.abort());
    await page.goto(site.pages.url());
    await page.getByText(message).first().waitFor({ state: 'visible' });
    const button = page.locator('[data-inpics="retry-button"]');
    const first = () => asked.filter((number) => number === 1).length;
    return { ...opened, button, first, mend: () => page.unroute('**/photo-1.svg') };
  }

  it('I13 A24 says so with its alt text, caption and credit still there, and is announced', async () => {
    const { page, state, button } = await openBroken();
    await soon(async () => (await state()).announced).toBe(message);
    expect(await page.locator('[data-current] img').getAttribute('alt')).toBe('A plane of the colour #b3211d');
    for (const text of ['Headline 1', 'Photo: Agency/Photographer 1'])
      expect(await page.locator('[data-current]').getByText(text, { exact: true }).isVisible()).toBe(true);
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(box?.width).toBeGreaterThanOrEqual(24);
  });

  it('I13 A15 A24 a press asks for it again and shows it, says so, and focus stays in the gallery', async () => {
    const { page, state, button, mend, first } = await openBroken();
    await mend();
    await button.focus();
    await page.keyboard.press('Enter');
    await soon(async () => (await state()).announced).toBe('The photo has loaded.');
    expect(await page.locator('[data-current] img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(
      1200,
    );
    expect(await button.isVisible()).toBe(false);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.inpics)).toBe('viewport');
    expect(first()).toBe(2);
  });

  it('I13 the second press in a row waits a second for the server’s sake, and the button says that it does', async () => {
    const { page, button, first, state } = await openBroken();
    await button.click();
    await soon(first).toBe(2);
    await soon(() => button.textContent()).toBe('Try again');
    const pressed = Date.now();
    await button.click();
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await soon(first).toBe(3);
    expect(Date.now() - pressed).toBeGreaterThan(500);
    await soon(async () => (await state()).announced).toBe(message);
    expect(await page.locator('[data-inpics="retry"]').isVisible()).toBe(true);
  });

  it('I13 is asked for once by itself when the browser comes online again', async () => {
    const { page, state, first, mend } = await openBroken();
    await page.context().setOffline(true);
    await mend();
    expect(first()).toBe(1);
    await page.context().setOffline(false);
    await soon(async () => (await state()).announced).toBe('The photo has loaded.');
    expect(first()).toBe(2);
  });

  it('I13 A24 coming online takes the place of a press that still waits: its photo is told of once', async () => {
    const { page, button, mend } = await openBroken();
    await button.click();
    await soon(() => button.textContent()).toBe('Try again');
    await page.clock.install();
    await button.click();
    expect(await button.textContent()).toBe('Loading…');
    await mend();
    const said = await page.evaluateHandle(() => {
      const region = document.querySelector('[role="status"]') as HTMLElement;
      const texts: string[] = [];
      new MutationObserver(() => texts.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      dispatchEvent(new Event('online'));
      return texts;
    });
    await soon(() => button.isVisible()).toBe(false);
    await page.clock.runFor(500);
    await soon(() => said.jsonValue()).toContain('The photo has loaded.');
    await page.clock.runFor(30_000);
    await page.clock.runFor(500);
    expect((await said.jsonValue()).filter((text) => text === 'The photo has loaded.')).toHaveLength(1);
  });

  it('I13 A24 the way on is open, and whoever comes back hears of it with the photo', async () => {
    const { page, state, button } = await openBroken();
    await page.locator('[data-inpics="next"]').click();
    await soon(async () => (await state()).announced).toBe('Photo 2 of 8: Headline 2');
    expect(await button.isVisible()).toBe(false);
    await page.locator('[data-inpics="previous"]').click();
    await soon(async () => (await state()).announced).toBe(`Photo 1 of 8: Headline 1. ${message}`);
    expect(await button.isVisible()).toBe(true);
  });
});

it('W30 a lightbox whose code cannot be had leaves the photo what it is without a script: a link to its largest file', async () => {
  const { page, state } = await openPage(site.browser, 'about:blank', { until: null });
  await page.route('**/LightboxContent*', (route) => route.abort());
  await page.goto(site.pages.url({ lightbox: true }));
  await soon(state).toMatchObject({ ready: true });
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('LightboxContent'));
  const photo = page.locator('[data-current] [data-inpics="photo-link"]');
  await photo.hover();
  await failed;
  await photo.click();
  await page.waitForURL('**/photo-1.svg');
});

it('W30 while the lightbox’s code is loading the pressed photo is darker, and the gallery goes on to work', async () => {
  const { page, state, shown } = await openPage(site.browser, 'about:blank', { until: null });
  const release = await holdBack(page, '**/LightboxContent*');
  await page.goto(site.pages.url({ lightbox: true }));
  await soon(state).toMatchObject({ ready: true });
  const filters = () =>
    page.$$eval('[data-inpics="slide"] .inpics-photo', (photos) => photos.map((each) => getComputedStyle(each).filter));
  await page.locator('[data-current] [data-inpics="photo-link"]').click();
  await soon(filters).toEqual(['brightness(0.8)', ...Array(7).fill('none')]);
  await page.locator('[data-inpics="next"]').click();
  await soon(shown).toEqual({ photo: 1, off: 0 });
  expect(await state()).toMatchObject({ counter: '2/8' });
  expect(await page.locator('dialog[open]').count()).toBe(0);
  release();
  await page.locator('dialog[open]').waitFor();
  await soon(() => page.locator('dialog [data-inpics="counter"]').textContent()).toContain('2/8');
  await page.keyboard.press('Escape');
  await soon(() => page.locator('dialog[open]').count()).toBe(0);
  await soon(shown).toEqual({ photo: 1, off: 0 });
  expect(await state()).toMatchObject({ counter: '2/8' });
  await page.locator('[data-inpics="next"]').click();
  await soon(shown).toEqual({ photo: 2, off: 0 });
  expect(await state()).toMatchObject({ counter: '3/8' });
  expect(await filters()).toEqual(Array(8).fill('none'));
});
