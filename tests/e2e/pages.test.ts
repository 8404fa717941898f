import { describe, expect, it, onTestFinished } from 'vitest';
import { launchChromium } from '../kit/chromium.js';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';
import { noteViolations, violationsOf } from '../kit/violations.js';
import type {} from './pages/client.js';
import { photos } from './pages/photos.js';

// Playwright hides scrollbars, which a reader without JavaScript needs.
const site = openSite({ ignoreDefaultArgs: ['--hide-scrollbars'] });

describe('without JavaScript', () => {
  const open = (options = {}, hash = '') =>
    openPage(site.browser, site.pages.url(options) + hash, { javaScriptEnabled: false });

  it('R5 the strip scrolls and snaps, and shows that it can by a scrollbar', async () => {
    const { page, shown, swipe } = await open();
    const bar = await page.locator('[data-inpics="viewport"]').evaluate((element) => {
      const viewport = element as HTMLElement;
      return viewport.offsetHeight - viewport.clientHeight;
    });
    expect(bar).toBeGreaterThan(5);
    await swipe(0.85, 0.15);
    await soon(shown).toEqual({ photo: 1, off: 0 });
    await swipe(0.85, 0.15);
    await soon(shown).toEqual({ photo: 2, off: 0 });
  });

  it('R5 every photo is there with its number, headline, caption and credit, and none is cut', async () => {
    const { page } = await open();
    for (const [index, { headline, caption, credit }] of photos.entries()) {
      const figure = page.locator('[data-inpics="figure"]').nth(index);
      for (const text of [`${index + 1}/8`, headline, String(caption), `Photo: ${credit}`]) {
        expect(await figure.getByText(text as string, { exact: true }).isVisible(), text).toBe(true);
      }
      const cut = await figure
        .locator('[data-inpics="caption"] *')
        .evaluateAll((elements) =>
          elements.filter((element) => element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0),
        );
      expect(cut).toEqual([]);
    }
  });

  it('R5 controls that would do nothing are not there', async () => {
    const { page } = await open();
    for (const part of ['previous', 'next', 'counter', 'ticks', 'more']) {
      const controls = await page.locator(`[data-inpics="${part}"]`).all();
      for (const control of controls) expect(await control.isVisible(), part).toBe(false);
    }
    for (const slide of await page.locator('[data-inpics="slide"]').all()) {
      expect(await slide.getAttribute('inert')).toBeNull();
    }
  });

  it('R5 a link to a photo and an address that names one lead to it', async () => {
    const { page, shown } = await open();
    await page.getByText('The third photo').click();
    await soon(shown).toEqual({ photo: 2, off: 0 });
    const other = await open({}, '#photo-6');
    await soon(other.shown).toEqual({ photo: 5, off: 0 });
  });

  it('R14 it opens on the photo that it was told', async () => {
    const { shown } = await open({ open: 4 });
    expect(await shown()).toEqual({ photo: 4, off: 0 });
  });
});

describe('under a strict Content-Security-Policy with Trusted Types', () => {
  it.each([
    { react: 18, stream: false },
    { react: 19, stream: false },
    { react: 19, stream: true },
  ] as const)('X4 X5 X9 hydration, keys, buttons, swipe, drag and glide violate nothing (%o)', async (options) => {
    const { page, messages, shown, state, swipe } = await openPage(
      site.browser,
      site.pages.url({ ...options, open: 1, strict: true }),
      {
        first: noteViolations,
      },
    );
    await soon(state).toMatchObject({ ready: true });
    // Glide, spring and drag are fetched by scripts that the policy knows by their nonce alone.
    await page.locator('[data-inpics="next"]').click();
    const easing = () =>
      page.evaluate(() => {
        (document.querySelector('[data-inpics="previous"]') as HTMLElement).click();
        (document.querySelector('[data-inpics="next"]') as HTMLElement).click();
        return document.getAnimations()[0]?.effect?.getTiming().easing;
      });
    await soon(easing).toMatch(/^linear/);
    await soon(shown).toEqual({ photo: 2, off: 0 });
    await swipe(0.85, 0.15);
    await soon(shown).toEqual({ photo: 3, off: 0 });
    await page.locator('[data-inpics="viewport"]').press('ArrowLeft');
    await soon(shown).toEqual({ photo: 2, off: 0 });

    const { x = 0, y = 0, width = 0 } = (await page.locator('[data-inpics="viewport"]').boundingBox()) ?? {};
    const drag = async () => {
      await page.mouse.move(x + width * 0.7, y + 100);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.2, y + 100, { steps: 5 });
      await page.mouse.up();
      return (await state()).events.at(-1);
    };
    await soon(drag).toMatch(/drag$/);
    expect((await state()).events).toEqual(expect.arrayContaining(['3 swipe', '2 key']));

    expect(await violationsOf(page)).toEqual([]);
    expect(messages).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('style').length)).toBe(0);
  });

  it.each([18, 19] as const)(
    'S4 X4 X9 what search engines read stands there once, as data (React %i)',
    async (react) => {
      const { page, messages, state } = await openPage(
        site.browser,
        site.pages.url({ react, whole: true, strict: true }),
        { first: noteViolations },
      );
      await soon(state).toMatchObject({ ready: true });
      const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(texts).toHaveLength(1);
      const [article, gallery] = JSON.parse(texts[0] ?? '')['@graph'];
      expect([article['@type'], gallery['@type'], gallery.image.length]).toEqual(['NewsArticle', 'ImageGallery', 8]);
      expect(gallery.image[7].contentUrl).toBe('https://example.com/photo-8.svg');
      expect(await violationsOf(page)).toEqual([]);
      expect(messages).toEqual([]);
    },
  );

  it('X4 the policy bites: what the gallery must not do is refused', async () => {
    const { page, messages } = await openPage(site.browser, site.pages.url({ strict: true }), {
      first: noteViolations,
    });
    const refused = await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      try {
        document.body.innerHTML = '<p>No</p>';
        return false;
      } catch {
        return document.body.style.color === '';
      }
    });
    expect(refused).toBe(true);
    expect(messages.length).toBeGreaterThan(0);
    // So that the silence of the others means something.
    expect(await violationsOf(page)).not.toEqual([]);
  });
});

describe('what a page asks the network for', () => {
  const requests = async (options = {}, size = { width: 1200, height: 800 }) => {
    const asked: { photo: number; priority: string }[] = [];
    const open = await openPage(site.browser, 'about:blank', { viewport: size, until: null });
    await open.session.send('Network.enable');
    open.session.on('Network.requestWillBeSent', ({ request: { url, initialPriority } }) => {
      const photo = /photo-(\d)\.svg/.exec(url)?.[1];
      if (photo) asked.push({ photo: Number(photo), priority: initialPriority });
    });
    await open.page.goto(site.pages.url(options), { waitUntil: 'networkidle' });
    return { ...open, asked };
  };

  it('I4 the photo that it opens on is asked for first, with high priority', async () => {
    const { asked } = await requests({ open: 4 });
    expect(asked[0]).toEqual({ photo: 5, priority: 'High' });
    expect(asked.filter(({ priority }) => priority === 'High')).toHaveLength(1);
    // In the server's HTML: the script has its own moment to fetch the neighbours.
    const { page } = await openPage(site.browser, site.pages.url({ open: 4 }), { javaScriptEnabled: false });
    const loading = await page
      .locator('[data-inpics="picture"] img')
      .evaluateAll((images) =>
        images.map((image) => [image.getAttribute('loading'), image.getAttribute('fetchpriority')]),
      );
    expect(loading[4]).toEqual(['eager', 'high']);
    expect(loading.filter((_, index) => index !== 4)).toEqual(Array(7).fill(['lazy', null]));
  });

  it('I5 I6 photos far away are not asked for, and each only once', async () => {
    const { asked, page, shown } = await requests();
    // The script fetches the neighbour, after the photo that is seen.
    expect(asked).toEqual([
      { photo: 1, priority: 'High' },
      { photo: 2, priority: 'Low' },
    ]);
    await page.locator('[data-inpics="next"]').click();
    await soon(shown).toEqual({ photo: 1, off: 0 });
    await soon(() => asked.map(({ photo }) => photo)).toEqual([1, 2, 3]);
    await page.locator('[data-inpics="previous"]').click();
    await soon(shown).toEqual({ photo: 0, off: 0 });
    expect(asked).toHaveLength(3);
  });
});

describe('while photos are on their way', () => {
  it('I1 I9 nothing on the page shifts, Next works at once, and a photo that never comes holds up nothing', async () => {
    const { page, state, shown } = await openPage(site.browser, 'about:blank', {
      until: null,
      first: () => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      },
    });
    let deliver = () => {};
    const onTheWay = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    await page.route('**/photo-*.svg', async (route) => {
      await onTheWay;
      // One of them is lost.
      await (route.request().url().includes('photo-2') ? route.abort() : route.continue());
    });
    await page.goto(site.pages.url(), { waitUntil: 'domcontentloaded' });
    await soon(state).toMatchObject({ ready: true });
    const captionTop = () =>
      page
        .locator('[data-inpics="caption"]')
        .first()
        .evaluate((box) => box.getBoundingClientRect().top);
    const before = await captionTop();
    for (const photo of [1, 2]) {
      await page.locator('[data-inpics="next"]').click();
      await soon(shown).toEqual({ photo, off: 0 });
    }
    await page.locator('[data-inpics="previous"]').click();
    deliver();
    await soon(() => page.evaluate(() => document.images[2]?.complete && document.images[2].naturalWidth)).toBe(1200);
    await soon(shown).toEqual({ photo: 1, off: 0 });
    await page.locator('[data-inpics="previous"]').click();
    await soon(shown).toEqual({ photo: 0, off: 0 });
    expect(await captionTop()).toBe(before);
    // Also within the half second after a click that the browser would forgive.
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });
});

describe('for a screen reader', () => {
  it('A14 no focus is ever hidden, so Chromium has nothing to complain of, whatever moves the gallery', async () => {
    const readerBrowser = await launchChromium({ args: ['--force-renderer-accessibility'] });
    onTestFinished(() => readerBrowser.close());
    const { page, messages, state, shown, swipe } = await openPage(readerBrowser, site.pages.url());
    await soon(state).toMatchObject({ ready: true });
    const focusCaption = (index: number) =>
      page
        .locator('[data-inpics="credit"]')
        .nth(index)
        .evaluate((credit) => {
          credit.tabIndex = 0;
          credit.focus();
          return document.activeElement === credit;
        });
    expect(await focusCaption(0)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await soon(shown).toEqual({ photo: 1, off: 0 });
    expect(await focusCaption(1)).toBe(true);
    await swipe(0.85, 0.15);
    await soon(shown).toEqual({ photo: 2, off: 0 });
    await soon(state).toMatchObject({ events: ['1 key', '2 swipe'] });
    expect(messages).toEqual([]);
    // What Chromium says of a hidden focus, so that its silence above means something.
    expect(await focusCaption(2)).toBe(true);
    await page.evaluate(() => document.querySelector('[data-inpics="viewport"]')?.setAttribute('aria-hidden', 'true'));
    await soon(() => messages.join()).toContain('Blocked aria-hidden');
  });
});
