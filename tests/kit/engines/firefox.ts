import { type KeyInput, launch } from 'puppeteer-core';
import { onPath } from '../../../scripts/debian.mjs';
import { soon } from '../soon.js';
import { line } from '../touch.js';
import { type EnginePage, keysOf } from './engine.js';

/** Firefox, by WebDriver BiDi through Puppeteer (Playwright drives its own build of Firefox only). */
export async function firefox(): Promise<EnginePage> {
  const executablePath = process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox');
  if (!executablePath) throw new Error('Firefox is not on the PATH: `npm run verify` installs it.');
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: (task, ...args) => page.evaluate(task as (...values: unknown[]) => never, ...args),
    resize: (width, height) => page.setViewport({ width, height }),
    press: async (combination) => {
      const { modifiers, key } = keysOf(combination);
      for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
      await page.keyboard.press(key as KeyInput);
      for (const modifier of modifiers) await page.keyboard.up(modifier as KeyInput);
    },
    click: (selector) => page.click(selector),
    mouse: {
      moveTo: ({ x, y }, steps = 1) => page.mouse.move(x, y, { steps }),
      press: (button = 'left') => page.mouse.down({ button }),
      release: (button = 'left') => page.mouse.up({ button }),
      turnWheel: ({ x = 0, y = 0 }) => page.mouse.wheel({ deltaX: x, deltaY: y }),
    },
    touch: async (start) => {
      let at = start;
      const finger = await page.touchscreen.touchStart(at.x, at.y);
      return {
        async moveTo(end, steps = 6) {
          for (const point of line(at, end, steps)) {
            at = point;
            await finger.move(at.x, at.y);
          }
        },
        lift: () => finger.end(),
      };
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    // Puppeteer's own `goBack` waits for a load, and a page that is restored from the browser's memory does not load.
    back: async () => {
      const left = page.url();
      await page.evaluate(() => {
        setTimeout(() => history.back());
      });
      const here = () => page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => false);
      await soon(async () => ![false, left].includes(await here())).toBe(true);
    },
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
