import type { Frame, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';
import { holdByTheClock, putDown, swipeBy } from '../kit/touch.js';
import type {} from './pages/client.js';

const site = openSite();

/** A page with the gallery's in a frame that may run scripts, and nothing else: no origin, no storage, no history. */
async function openFrame() {
  const open = await openPage(site.browser, 'about:blank', { until: null });
  const { page } = open;
  // Of another origin than every other, a page must be allowed even its own modules.
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  const around = `<body style="margin: 0"><iframe sandbox="allow-scripts" src="${site.pages.url()}" width="700" height="700"></iframe>`;
  await page.route('**/around', (route) => route.fulfill({ contentType: 'text/html', body: around }));
  await page.goto(new URL('/around', site.pages.url()).href);
  const frame = page.frames()[1] as Frame;
  await frame.locator('[data-ready]').waitFor();
  return { ...open, frame };
}

const stateOf = (frame: Frame) =>
  frame.evaluate(() => ({
    events: window.events,
    counter: document.querySelector('[data-inpics="counter"] bdi')?.textContent,
    focus: (document.activeElement as HTMLElement).dataset.inpics,
    origin: self.origin,
    off: [...document.querySelectorAll('[data-current]')].map((slide) =>
      Math.round(slide.getBoundingClientRect().left),
    ),
    moving: document.getAnimations().length,
  }));

async function centre(page: Page, frame: Frame, part: string) {
  const box = await frame.locator(`[data-inpics="${part}"]`).first().boundingBox();
  if (!box) throw new Error(`There is no ${part} in ${page.url()}.`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 150) };
}

describe('W18 in a frame that is sandboxed', () => {
  it('button, key and swipe move it, focus parks on it, and the console stays silent', async () => {
    const { page, frame, session, messages } = await openFrame();
    const left = (await stateOf(frame)).off;
    expect((await stateOf(frame)).origin).toBe('null');
    await frame.locator('[data-inpics="next"]').click();
    await soon(() => stateOf(frame)).toMatchObject({ counter: '2/8', off: left, moving: 0 });

    const focused = await frame
      .locator('[data-inpics="credit"]')
      .nth(1)
      .evaluate((credit) => {
        credit.tabIndex = 0;
        credit.focus();
        return document.activeElement === credit;
      });
    expect(focused).toBe(true);
    await page.keyboard.press('ArrowRight');
    await soon(() => stateOf(frame)).toMatchObject({ counter: '3/8', focus: 'root', off: left, moving: 0 });

    const { x, y } = await centre(page, frame, 'viewport');
    const finger = await putDown((event) => session.send('Input.dispatchTouchEvent', event), { x: x + 250, y });
    await swipeBy(finger, { x: x - 250, y }, holdByTheClock);
    await soon(() => stateOf(frame)).toMatchObject({ counter: '4/8', off: left, moving: 0 });
    expect((await stateOf(frame)).events).toEqual(['1 button', '2 key', '3 swipe']);
    expect(messages).toEqual([]);
  });
});
