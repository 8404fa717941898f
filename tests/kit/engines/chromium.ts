import { launchChromium } from '../chromium.js';
import type { EnginePage } from './engine.js';

/** Chromium, by Playwright. */
export async function chromium(): Promise<EnginePage> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    // Playwright hands over one argument, so the function travels as source.
    evaluate: (task, ...args) =>
      page.evaluate(({ source, values }) => new Function(`return (${source})(...arguments)`)(...values), {
        source: String(task),
        values: args,
      }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
