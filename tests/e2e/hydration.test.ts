import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';
import type {} from './pages/client.js';
import { COLOURS } from './pages/photos.js';

const site = openSite();

describe.each([18, 19] as const)('a page of React %d', (react) => {
  it.each([
    { open: 4, stream: false },
    { open: 4, stream: true },
  ])('R6 is hydrated without a message on the console (%o)', async (options) => {
    const { page, messages, state, shown } = await openPage(site.browser, site.pages.url({ react, ...options }));
    await soon(state).toMatchObject({ ready: true, events: [], announced: '' });
    expect(await shown()).toEqual({ photo: options.open, off: 0 });
    await page.locator('[data-inpics="next"]').click();
    await soon(shown).toEqual({ photo: options.open + 1, off: 0 });
    expect((await state()).events).toEqual([`${options.open + 1} button`]);
    expect(messages).toEqual([]);
  });

  it('R14 a reader who swiped before the script came is not thrown back, and nothing is announced', async () => {
    const { shown, state, swipe, release } = await openPage(site.browser, site.pages.url({ react, open: 1 }), {
      held: true,
    });
    await swipe(0.85, 0.15);
    await soon(shown).toEqual({ photo: 2, off: 0 });
    release();
    await soon(state).toEqual({ ready: true, events: ['2 scroll'], counter: '3/8', announced: '' });
    expect(await shown()).toEqual({ photo: 2, off: 0 });
    await swipe(0.15, 0.85);
    await soon(async () => (await state()).events).toEqual(['2 scroll', '1 swipe']);
    await soon(shown).toEqual({ photo: 1, off: 0 });
  });
});

describe('a page from the server', () => {
  it('R14 opens on its photo, and no frame shows another, before the script or after', async () => {
    const { page, session, state, release } = await openPage(site.browser, site.pages.url({ open: 4 }), { held: true });
    const box = await page.locator('[data-inpics="picture"]').nth(4).boundingBox();
    await page.waitForFunction(() => [...document.images].some((image) => image.complete && image.naturalWidth > 0));
    const before = await page.screenshot();

    const drawn: Buffer[] = [];
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      drawn.push(Buffer.from(data, 'base64'));
      session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
    });
    await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    await soon(() => drawn.length).toBeGreaterThan(0);
    release();
    await soon(state).toMatchObject({ ready: true, events: [] });
    // Something that is drawn for certain, after all that hydration changed.
    const seen = drawn.length;
    await page.locator('[data-inpics="next"]').focus();
    await soon(() => drawn.length).toBeGreaterThan(seen);
    await session.send('Page.stopScreencast');

    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    const colours = new Set(await Promise.all(drawn.map((png) => colourAt(png, x + width / 2, y + height / 2))));
    expect([...colours]).toEqual([COLOURS[4]]);
    await page.locator('[data-inpics="next"]').evaluate((button) => (button as HTMLElement).blur());
    expect((await page.screenshot()).equals(before)).toBe(true);
  });

  it('W1 a finger on the strip while the script comes keeps it; the gallery takes over when it has settled', async () => {
    const { page, touch, shown, state, release } = await openPage(site.browser, site.pages.url({ open: 4 }), {
      held: true,
    });
    const finger = await touch(0.85);
    const {
      width = 0,
      x = 0,
      y = 0,
      height = 0,
    } = (await page.locator('[data-inpics="viewport"]').boundingBox()) ?? {};
    await finger.moveTo({ x: x + width * 0.4, y: y + height * 0.3 });
    release();
    await page.waitForFunction(() => window.events !== undefined);
    await finger.moveTo({ x: x + width * 0.15, y: y + height * 0.3 });
    expect((await state()).ready).toBe(false);
    await finger.lift();
    await soon(state).toEqual({ ready: true, events: ['5 scroll'], counter: '6/8', announced: '' });
    await soon(shown).toEqual({ photo: 5, off: 0 });
  });

  it('W1 what stands between the photos waits until the finger has let go, and moves nothing then', async () => {
    const { page, touch, state, release } = await openPage(site.browser, site.pages.url({ open: 4, ads: true }), {
      held: true,
    });
    const slides = () => page.locator('[data-inpics="slide"]').count();
    const finger = await touch(0.85);
    const { width = 0, x = 0, y = 0 } = (await page.locator('[data-inpics="viewport"]').boundingBox()) ?? {};
    await finger.moveTo({ x: x + width * 0.4, y: y + 100 });
    release();
    await page.waitForFunction(() => window.events !== undefined);
    await finger.moveTo({ x: x + width * 0.15, y: y + 100 });
    expect(await slides()).toBe(8);
    await finger.lift();
    await soon(state).toEqual({ ready: true, events: ['5 scroll'], counter: '6/8', announced: '' });
    await soon(slides).toBe(11);
    const left = () =>
      page.locator('[data-inpics="slide"][data-index="5"]').evaluate((slide) => {
        const viewport = slide.closest('[data-inpics="viewport"]');
        return Math.round(slide.getBoundingClientRect().left - (viewport?.getBoundingClientRect().left ?? 0));
      });
    await soon(left).toBe(0);
  });

  it('R5 a link to a photo, followed before the script came, is kept', async () => {
    const { page, shown, state, release } = await openPage(site.browser, site.pages.url({ open: 4 }), { held: true });
    await page.getByText('The third photo').click();
    await soon(shown).toEqual({ photo: 2, off: 0 });
    release();
    await soon(state).toEqual({ ready: true, events: ['2 scroll'], counter: '3/8', announced: '' });
    expect(await shown()).toEqual({ photo: 2, off: 0 });
  });

  it('R5 an address that names a photo opens on it', async () => {
    const { shown, state, messages } = await openPage(site.browser, `${site.pages.url()}#photo-3`);
    await soon(state).toEqual({ ready: true, events: ['2 scroll'], counter: '3/8', announced: '' });
    expect(await shown()).toEqual({ photo: 2, off: 0 });
    expect(messages).toEqual([]);
  });

  it('R5 a link to a photo still works when the gallery has taken over', async () => {
    const { page, shown, state } = await openPage(site.browser, site.pages.url());
    await soon(state).toMatchObject({ ready: true });
    await page.getByText('The third photo').click();
    await soon(shown).toEqual({ photo: 2, off: 0 });
    await soon(state).toMatchObject({ events: ['2 scroll'], counter: '3/8' });
  });

  it.each(['Back', 'a reload'])('W6 after %s counter and strip agree', async (way) => {
    const { page, shown, state, messages } = await openPage(site.browser, site.pages.url());
    await soon(state).toMatchObject({ ready: true });
    await page.evaluate(() => document.querySelector('[data-inpics="viewport"]')?.scrollTo({ left: 3 * innerWidth }));
    await soon(async () => (await state()).events.length).toBe(1);
    if (way === 'Back') {
      await page.getByText('Elsewhere').click();
      await page.waitForURL('**/elsewhere');
      await page.goBack();
    } else {
      await page.reload();
    }
    await soon(state).toMatchObject({ ready: true });
    await soon(async () => `${(await shown()).photo + 1}/8`).toBe((await state()).counter);
    expect((await shown()).off).toBe(0);
    await page.locator('[data-inpics="next"]').click();
    await soon(async () => `${(await shown()).photo + 1}/8`).toBe((await state()).counter);
    expect(messages).toEqual([]);
  });
});

/** As `#rrggbb`. */
async function colourAt(png: Buffer, x: number, y: number): Promise<string> {
  const { data } = await sharp(png)
    .removeAlpha()
    .extract({ left: Math.round(x), top: Math.round(y), width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${data.toString('hex')}`;
}
