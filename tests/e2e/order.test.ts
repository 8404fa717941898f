import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';

const site = openSite();

/** How every element of the gallery looks on a medium: its part, and the computed value of each property. */
async function looks(page: Page, media: 'screen' | 'print') {
  await page.emulateMedia({ media });
  return page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const elements = document.querySelectorAll<HTMLElement>('[data-inpics="root"], [data-inpics="root"] *');
    return Array.from(elements).flatMap((element) => {
      const style = getComputedStyle(element);
      return Array.from(style, (name) => `${element.dataset.inpics} { ${name}: ${style.getPropertyValue(name)} }`);
    });
  });
}

/** Some bundlers write the style sheets of a page in an order of their own: Next, with webpack, by their names. */
const bringExtrasFirst = (page: Page) =>
  page.evaluate(async () => {
    const extras = document.querySelector('link[href="/extras.css"]') as HTMLLinkElement;
    const loaded = new Promise((resolve) => extras.addEventListener('load', resolve));
    document.head.prepend(extras);
    await loaded;
  });

describe.each(['extras.css', 'extras.unlayered.css'])('%s before the other style sheet', (name) => {
  it.each([700, 1440])('W14 looks as it does behind it, %i pixels wide and on paper', async (width) => {
    const viewport = { width, height: 900 };
    const { page, state } = await openPage(site.browser, 'about:blank', { until: null, viewport });
    for (const sheet of ['styles', 'extras'])
      await page.route(`**/${sheet}.css`, (route) => route.fulfill({ path: `dist/${name.replace('extras', sheet)}` }));
    await page.goto(site.pages.url({ ads: true, open: 7 }));
    await soon(state).toMatchObject({ ready: true });
    await page.click('[data-inpics="next"]');
    await page.locator('[data-current] [data-inpics="end-card"]').waitFor();
    // A photo that loads meanwhile would look different as well.
    await page.evaluate(() => Array.from(document.images, (image) => image.setAttribute('loading', 'eager')));
    await soon(() => page.evaluate(() => Array.from(document.images).every((image) => image.naturalWidth))).toBe(true);
    const [screen, paper] = [await looks(page, 'screen'), await looks(page, 'print')];
    await bringExtrasFirst(page);
    expect((await looks(page, 'screen')).filter((line, place) => line !== screen[place])).toEqual([]);
    expect((await looks(page, 'print')).filter((line, place) => line !== paper[place])).toEqual([]);
  });
});
