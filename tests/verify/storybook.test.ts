import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildStorybook, serveFolder } from '../../scripts/storybook.mjs';
import { launchChromium } from '../kit/chromium.js';

/** Storybook as it is put on a server: built by Vite for the browsers that Vite builds for. */
const folder = fileURLToPath(new URL('../../.cache/storybook', import.meta.url));

let site: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;
let requests: string[];

beforeAll(async () => {
  expect(buildStorybook(folder)).toBe(true);
  site = await serveFolder(folder);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
});

async function openStory(id: string, query = '') {
  await page.goto(`${site.address}/iframe.html?id=${id}&viewMode=story${query}`);
  await page.waitForSelector('[data-inpics="root"][data-ready]');
}

test('Introduction comes first, and the ids that people link to stay', async () => {
  const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
  const ids = Object.keys(entries);
  expect(ids[0]).toBe('introduction--docs');
  for (const id of ['photogallery--olympics', 'photogallery--photographs', 'photostory--olympics']) {
    expect(ids).toContain(id);
  }
});

test.each(['photogallery--olympics', 'photostory--olympics'])(
  '%s: the first arrow key pressed moves it',
  async (id) => {
    await openStory(id);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.textContent('[data-inpics="counter"] bdi')).toBe('2/8');
  },
);

test.each(['photogallery--olympics', 'photostory--olympics'])(
  '%s says that drawings stand in for photographs',
  async (id) => {
    await openStory(id);
    expect(await page.isVisible('text=Illustrations stand in for the AP photographs')).toBe(true);
  },
);

test('no request leaves the machine, neither from a story nor from Storybook around it', async () => {
  await openStory('photostory--olympics');
  await page.goto(`${site.address}/?path=/story/photogallery--olympics`);
  await page.frameLocator('#storybook-preview-iframe').locator('[data-inpics="root"]').waitFor();
  expect(requests.length).toBeGreaterThan(20);
  expect(requests.filter((url) => !url.startsWith(site.address) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(requests.filter((url) => /inter.*woff2|source-serif.*woff2/.test(url)).length).toBeGreaterThanOrEqual(2);
});

test('W14 built by Vite, with no color-scheme but an attribute, the gallery keeps its colours', async () => {
  const colours = async (theme: string) => {
    await openStory('photostory--olympics', `&globals=theme:${theme}`);
    return page.evaluate(() =>
      ['section', 'credit', 'headline'].map(
        (part) => getComputedStyle(document.querySelector(`[data-inpics="${part}"]`) as Element).color,
      ),
    );
  };
  const light = await colours('light');
  const dark = await colours('dark');
  expect(new Set([...light, ...dark]).size).toBe(6);
});

test('the tables of props tell type, description and default, and leave out what every element takes', async () => {
  await page.goto(`${site.address}/iframe.html?id=photogallery--docs&viewMode=docs`);
  const row = (name: string) => page.locator('.docblock-argstable tr', { has: page.getByText(name, { exact: true }) });
  await row('photos').first().waitFor();
  expect(await row('photos').first().innerText()).toMatch(/The photos, in order[\s\S]*readonly Photo\[\]/);
  expect(await row('keyboard').first().innerText()).toMatch(/Where arrow keys are listened for[\s\S]*"focus"/);
  expect(await page.locator('.docblock-argstable').first().innerText()).not.toContain('\\"');
  expect(await row('defaultIndex').first().innerText()).toMatch(/uncontrolled gallery opens on[\s\S]*number[\s\S]*0/);
  expect(await row('aria-label').count()).toBe(0);
  expect(await row('onClick').count()).toBe(0);
});

test('the tables of a guide are tables', async () => {
  await page.goto(`${site.address}/iframe.html?id=guides-reports--docs&viewMode=docs`);
  await page.locator('#storybook-docs h2').first().waitFor();
  expect(await page.locator('#storybook-docs th').allTextContents()).toContain('has also');
});
