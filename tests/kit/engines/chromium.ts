import { launchChromium } from '../chromium.js';
import { putDown } from '../touch.js';
import type { EnginePage } from './engine.js';

/** Chromium, by Playwright. */
export async function chromium(): Promise<EnginePage> {
  const browser = await launchChromium();
  const page = await browser.newPage({ hasTouch: true });
  const session = await page.context().newCDPSession(page);
  return {
    open: async (url) => {
      await page.goto(url);
    },
    // Playwright passes one argument, so the function is sent as source.
    evaluate: (task, ...args) =>
      page.evaluate(({ source, values }) => new Function(`return (${source})(...arguments)`)(...values), {
        source: String(task),
        values: args,
      }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    mouse: {
      moveTo: ({ x, y }, steps = 1) => page.mouse.move(x, y, { steps }),
      press: (button = 'left') => page.mouse.down({ button }),
      release: (button = 'left') => page.mouse.up({ button }),
      turnWheel: ({ x = 0, y = 0 }) => page.mouse.wheel(x, y),
    },
    touch: (point) => putDown((event) => session.send('Input.dispatchTouchEvent', event), point),
    reload: async () => {
      await page.reload();
    },
    back: async () => {
      await page.goBack();
    },
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
