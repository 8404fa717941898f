import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';
import { soon } from '../kit/soon.js';

const site = openSite();
const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../stories/${path}`, import.meta.url)), 'utf8');

it('the guide shows the adapter that is tested here', () => {
  const code = read('uses/RoutedDeepLink.tsx');
  expect(read('guides/DeepLinks.mdx')).toContain(`\n\`\`\`tsx\n${code}\`\`\`\n`);
});

/** A page under React Router with a reader in it. */
async function visit(router: 'routed' | 'dataRouted', hash = '') {
  const { page, messages } = await openPage(site.browser, site.pages.url({ [router]: true }) + hash, { until: null });
  await page.locator('[data-ready]').waitFor();
  return {
    page,
    messages,
    /** Where the page is, where the router believes that it is, and whether the lightbox is open. */
    where: () =>
      page.evaluate(() => {
        const counter = document.querySelector('[data-inpics="counter"] bdi')?.textContent;
        const [place, state] = document.querySelector('output')?.textContent?.split(' ') ?? [];
        const dialog = document.querySelector('dialog');
        const isGone = !dialog?.querySelector('[data-inpics="lightbox-stage"]');
        const large = dialog?.open ? 'large' : isGone ? 'small' : 'leaving';
        const isSame = place === location.pathname + location.hash;
        return `${counter} ${isSame ? location.hash : `${location.hash} and ${place}`} ${state} ${large}`;
      }),
    next: (place: 'page' | 'lightbox' = 'page') =>
      page.locator(`${place === 'page' ? '' : 'dialog '}[data-inpics="next"]`).click(),
    go: (by: number) => page.evaluate((steps) => void setTimeout(() => history.go(steps)), by),
    depth: () => page.evaluate(() => history.length),
  };
}

describe.each([
  ['<BrowserRouter>', 'routed'],
  ['createBrowserRouter', 'dataRouted'],
] as const)('the guide’s adapter under %s', (_, router) => {
  it('R11 the router’s location follows the reader, and the history is as long as before', async () => {
    const { page, where, next, depth, messages } = await visit(router, '#photo-2');
    await soon(where).toBe('2/8 #photo-2 null small');
    const before = await depth();
    for (const photo of [3, 4]) {
      await next();
      await soon(where).toBe(`${photo}/8 #photo-${photo} null small`);
    }
    expect(await depth()).toBe(before);
    expect(new URL(page.url()).search).toMatch(router);
    expect(messages).toEqual([]);
  });

  it('R11 opening the lightbox is one entry, which Back leaves and Forward comes to again', async () => {
    const { page, where, next, go, depth, messages } = await visit(router, '#photo-2');
    const before = await depth();
    await page.locator('[data-inpics="lightbox-button"]').click();
    await soon(where).toBe('2/8 #photo-2 {"inpics":"photo-2"} large');
    await next('lightbox');
    await soon(where).toBe('3/8 #photo-3 {"inpics":"photo-2"} large');
    expect(await depth()).toBe(before + 1);
    await go(-1);
    await soon(where).toBe('3/8 #photo-3 null small');
    await go(1);
    await soon(where).toMatch('3/8 #photo-3 {"inpics":"photo-2"} large');
    await page.keyboard.press('Escape');
    await soon(where).toBe('3/8 #photo-3 null small');
    expect(await depth()).toBe(before + 1);
    expect(messages).toEqual([]);
  });

  it('R11 R12 a link of the router’s moves the gallery, and what the router keeps beside its entry stays', async () => {
    const { page, where, next, go, messages } = await visit(router);
    await next();
    await soon(where).toBe('2/8 #photo-2 null small');
    await page.getByText('The fifth photo').click();
    await soon(where).toBe('5/8 #photo-5 {"from":"a_link"} small');
    await next();
    await soon(where).toBe('6/8 #photo-6 {"from":"a_link"} small');
    await page.locator('[data-inpics="lightbox-button"]').click();
    await soon(where).toBe('6/8 #photo-6 {"from":"a_link","inpics":"photo-6"} large');
    await page.locator('[data-inpics="lightbox-close"]').click();
    await soon(where).toBe('6/8 #photo-6 {"from":"a_link"} small');
    await go(-1);
    await soon(where).toBe('2/8 #photo-2 null small');
    await go(1);
    await soon(where).toBe('6/8 #photo-6 {"from":"a_link"} small');
    expect(messages).toEqual([]);
  });

  it('R11 a reader who comes back from another page is at their photo, and that page’s address was left alone', async () => {
    const { page, where, next, go, messages } = await visit(router);
    await next();
    await next();
    await soon(where).toBe('3/8 #photo-3 null small');
    await page.getByText('Another page').first().click();
    await page.locator('p', { hasText: 'Another page' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await go(-1);
    await soon(where).toBe('3/8 #photo-3 null small');
    await next();
    await soon(where).toBe('4/8 #photo-4 null small');
    await go(1);
    await page.locator('p', { hasText: 'Another page' }).waitFor();
    expect(messages).toEqual([]);
  });
});
