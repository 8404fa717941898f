import { type KeyInput, launch } from 'puppeteer-core';
import { onPath } from '../../../scripts/debian.mjs';
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
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
