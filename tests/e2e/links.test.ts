import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';
import type {} from './pages/client.js';

// Pages that the reader left stay in memory, as they do in a reader's browser; Playwright turns that off.
const site = openSite({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

/** A page with a reader in it, and another page behind it. */
async function visit(hash = '', options: { react?: 18 | 19; box?: boolean; open?: number } = {}) {
  const elsewhere = new URL('/elsewhere', site.pages.url()).href;
  const opened = await openPage(site.browser, elsewhere, { until: null });
  const { page, shown, state, messages } = opened;
  const { box = false, ...rest } = options;
  await page.goto(site.pages.url({ ...rest, [box ? 'box' : 'link']: true }) + hash);
  await soon(state).toMatchObject({ ready: true });
  return {
    page,
    shown,
    messages,
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    next: () => page.locator('[data-inpics="next"]').click(),
    /** Where the reader is: photo, hash, lightbox. */
    where: async () => `${(await state()).counter} ${new URL(page.url()).hash} ${await lightbox(page)}`,
    events: async () => (await state()).events,
    announced: async () => (await state()).announced,
    depth: () => page.evaluate(() => history.length),
  };
}

const lightbox = (page: Page) => page.locator('output').textContent({ timeout: 1000 });
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
    const { page, press, next, where, shown, depth } = await visit();
    await press('Open');
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

  it('R11 closing the lightbox leaves no dead entry: one Back leaves the page', async () => {
    const { page, press, where, depth } = await visit('#photo-2');
    for (let time = 0; time < 3; time++) {
      await press('Open');
      await soon(where).toBe('2/8 #photo-2 open');
      await press('Close');
      await soon(where).toBe('2/8 #photo-2 closed');
      await soon(() => page.evaluate(() => history.state)).toBeNull();
    }
    expect(await depth()).toBe(4);
    await go(page, -1);
    await soon(() => page.url()).toMatch(/elsewhere$/);
  });

  it('R11 the lightbox is open again after a reload, and Back still closes it', async () => {
    const { page, press, next, where, depth } = await visit();
    await press('Open');
    await next();
    await soon(where).toBe('2/8 #photo-2 open');
    await page.reload();
    await soon(where).toBe('2/8 #photo-2 open');
    expect(await depth()).toBe(4);
    await go(page, -1);
    await soon(where).toBe('2/8 #photo-2 closed');
    await press('Open');
    await soon(where).toBe('2/8 #photo-2 open');
    await press('Close');
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

  it('R11 a reader who comes back over an open lightbox to the page finds it closed', async () => {
    const { page, where } = await visit('#photo-4', { box: true });
    await soon(where).toBe('4/8 #photo-4 open');
    await page.getByText('Elsewhere').click();
    await soon(() => page.url()).toMatch(/elsewhere$/);
    await go(page, -1);
    await soon(where).toBe('4/8 #photo-4 open');
    await go(page, 1);
    await soon(() => page.url()).toMatch(/elsewhere$/);
    await go(page, -2);
    await soon(async () => (await where()).replace(/#\S+ /, '')).toMatch(/closed$/);
  });

  it('W6 a page that comes back from memory stands at the photo that it was left at, and listens', async () => {
    const { page, next, press, where, shown } = await visit();
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
    await press('Open');
    await go(page, -1);
    await soon(where).toBe('3/8 #photo-3 closed');
  });
});
