import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openPage } from '../kit/openPage.js';
import type { PageOptions } from '../kit/pages.js';
import { print, type Sheet } from '../kit/paper.js';
import { openSite } from '../kit/site.js';
import { hundred, photos } from './pages/photos.js';

const site = openSite();

const LATE_MS = 500;

/** Opens a page whose photographs are pixels, as a printer's data tells them, and come late. */
async function open(options: PageOptions, { javaScriptEnabled = true, broken = '' } = {}) {
  const opened = await openPage(site.browser, 'about:blank', { until: null, javaScriptEnabled });
  const { page } = opened;
  await page.route('**/photo-*.svg*', async (route) => {
    const blue = Number(/\d+$/.exec(route.request().url().replace('.svg', ''))?.[0]);
    const create = { width: 120, height: 80, channels: 3 as const, background: { r: 200, g: 100, b: blue } };
    const body = await sharp({ create }).png().toBuffer();
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.fulfill({ contentType: 'image/png', body });
  });
  if (broken) await page.route(broken, (route) => route.abort());
  await page.goto(site.pages.url(options));
  if (javaScriptEnabled) await page.locator('[data-inpics="root"][data-ready]').waitFor();
  return opened;
}

const textOf = (sheets: Sheet[]) => sheets.map(({ text }) => text).join(' ');

/** What each photo's place on paper says, in order. */
const told = (list: readonly (typeof photos)[number][]) =>
  list.map(({ headline, caption, credit }, index) =>
    [`${index + 1}/${list.length}`, headline, String(caption).trim(), `Photo: ${credit}`].join(' '),
  );

/** That paper has every photo with its words, in order, one or two to a sheet, and each photograph is there. */
function expectAll(sheets: Sheet[], list: readonly (typeof photos)[number][]) {
  const text = textOf(sheets);
  const places = told(list).map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(text.match(/\d+\/\d+/g)).toHaveLength(list.length);
  for (const { photographs } of sheets) expect([1, 2]).toContain(photographs);
  expect(sheets.reduce((sum, { photographs }) => sum + photographs, 0)).toBe(list.length);
}

const CONTROLS = /All photos and captions|One photo at a time|Show photo|Share|Try again|Close|More|Zoom/;

describe('on paper', () => {
  it('I18 W21 is every photo with its number, caption and credit, two to a sheet, also those that had not loaded; and leaves the reader at theirs', async () => {
    const { page, messages, shown } = await open({ lightbox: true, open: 3 });
    const sheets = await print(page);
    expectAll(sheets, photos);
    expect(sheets.length).toBeLessThanOrEqual(5);
    expect(textOf(sheets)).not.toMatch(CONTROLS);
    expect(await shown()).toEqual({ photo: 3, off: 0 });
    expect(messages).toEqual([]);
  });

  it('I18 R5 it is the same without JavaScript', async () => {
    const { page } = await open({}, { javaScriptEnabled: false });
    expectAll(await print(page), photos);
  });

  it('I18 W21 the lightbox is not there, and the photo that it has lifted is', async () => {
    const { page } = await open({ lightbox: true });
    await page.locator('[data-inpics="picture"][data-state="loaded"]').first().click();
    await page.locator('[data-lifted]').waitFor({ state: 'attached' });
    await page.locator('dialog [data-inpics="caption"]').first().waitFor();
    const sheets = await print(page);
    expectAll(sheets, photos);
    expect(textOf(sheets)).not.toMatch(CONTROLS);
    expect(await page.locator('dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
  });

  it('I18 W31 it is the list of all photos where that is open, each once', async () => {
    const { page } = await open({ whole: true });
    await page.getByRole('button', { name: 'All photos and captions' }).click();
    // Chromium waits for lazy images before it prints, but not where the list came into the page a moment before.
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll<HTMLImageElement>('[data-inpics="listed"] img')).every(
        (image) => image.currentSrc,
      ),
    );
    const sheets = await print(page);
    expectAll(sheets, photos);
    expect(textOf(sheets)).toContain('All photos and captions 1/8');
    expect(textOf(sheets)).not.toContain('One photo at a time');
  });
});

describe('a story with ads and an end card', () => {
  it.each([
    ['a photo', 0],
    ['an ad', 1],
    ['the end card', 2],
  ])('I18 has the photos alone on paper, where the reader stands at %s', async (_, steps) => {
    const { page } = await open({ ads: true, open: steps > 1 ? 7 : 2 });
    const slide = page.locator('[data-inpics="slide"][data-current]');
    if (steps) {
      await page.locator('[data-inpics="next"]').click();
      await slide.and(page.locator('[data-insert]')).waitFor();
      // What still glides is drawn last, and its words come last in the file.
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    }
    const sheets = await print(page);
    expectAll(sheets, photos);
    expect(textOf(sheets)).not.toMatch(/Advertisement|Buy now|End of the story|Next story|Back to the start/);
  });
});

describe('a photo that did not load', () => {
  it('I18 W21 is told on paper by its alt text, caption and credit, without a button', async () => {
    const { page } = await open({ open: 1 }, { broken: '**/photo-2.svg' });
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    const text = textOf(await print(page));
    expect(text).toContain(photos[1]?.alt);
    expect(text).toContain(told(photos)[1]);
    expect(text).not.toMatch(CONTROLS);
    expect(text).not.toContain('did not load');
  });
});

describe('of a story with more photos than the strip holds', () => {
  const parts = (page: Page) => page.locator('[data-inpics="print"], [data-inpics="listed"]').count();

  it('I18 W21 `<Print />` brings all of them to paper, and the story’s address, and is gone again', async () => {
    const { page, messages } = await open({ paper: true, open: 49 });
    const standing = () =>
      page.evaluate(() => [
        document.activeElement?.tagName,
        scrollY,
        document.querySelectorAll('[data-inpics]').length,
      ]);
    const before = await standing();
    expect(await parts(page)).toBe(0);
    const sheets = await print(page);
    expectAll(sheets, hundred);
    expect(textOf(sheets)).not.toMatch(CONTROLS);
    expect(textOf(sheets)).toMatch(/Photographer 100 https:\/\/example\.com\/planes/);
    expect(await parts(page)).toBe(0);
    expect(await standing()).toEqual(before);
    expect(await page.locator('[data-inpics="counter"] bdi').textContent()).toBe('50/100');
    expect(messages).toEqual([]);
  });

  it('I18 no photo is there twice where the list of all is open already', async () => {
    const { page } = await open({ paper: true });
    await page.getByRole('button', { name: 'All photos and captions' }).click();
    expectAll(await print(page), hundred);
  });

  it('I18 what was white on black is dark on paper', async () => {
    const { page } = await open({ paper: true });
    const [sheet] = await print(page);
    expect(sheet?.lightest).toBeLessThan(0.5);
  });

  it('I18 nothing of its placeholder is printed beside a photo narrower than the sheet', async () => {
    const { page } = await open({});
    await page.emulateMedia({ media: 'print' });
    const photo = page.locator('[data-inpics="picture"]').first();
    await photo.and(page.locator('[data-state="loaded"]')).waitFor();
    const [stage, image] = [await photo.boundingBox(), await photo.locator('img').boundingBox()];
    if (!stage || !image) throw new Error('There is no photo.');
    const [left, right] = [image.x + image.width + 4, stage.x + stage.width - 4];
    expect(right - left).toBeGreaterThan(40);
    const beside = await page.screenshot({ clip: { ...stage, x: left, width: right - left } });
    // It is red; the matte is a light grey.
    const { channels } = await sharp(beside).stats();
    for (const { min } of channels) expect(min).toBeGreaterThan(200);
  });

  it.each(['ltr', 'rtl'] as const)(
    'a photo narrower than the sheet begins where its caption begins, %s',
    async (direction) => {
      const { page } = await open({});
      await page.emulateMedia({ media: 'print' });
      const indents = await page.evaluate((dir) => {
        document.dir = dir;
        const start = (element: Element | null) =>
          element?.getBoundingClientRect()[dir === 'ltr' ? 'left' : 'right'] ?? NaN;
        return Array.from(document.querySelectorAll('[data-inpics="figure"]'), (figure) =>
          Math.round(start(figure.querySelector('img')) - start(figure.querySelector('[data-inpics="headline"]'))),
        );
      }, direction);
      expect(indents).toEqual(photos.map(() => 0));
    },
  );
});
