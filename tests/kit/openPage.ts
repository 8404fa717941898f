import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { holdByTheClock, type Point, putDown, type SendTouch, swipeBy } from './touch.js';

/** A page of tests/e2e/pages in Chromium. */
export interface OpenPage {
  page: Page;
  session: CDPSession;
  /** Console errors and warnings, and uncaught exceptions. */
  messages: string[];
  /** Releases the script that hydrates the page, if it was held back. */
  release(): void;
  /** Puts a finger down on the strip, at a share of its width. */
  touch(share: number): ReturnType<typeof putDown>;
  /** Swipes across the strip, in shares of its width. */
  swipe(from: number, to: number): Promise<void>;
  /** The photo visible in the middle of the strip, and how far it is off its place, in pixels. */
  shown(): Promise<{ photo: number; off: number }>;
  /** Whether it is hydrated, what was reported to the page, and what was announced. */
  state(): Promise<{ ready: boolean; events: string[]; counter: string; announced: string }>;
}

interface Opening extends BrowserContextOptions {
  /** Holds the page's script back until `release()`, as a slow network would. */
  held?: boolean;
  /** What to wait for, if not the gallery. */
  until?: null;
  /** Runs before the page's own scripts. */
  first?: () => void;
}

/** Holds the answers to a page's requests back, as a slow network would, until what it returns is called. */
export async function holdBack(page: Page, url: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Opens an address in a browser context of its own, which closes when the test ends. */
export async function openPage(
  browser: Browser,
  url: string,
  { held = false, first, until, ...options }: Opening = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 700, height: 800 }, hasTouch: true, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const messages: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  const release = held ? await holdBack(page, '**/client.js') : () => {};
  if (first) await page.addInitScript(first);
  await page.goto(url, { waitUntil: held ? 'commit' : 'load' });
  if (until !== null) await page.locator('[data-inpics="announcer"]').waitFor({ state: 'attached' });

  const send: SendTouch = (event) => session.send('Input.dispatchTouchEvent', event);
  const at = async (share: number): Promise<Point> => {
    const box = await page.locator('[data-inpics="viewport"]').boundingBox();
    if (!box) throw new Error('The strip is not there.');
    return { x: box.x + box.width * share, y: box.y + box.height * 0.3 };
  };
  const touch = async (share: number) => putDown(send, await at(share));
  return {
    page,
    session,
    messages,
    release,
    touch,
    swipe: async (from, to) => swipeBy(await touch(from), await at(to), holdByTheClock),
    shown: () =>
      page.evaluate(() => {
        const middle = (element: Element) => {
          const { left, right } = element.getBoundingClientRect();
          return (left + right) / 2;
        };
        const stage = middle(document.querySelector('[data-inpics="viewport"]') as Element);
        const offsets = [...document.querySelectorAll('[data-inpics="figure"]')].map((box) => middle(box) - stage);
        const off = Math.min(...offsets.map(Math.abs));
        return { photo: offsets.findIndex((offset) => Math.abs(offset) === off), off: Math.round(off) };
      }),
    state: () =>
      page.evaluate(() => ({
        ready: document.querySelector('[data-inpics="root"]')?.hasAttribute('data-ready') ?? false,
        events: window.events ?? [],
        counter: document.querySelector('[data-inpics="counter"] bdi')?.textContent ?? '',
        announced: document.querySelector('[role="status"]')?.textContent ?? '',
      })),
  };
}
