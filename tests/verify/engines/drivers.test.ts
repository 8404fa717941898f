import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EnginePage, engines } from '../../kit/engines/index.js';

/** A bare scroll-snap strip: what the drivers are tried on, without any of our code. */
const STRIP = `data:text/html,${encodeURIComponent(`<!doctype html><title>strip</title>
<style>body{margin:0} #strip{display:flex;overflow-x:auto;scroll-snap-type:x mandatory} #strip>*{flex:0 0 100%;height:200px;scroll-snap-align:start}</style>
<button onclick="this.textContent='clicked'">here</button><input onkeydown="document.title=(event.shiftKey?'Shift+':'')+event.key">
<div id="strip"><div>1</div><div>2</div><div>3</div></div>`)}`;

describe.each(engines)('the driver of $name', ({ launch }) => {
  let page: EnginePage;
  beforeAll(async () => {
    page = await launch();
  });
  afterAll(() => page?.close());

  it('opens a page and runs functions in it', async () => {
    await page.open(STRIP);
    expect(await page.evaluate(() => document.title)).toBe('strip');
    expect(await page.evaluate(async (a, b) => a + b, 1, 2)).toBe(3);
    await expect(page.evaluate(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('resizes the window', async () => {
    for (const [width, height] of [
      [700, 500],
      [480, 640],
    ] as const) {
      await page.resize(width, height);
      expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
    }
  });

  it('clicks, and presses keys', async () => {
    await page.click('button');
    expect(await page.evaluate(() => document.querySelector('button')?.textContent)).toBe('clicked');
    await page.click('input');
    for (const key of ['ArrowRight', 'Escape', 'Home', 'a']) {
      await page.press(key);
      expect(await page.evaluate(() => document.title)).toBe(key);
    }
    await page.press('Shift+ArrowLeft');
    expect(await page.evaluate(() => document.title)).toBe('Shift+ArrowLeft');
  });

  it('scrolls and snaps', async () => {
    const rest = await page.evaluate(async () => {
      const strip = document.getElementById('strip') as HTMLElement;
      strip.scrollTo({ left: strip.clientWidth * 0.8, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      return strip.scrollLeft / strip.clientWidth;
    });
    expect(rest).toBe(1);
  });

  it('takes a screenshot', async () => {
    const png = await page.screenshot();
    expect(String.fromCharCode(...png.slice(1, 4))).toBe('PNG');
  });
});
