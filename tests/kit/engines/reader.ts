import { afterAll, beforeAll, beforeEach, inject, type TestContext } from 'vitest';
// For the type of `window.test`.
import type {} from '../../verify/engines/page/main.js';
import { restAt } from '../measure.js';
import { soon } from '../soon.js';
import type { Point } from '../touch.js';
import type { Capability, Engine, EnginePage } from './index.js';
// For the type of what is injected.
import type {} from './servePage.js';

/** A reader in one engine, with the gallery of tests/verify/engines/page open. */
export interface Reader {
  readonly page: EnginePage;
  /** Opens the page: `'dir=rtl&open=3'`. The options are in its main.tsx. */
  open(query?: string): Promise<void>;
  restsAt(index: number): Promise<void>;
  /** What the gallery reported to the page: `'3 key'`. */
  events(): Promise<string[]>;
  counter(): Promise<string>;
  /** A point on the photo, at a share of its width from the inline start. */
  across(share: number): Promise<Point>;
  /** The middle of a part, or another share of it. */
  pointIn(selector: string, across?: number, down?: number): Promise<Point>;
  /** Turns the wheel sideways over the photo, by a number of photos in reading direction. */
  turnWheel(photos: number): Promise<void>;
  /** Drags the photo by mouse from one share of its width to another, and releases it, unless `hold` is set. */
  drag(from: number, to: number, hold?: 'held'): Promise<void>;
  /** Flings the photo with a finger, on to the next. */
  fling(): Promise<void>;
  /** The part or the text that has focus. */
  focused(): Promise<string>;
  /** Skips the test if the engine's driver cannot play what it is about, and reports why. */
  needs(capability: Capability): void;
}

/** Call it in a `describe.each(engines)`: the browser starts before the tests, and ends with them. */
export function readerIn({ launch, lacks }: Engine): Reader {
  let page: EnginePage;
  let context: TestContext | undefined;
  beforeEach((test) => {
    context = test;
  });
  beforeAll(async () => {
    page = await launch();
    await page.resize(700, 800);
  });
  afterAll(() => page?.close());

  const across = (share: number): Promise<Point> =>
    page.evaluate((share) => {
      const { viewport } = window.test.parts;
      const { left, width, top, height } = viewport.getBoundingClientRect();
      const isRtl = getComputedStyle(viewport).direction === 'rtl';
      return { x: left + width * (isRtl ? 1 - share : share), y: top + height * 0.3 };
    }, share);

  return {
    across,
    turnWheel: async (photos) => {
      const [from, to] = [await across(0), await across(photos)];
      await page.mouse.moveTo(await across(0.5));
      await page.mouse.turnWheel({ x: Math.round(to.x - from.x) });
    },
    drag: async (from, to, hold) => {
      await page.mouse.moveTo(await across(from));
      await page.mouse.press();
      await page.mouse.moveTo(await across(to), 6);
      if (!hold) await page.mouse.release();
    },
    fling: async () => {
      const finger = await page.touch(await across(0.8));
      await finger.moveTo(await across(0.2), 4);
      await finger.lift();
    },
    get page() {
      return page;
    },
    open: (query = '') => page.open(`${inject('enginePage')}?${query}`),
    restsAt: (index) =>
      soon(() => page.evaluate(() => window.test.measure.restOf(window.test.parts))).toEqual(restAt(index)),
    events: () => page.evaluate(() => window.test.events),
    counter: () => page.evaluate(() => document.querySelector('[data-inpics="counter"] bdi')?.textContent ?? ''),
    pointIn: (selector, across = 0.5, down = 0.5) =>
      page.evaluate(
        (selector, across, down) => {
          const { left, width, top, height } = (document.querySelector(selector) as Element).getBoundingClientRect();
          return { x: left + width * across, y: top + height * down };
        },
        selector,
        across,
        down,
      ),
    focused: () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return element === document.body ? 'the page' : (element.dataset.inpics ?? element.textContent ?? '');
      }),
    needs: (capability) => context?.skip(capability in lacks, lacks[capability]),
  };
}
