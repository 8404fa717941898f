import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';
import type {} from './pages/client.js';

// Pages that the reader left stay in memory, as they do in a reader's browser; Playwright turns that off.
const site = openSite({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

/** A page with a reader in it, and another page behind it. */
async function visit(hash = '', options: { react?: 18 | 19; box?: boolean; held?: boolean } = {}) {
  const elsewhere = new URL('/elsewhere', site.pages.url()).href;
  const opened = await openPage(site.browser, elsewhere, { until: null });
  const { page, shown, state, messages } = opened;
  await page.goto(site.pages.url({ link: !options.box && !options.held, ...options }) + hash);
  await soon(state).toMatchObject({ ready: true });
  return {
    page,
    shown,
    messages,
    open: () => page.locator('[data-inpics="lightbox-button"]').click(),
    close: () => page.locator('[data-inpics="lightbox-close"]').click(),
    /** By the button that the reader can reach: the lightbox's where it is open, else the gallery's. */
    next: async () => {
      const inDialog = (await lightbox(page)) === 'open' ? 'dialog ' : '';
      await page.locator(`${inDialog}[data-inpics="next"]`).first().click();
    },
    /** Where the reader is: photo, hash, lightbox. */
    where: async () => `${(await state()).counter} ${new URL(page.url()).hash} ${await lightbox(page)}`,
    events: async () => (await state()).events,
    announced: async () => (await state()).announced,
    depth: () => page.evaluate(() => history.length),
  };
}

/** Open at the gallery's photo, and there to stay; closed, and gone; or on its way. */
const lightbox = (page: Page) =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog');
    const stage = dialog?.querySelector<HTMLElement>('[data-inpics="lightbox-stage"]');
    if (!dialog?.open) return stage ? 'leaving' : 'closed';
    const counters = [...document.querySelectorAll('[data-inpics="counter"] bdi')].map((each) => each.textContent);
    if (!stage?.querySelector('[data-current]') || counters[0] !== counters[1]) return `coming ${counters}`;
    return stage.dataset.state;
  });
/** Back and Forward; after the answer, since the page may be gone with it. */
const go = (page: Page, by: number) => page.evaluate((steps) => void setTimeout(() => history.go(steps)), by);

describe.each([18, 19] as const)('a photo in the address, in React %d', (react) => {
  it('R14 A18 opens the gallery there, via link, and without a word', async () => {
    const { where, events, announced, messages, shown, depth } = await visit('#photo-5', { react });
    await soon(where).toBe('5/8 #photo-5 closed');
    await soon(shown).toEqual({ photo: 4, off: 0 });
    expect([await events(), await announced(), messages]).toEqual([['4 link'], '', []]);
    expect(await depth()).toBe(3);
  });

  it('R11 follows the reader without adding to the history, and is found again', async () => {
    const { page, next, where, shown, depth, events } = await visit('', { react });
    await next();
    await next();
    await soon(where).toBe('3/8 #photo-3 closed');
    expect(await depth()).toBe(3);
    await page.reload();
    await soon(where).toBe('3/8 #photo-3 closed');
    await soon(shown).toEqual({ photo: 2, off: 0 });
    expect(await events()).toEqual(['2 link']);
  });
});

describe('a page’s history', () => {
  it('R11 a link in the page leads to its photo, and Back to the one before, each reported once', async () => {
    const { page, next, where, shown, events } = await visit();
    await next();
    await soon(where).toBe('2/8 #photo-2 closed');
    await page.getByText('The third photo').click();
    await soon(where).toBe('3/8 #photo-3 closed');
    await soon(shown).toEqual({ photo: 2, off: 0 });
    await go(page, -1);
    await soon(where).toBe('2/8 #photo-2 closed');
    await soon(shown).toEqual({ photo: 1, off: 0 });
    await go(page, 1);
    await soon(where).toBe('3/8 #photo-3 closed');
    expect(await events()).toEqual(['1 button', '2 link', '1 history', '2 history']);
  });

  it('R11 Back closes the lightbox, keeps its photo and then leaves the page; Forward comes back, and opens it again', async () => {
    const { page, open, next, where, shown, depth } = await visit();
    await open();
    await soon(where).toBe('1/8 #photo-1 open');
    expect(await depth()).toBe(4);
    await next();
    await next();
    await soon(where).toBe('3/8 #photo-3 open');
    await go(page, -1);
    await soon(where).toBe('3/8 #photo-3 closed');
    await go(page, 1);
    await soon(where).toBe('3/8 #photo-3 open');
    await go(page, -1);
    await soon(where).toBe('3/8 #photo-3 closed');
    expect(await depth()).toBe(4);
    await go(page, -1);
    await soon(() => page.url()).toMatch(/elsewhere$/);
    await go(page, 1);
    await soon(where).toBe('3/8 #photo-3 closed');
    await soon(shown).toEqual({ photo: 2, off: 0 });
  });

  it('R11 left by Back, the lightbox keeps its photo, whichever the address beneath names', async () => {
    const { page, open, next, where, shown } = await visit('#photo-2');
    await open();
    await soon(where).toBe('2/8 #photo-2 open');
    await next();
    await soon(where).toBe('3/8 #photo-3 open');
    await next();
    await soon(where).toBe('4/8 #photo-4 open');
    await go(page, -1);
    await soon(where).toBe('4/8 #photo-4 closed');
    await soon(shown).toEqual({ photo: 3, off: 0 });
    // The page finds its history as it was.
    await soon(() => page.evaluate(() => history.scrollRestoration)).toBe('auto');
  });

  it('R11 closing the lightbox leaves no dead entry: one Back leaves the page', async () => {
    const { page, open, close, where, depth } = await visit('#photo-2');
    for (let time = 0; time < 3; time++) {
      await open();
      await soon(where).toBe('2/8 #photo-2 open');
      await close();
      await soon(where).toBe('2/8 #photo-2 closed');
      await soon(() => page.evaluate(() => history.state)).toBeNull();
    }
    expect(await depth()).toBe(4);
    await go(page, -1);
    await soon(() => page.url()).toMatch(/elsewhere$/);
  });

  it('R11 the lightbox is open again after a reload, and Back still closes it', async () => {
    const { page, open, close, next, where, depth } = await visit();
    await open();
    await soon(where).toBe('1/8 #photo-1 open');
    await next();
    await soon(where).toBe('2/8 #photo-2 open');
    await page.reload();
    await soon(where).toBe('2/8 #photo-2 open');
    expect(await depth()).toBe(4);
    await go(page, -1);
    await soon(where).toBe('2/8 #photo-2 closed');
    await open();
    await soon(where).toBe('2/8 #photo-2 open');
    await close();
    await soon(where).toBe('2/8 #photo-2 closed');
    await go(page, -1);
    await soon(() => page.url()).toMatch(/elsewhere$/);
  });

  it('R11 an address that opens the lightbox has a way back: Back closes it, and then leaves the page', async () => {
    const { page, where, depth, messages } = await visit('#photo-4', { box: true });
    await soon(where).toBe('4/8 #photo-4 open');
    expect(await depth()).toBe(4);
    await go(page, -1);
    await soon(where).toBe('4/8 #photo-4 closed');
    await go(page, -1);
    await soon(() => page.url()).toMatch(/elsewhere$/);
    expect(messages).toEqual([]);
  });

  it('W16 R11 a question of the page’s comes before the lightbox that the address asks for', async () => {
    const { page, next, where, depth } = await visit('#photo-4', { held: true });
    await soon(where).toBe('4/8 #photo-4 closed');
    await next();
    await soon(where).toBe('5/8 #photo-5 closed');
    expect(await depth()).toBe(3);
    await page.getByText('Agree').click();
    await soon(where).toBe('5/8 #photo-5 open');
    expect(await depth()).toBe(4);
    await go(page, -1);
    await soon(where).toBe('5/8 #photo-5 closed');
    await go(page, -1);
    await soon(() => page.url()).toMatch(/elsewhere$/);
  });

  it('R11 a reader who comes back over an open lightbox to the page finds it closed', async () => {
    const { page, where } = await visit('#photo-4', { box: true });
    await soon(where).toBe('4/8 #photo-4 open');
    await page.goto(new URL('/elsewhere', page.url()).href);
    await soon(() => page.url()).toMatch(/elsewhere$/);
    await go(page, -1);
    await soon(where).toBe('4/8 #photo-4 open');
    await go(page, 1);
    await soon(() => page.url()).toMatch(/elsewhere$/);
    await go(page, -2);
    await soon(async () => (await where()).replace(/#\S+ /, '')).toMatch(/closed$/);
  });

  it('W6 a page that comes back from memory stands at the photo that it was left at, and listens', async () => {
    const { page, next, open, where, shown } = await visit();
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.title = `persisted ${persisted}`;
      }),
    );
    await next();
    await next();
    await soon(where).toBe('3/8 #photo-3 closed');
    await page.getByText('Elsewhere').click();
    await soon(() => page.url()).toMatch(/elsewhere$/);
    await go(page, -1);
    await soon(() => page.title()).toBe('persisted true');
    await soon(where).toBe('3/8 #photo-3 closed');
    await soon(shown).toEqual({ photo: 2, off: 0 });
    await open();
    await go(page, -1);
    await soon(where).toBe('3/8 #photo-3 closed');
  });
});
