import { describe, expect, it } from 'vitest';
import { type OpenPage, openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';

const site = openSite();

const LANDSCAPE = { width: 844, height: 390 };

/** A phone on its side whose screen is cut out at the left, as wide as a page has it. */
async function openPhone({
  margin = 0,
  css = '',
  content = {} as Parameters<typeof site.pages.url>[0],
  insets = { left: 59, right: 34, top: 0, bottom: 21 },
} = {}) {
  const open = await openPage(site.browser, 'about:blank', { viewport: LANDSCAPE, isMobile: true, until: null });
  await open.session.send(
    'Emulation.setSafeAreaInsetsOverride' as 'Emulation.clearDeviceMetricsOverride',
    {
      insets,
    } as never,
  );
  await open.page.route('**/styles.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: `${await response.text()} h1 { display: none } body { margin: ${margin}px } ${css}`,
    });
  });
  await open.page.goto(site.pages.url(content));
  await soon(open.state).toMatchObject({ ready: true });
  return open;
}

const edgesOf = ({ page }: OpenPage, part: string) =>
  page
    .locator(`[data-inpics="${part}"]`)
    .first()
    .evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right: innerWidth - right, top, bottom };
    });

describe('W19 a phone on its side, 844 × 390 pixels', () => {
  it('shows photo, counter and headline at once, and its buttons, a swipe and the keys work', async () => {
    const phone = await openPhone();
    for (const part of ['picture', 'counter', 'headline', 'next']) {
      const { top, bottom } = await edgesOf(phone, part);
      expect(top, part).toBeGreaterThanOrEqual(0);
      expect(bottom, part).toBeLessThanOrEqual(LANDSCAPE.height);
    }
    await phone.page.locator('[data-inpics="next"]').tap();
    await soon(phone.shown).toEqual({ photo: 1, off: 0 });
    await phone.swipe(0.85, 0.15);
    await soon(phone.shown).toEqual({ photo: 2, off: 0 });
    await phone.page.keyboard.press('ArrowRight');
    await soon(phone.shown).toEqual({ photo: 3, off: 0 });
    expect(phone.messages).toEqual([]);
  });

  it('keeps controls and captions clear of the cut-out, both sides alike, and the photo as wide as the screen', async () => {
    const phone = await openPhone();
    const { left, right } = await edgesOf(phone, 'picture');
    expect([left, right]).toEqual([0, 0]);
    for (const part of ['counter', 'headline', 'text', 'credit'])
      expect((await edgesOf(phone, part)).left, part).toBeCloseTo(59, 0);
    expect((await edgesOf(phone, 'ticks')).right).toBeCloseTo(59, 0);
    expect((await edgesOf(phone, 'previous')).left).toBeCloseTo(59, 0);
    expect((await edgesOf(phone, 'next')).right).toBeCloseTo(59, 0);
  });

  it('keeps a story’s head, the thumbnails, the way to all photos and what stands on a broken photo clear of it too', async () => {
    const phone = await openPhone({ content: { whole: true } });
    for (const part of ['section', 'thumbnail', 'all-photos-button'])
      expect((await edgesOf(phone, part)).left, part).toBeCloseTo(59, 0);
    await phone.page.route('**/photo-1.svg', (route) => route.abort());
    await phone.page.reload();
    await phone.page.locator('[data-inpics="retry"]').waitFor({ state: 'visible' });
    expect((await edgesOf(phone, 'retry-message')).left).toBeCloseTo(59, 0);
  });

  it('keeps the end card and an ad clear of it too', async () => {
    const phone = await openPhone({ content: { ads: true, open: 7 } });
    await phone.page.locator('[data-inpics="next"]').tap();
    await soon(() => edgesOf(phone, 'replay')).toMatchObject({ right: expect.closeTo(59, 0) });
    const paddings = await phone.page
      .locator('[data-inpics="interstitial"]')
      .evaluateAll((ads) => ads.flatMap((ad) => [getComputedStyle(ad).paddingLeft, getComputedStyle(ad).paddingRight]));
    expect(new Set(paddings)).toEqual(new Set(['59px']));
  });

  it.each([0, 60])(
    'keeps an open lightbox clear of it too, from a gallery that keeps %i px clear itself',
    async (margin) => {
      const phone = await openPhone({ margin, content: { lightbox: true } });
      await phone.page.locator('[data-inpics="photo-link"]').first().tap();
      await phone.page.locator('dialog [data-inpics="viewport"]').waitFor();
      const inDialog = (part: string) => edgesOf(phone, `lightbox"] [data-inpics="${part}`);
      for (const part of ['counter', 'previous'])
        expect((await inDialog(part)).left, part).toBeGreaterThanOrEqual(58.5);
      for (const part of ['lightbox-close', 'headline', 'text', 'credit'])
        expect((await inDialog(part)).right, part).toBeGreaterThanOrEqual(58.5);
    },
  );

  it('keeps the larger of its own free space and the screen’s', async () => {
    const phone = await openPhone({
      css: '[data-inpics="root"] { --inpics-inset: 70px; --inpics-button-inset: 80px }',
    });
    expect((await edgesOf(phone, 'credit')).left).toBeCloseTo(70, 0);
    expect((await edgesOf(phone, 'previous')).left).toBeCloseTo(80, 0);
  });

  it('takes no space in a page that keeps clear of it itself, nor where the screen is whole', async () => {
    const inside = await openPhone({ margin: 60 });
    expect((await edgesOf(inside, 'credit')).left).toBeCloseTo(60, 0);
    expect((await edgesOf(inside, 'previous')).left).toBeCloseTo(84, 0);
    const whole = await openPhone({ insets: { left: 0, right: 0, top: 0, bottom: 0 } });
    expect((await edgesOf(whole, 'credit')).left).toBe(0);
    expect((await edgesOf(whole, 'previous')).left).toBe(24);
  });
});
