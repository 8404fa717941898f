import { describe, expect, it } from 'vitest';
import { type OpenPage, openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';
import { noteViolations, violationsOf } from '../kit/violations.js';

/** With scrollbars that take room, as on Windows. */
const site = openSite({ ignoreDefaultArgs: ['--hide-scrollbars'] });

const PAGE_CSS = `
  body { margin: 0 } main { display: block; padding: 400px 24px 4000px }
  .fixed { position: fixed; right: 0; top: 0; width: 60px; height: 20px }
  .low { position: fixed; left: 0; bottom: 0; height: 20px }
  .sticky { position: sticky; top: 30px; height: 20px; text-align: right }
`;

/** A long page with what a scroll lock likes to move. */
async function openLong(css = '', options: Parameters<typeof openPage>[2] = {}) {
  const open = await openPage(site.browser, 'about:blank', { until: null, ...options });
  await open.page.route('**/styles.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} ${PAGE_CSS} ${css}` });
  });
  await open.page.goto(site.pages.url({ lightbox: true }));
  await soon(open.state).toMatchObject({ ready: true });
  await open.page.evaluate(() => {
    for (const name of ['fixed', 'low', 'sticky']) {
      const element = document.createElement('p');
      element.className = name;
      element.textContent = name;
      document.querySelector('main')?.prepend(element);
    }
  });
  return open;
}

const layoutOf = ({ page }: OpenPage) =>
  page.evaluate(() => ({
    y: scrollY,
    // The room that the scrollbar takes is told apart: the body's own width.
    body: document.body.getBoundingClientRect().width,
    boxes: ['.fixed', '.low', '.sticky', 'h1', '[data-inpics="root"]', '[data-inpics="caption"]'].map((selector) => {
      const { left, top, width, height } = (document.querySelector(selector) as Element).getBoundingClientRect();
      return [selector, left, top, width, height];
    }),
    padding: getComputedStyle(document.body).paddingRight,
  }));

const styleOf = ({ page }: OpenPage) => page.evaluate(() => document.documentElement.getAttribute('style'));
const isOpen = ({ page }: OpenPage) => page.evaluate(() => document.querySelector('dialog')?.open ?? false);

describe('a page with real scrollbars', () => {
  it.each([
    ['as it is', ''],
    ['whose body scrolls', 'body { overflow-x: hidden }'],
    ['that always keeps room', 'html { scrollbar-gutter: stable }'],
    ['that keeps room on both sides', 'html { scrollbar-gutter: stable both-edges }'],
    ['that always shows them', 'html { overflow-y: scroll }'],
    ['written from right to left', 'html { direction: rtl }'],
    ['wider than its window', 'main { width: 800px }'],
  ])('A41 W17 %s: nothing moves by a pixel when the lightbox opens and closes', async (_, css) => {
    const open = await openLong(css);
    const { page } = open;
    await page.evaluate(() => scrollTo(0, 420));
    const before = await layoutOf(open);
    expect(before.body).toBeLessThan(700);
    // By the mouse alone: Playwright's own click would scroll a wide page first.
    await page.mouse.click(200, 200);
    await soon(() => isOpen(open)).toBe(true);
    expect(await layoutOf(open)).toEqual(before);
    expect(await page.locator('dialog').evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 500);
    await page.keyboard.press('End');
    await soon(open.state).toMatchObject({ events: ['7 key'] });
    expect((await layoutOf(open)).y).toBe(before.y);
    await page.keyboard.press('Escape');
    await soon(() => isOpen(open)).toBe(false);
    const { boxes, ...after } = await layoutOf(open);
    const { boxes: boxesBefore, ...rest } = before;
    expect(after).toEqual(rest);
    // The caption in the page is another photo's now.
    expect(boxes.slice(0, 5)).toEqual(boxesBefore.slice(0, 5));
    expect(await styleOf(open)).toBe(null);
    expect(open.messages).toEqual([]);
  });
});

describe('the Tab key in a window of its own', () => {
  it('A37 goes round in the lightbox, both ways, and comes to nothing of the page', async () => {
    const open = await openLong();
    const { page } = open;
    await page.locator('[data-current] [data-inpics="photo-link"]').first().click();
    // The strip comes right after the dialog.
    await page.locator('dialog [data-inpics="viewport"]').waitFor();
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return 'the browser';
        return document.querySelector('dialog')?.contains(element)
          ? element.dataset.inpics
          : `the page: ${element.outerHTML}`;
      });
    const stops = async (key: string) => {
      const names: unknown[] = [];
      for (let stop = 0; stop < 16; stop++) {
        await page.keyboard.press(key);
        names.push(await focused());
      }
      return names;
    };
    const inside = [
      'previous',
      'next',
      'lightbox-captions',
      'lightbox-zoom',
      'lightbox-fullscreen',
      'lightbox-close',
      'viewport',
    ];
    for (const key of ['Tab', 'Shift+Tab']) {
      const names = await stops(key);
      expect(names.filter((name) => !inside.includes(name as string) && name !== 'the browser')).toEqual([]);
      // Twice round at least.
      for (const name of inside)
        expect(names.filter((each) => each === name).length, `${key}: ${name}`).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('in full screen', () => {
  it('A38 A32 closed there, it gives the window back, and focus to the photo', async () => {
    const open = await openLong();
    const { page } = open;
    await page.locator('[data-current] [data-inpics="photo-link"]').first().click();
    await page.locator('dialog [data-inpics="viewport"]').waitFor();
    const fullscreen = () => page.evaluate(() => (document.fullscreenElement as HTMLElement | null)?.dataset.inpics);
    await page.keyboard.press('f');
    await soon(fullscreen).toBe('lightbox-stage');
    await page.click('[data-inpics="lightbox-close"]');
    await soon(() => isOpen(open)).toBe(false);
    await soon(fullscreen).toBe(undefined);
    await soon(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.inpics)).toBe('photo-link');
    expect(open.messages).toEqual([]);
  });
});

describe('without a script', () => {
  it('R5 a press on the photo leads to its largest file', async () => {
    const { page } = await openPage(site.browser, site.pages.url({ lightbox: true }), { javaScriptEnabled: false });
    await page.locator('[data-inpics="photo-link"]').first().click();
    await page.waitForURL('**/photo-1.svg');
  });
});

describe('in a frame that is sandboxed', () => {
  it('W18 opens, is moved on and closes, and has no button for the full screen', async () => {
    const { page, messages } = await openPage(site.browser, 'about:blank', { until: null });
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
    });
    const around = `<body style="margin: 0"><iframe sandbox="allow-scripts" src="${site.pages.url({ lightbox: true })}" width="700" height="700"></iframe>`;
    await page.route('**/around', (route) => route.fulfill({ contentType: 'text/html', body: around }));
    await page.goto(new URL('/around', site.pages.url()).href);
    const frame = page.frames()[1];
    if (!frame) throw new Error('There is no frame.');
    await frame.locator('[data-ready]').waitFor();
    await frame.locator('[data-current] [data-inpics="photo-link"]').first().click();
    await frame.locator('[data-inpics="lightbox-stage"]').waitFor();
    expect(await frame.locator('[data-inpics="lightbox-fullscreen"]').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('i');
    await soon(() => frame.evaluate(() => window.events)).toEqual(['1 key']);
    await page.keyboard.press('Escape');
    await soon(() => frame.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
    expect(
      await frame.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index),
    ).toBe('1');
    expect(messages).toEqual([]);
  });
});

describe('under a strict Content-Security-Policy with Trusted Types', () => {
  it.each([18, 19] as const)(
    'X4 X9 it opens, zooms, is swiped on and closes, and violates nothing (React %s)',
    async (react) => {
      const { page, messages, state } = await openPage(
        site.browser,
        site.pages.url({ react, lightbox: true, strict: true }),
        {
          first: noteViolations,
        },
      );
      await soon(state).toMatchObject({ ready: true });
      await page.click('[data-inpics="lightbox-button"]');
      await page.click('[data-inpics="lightbox-zoom"]');
      await page.waitForSelector('[data-inpics="lightbox-zoom-tools"]');
      await page.keyboard.press('Escape');
      await page.waitForSelector('[data-inpics="lightbox-zoom-tools"]', { state: 'detached' });
      await page.keyboard.press('ArrowRight');
      await soon(state).toMatchObject({ counter: '2/8' });
      await page.click('[data-inpics="lightbox-close"]');
      await page.waitForSelector('[data-inpics="lightbox-stage"]', { state: 'detached' });
      expect(await violationsOf(page)).toEqual([]);
      expect(messages).toEqual([]);
    },
  );
});
