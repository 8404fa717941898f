/**
 * `npm run screenshots`: pictures of the stories in `screenshots/`, to look at, and for visual tests to compare.
 * `npm run screenshots -- olympics dark`: only those whose names contain all these words.
 *
 * A name is the story, the width, the theme and the language, then what else is special:
 * `photogallery--olympics-360-dark-ar.png`, `photogallery--olympics-360-light-en-text-200.png`.
 * With `STORYBOOK_STATIC=folder` it uses the Storybook built there, instead of building one.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { directions, screens } from '../.storybook/modes.js';
import { chromiumOptions, ensureChromium } from './browser.mjs';
import { root } from './install.mjs';
import { buildStorybook, serveFolder } from './storybook.mjs';

const target = join(root, 'screenshots');
const built = process.env.STORYBOOK_STATIC ?? join(root, 'storybook-static');
const words = process.argv.slice(2);

const WIDTHS = Object.values(screens).map(({ width }) => width);
const COLOURS = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' } };
const FORCED = { forced: { colorScheme: 'dark', forcedColors: 'active' } };

/** What to photograph of a story: an entry per page to load, each in all its widths and colours. */
function pagesOf({ id, tags }) {
  const plain = { id, direction: 'ltr', widths: WIDTHS, colours: { light: COLOURS.light } };
  if (id.startsWith('parts-')) {
    if (!id.endsWith('--all-states')) return [];
    const part = { ...plain, widths: [screens.phone.width, screens.tablet.width], colours: COLOURS };
    return [part, { ...part, direction: 'rtl', colours: { light: COLOURS.light } }];
  }
  if (!tags.includes('variants')) return [plain];
  const phoneAndDesktop = { ...plain, widths: [screens.phone.width, screens.desktop.width] };
  return [
    { ...plain, colours: { ...COLOURS, ...FORCED } },
    { ...plain, colours: COLOURS, direction: 'rtl' },
    { ...phoneAndDesktop, widths: [320, screens.desktop.width], textSize: '200', extra: 'text-200' },
    { ...phoneAndDesktop, keys: ['Tab', 'Tab'], extra: 'focus' },
    ...extrasOf(id, phoneAndDesktop),
  ];
}

/** An upright photo, and a truncated caption: the story opened at another photo. */
function extrasOf(id, page) {
  if (id === 'photogallery--olympics') return [{ ...page, args: 'defaultIndex:4', extra: 'portrait' }];
  if (id === 'photogallery--long-caption') return [{ ...page, args: 'defaultIndex:1', extra: 'cut' }];
  return [];
}

/** The pictures of one page: name, width and what the browser emulates. */
function shotsOf({ id, direction, widths, colours, extra }) {
  return widths.flatMap((width) =>
    Object.entries(colours).map(([colour, media]) => ({
      name: [id, width, colour, directions[direction].lang, extra].filter(Boolean).join('-'),
      width,
      media: { forcedColors: 'none', ...media },
    })),
  );
}

async function photograph(page, address, entry, shots) {
  const { id, direction, textSize = '100', args, keys = [] } = entry;
  // Axe has its own tests, and would delay every picture.
  const globals = `direction:${direction};textSize:${textSize};a11y.manual:!true`;
  const query = new URLSearchParams({ id, viewMode: 'story', globals, ...(args && { args }) });
  await page.goto(`${address}/iframe.html?${query}`);
  await page.waitForFunction(isRendered);
  for (const key of keys) await page.keyboard.press(key);
  let last;
  for (const { name, width, media } of shots) {
    await page.emulateMedia(media);
    if (width !== last) await showWhole(page, width);
    last = width;
    await page.evaluate(framesDrawn);
    await page.screenshot({ path: join(target, `${name}.png`), animations: 'disabled' });
  }
}

/**
 * Makes the window as tall as the page, with the photos as large as in a window of usual height. Playwright's own `fullPage`
 * makes the window 1 × 1 for a moment, and every strip loses its place.
 */
async function showWhole(page, width) {
  const height = Object.values(screens).find((screen) => screen.width === width)?.height ?? 640;
  await page.setViewportSize({ width, height });
  await page.evaluate(everythingShown);
  const whole = await page.evaluate(heightOfPage, height);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  await page.evaluate(everythingShown);
}

/** Runs in the page. Storybook shows it in the body's class; our galleries in `data-ready`, once they respond. */
function isRendered() {
  const roots = [...document.querySelectorAll('[data-inpics="root"]')];
  const { classList } = document.body;
  return classList.contains('sb-show-main') && roots.length > 0 && roots.every((root) => 'ready' in root.dataset);
}

/** Runs in the page. Waits until fonts and the current photos have loaded. */
async function everythingShown() {
  await document.fonts.ready;
  for (const image of document.querySelectorAll('[data-current] img')) {
    image.loading = 'eager';
    // A larger candidate may replace the one that is being decoded: try again.
    for (let tries = 0; tries < 5; tries++) {
      const decoded = await image.decode().then(
        () => image.complete,
        () => false,
      );
      if (decoded) break;
    }
  }
}

/** Runs in the page. Also keeps the stage's height, whatever the window's becomes. */
function heightOfPage(windowHeight) {
  const style = document.createElement('style');
  style.textContent = `[data-inpics] { --inpics-stage-max: max(14rem, ${0.8 * windowHeight}px); }`;
  document.querySelector('[data-stage]')?.remove();
  style.dataset.stage = '';
  document.head.append(style);
  return document.documentElement.scrollHeight;
}

/** Runs in the page. After two frames, changes are drawn. */
async function framesDrawn() {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
}

await ensureChromium();
if (!process.env.STORYBOOK_STATIC && !buildStorybook(built)) process.exit(1);

const { entries } = JSON.parse(await readFile(join(built, 'index.json'), 'utf8'));
const queue = Object.values(entries)
  .filter(({ type }) => type === 'story')
  .flatMap(pagesOf)
  .map((page) => ({ page, shots: shotsOf(page).filter(({ name }) => words.every((word) => name.includes(word))) }))
  .filter(({ shots }) => shots.length > 0);
const count = queue.reduce((sum, { shots }) => sum + shots.length, 0);

if (words.length === 0) await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });

const start = performance.now();
const server = await serveFolder(built);
const browser = await chromium.launch(await chromiumOptions());
const context = { reducedMotion: 'reduce', deviceScaleFactor: 1, timezoneId: 'UTC', locale: 'en' };
const failed = [];

async function work() {
  const page = await browser.newPage(context);
  for (let next = queue.shift(); next; next = queue.shift()) {
    await photograph(page, server.address, next.page, next.shots).catch((error) => {
      failed.push(next.page.id);
      console.error(`${next.page.id}: ${error.message}`);
    });
  }
}

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
await browser.close();
server.close();
console.log(`${count} pictures in screenshots/ (${((performance.now() - start) / 1000).toFixed(0)} s)`);
process.exit(failed.length > 0 ? 1 : 0);
