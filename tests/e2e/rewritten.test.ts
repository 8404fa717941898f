import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';

/** One of our style sheets as Vite publishes it with a site: written anew for the browsers of three years. */
async function published(name: string): Promise<string> {
  const input = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input } },
  })) as Rollup.RollupOutput;
  return String(output.find((file) => file.type === 'asset')?.source);
}

const site = openSite();

describe.each(['styles.css', 'styles.unlayered.css'])('%s in a site that Vite builds', (name) => {
  it.each([
    ['dir="rtl"', -1],
    ['dir="ltr" lang="ar"', 1],
  ])(
    'N6 mirrors its arrows by the page’s direction, whatever its language: <html %s>',
    async (attributes, mirrored) => {
      const css = await published(name);
      const { page } = await openPage(site.browser, 'about:blank', { until: null });
      await page.route('**/styles.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
      await page.route(site.pages.url(), async (route) => {
        const html = await (await route.fetch()).text();
        await route.fulfill({ contentType: 'text/html', body: html.replace(/<html[^>]*>/, `<html ${attributes}>`) });
      });
      await page.goto(site.pages.url());
      const arrow = page.locator('[data-inpics="next"] path');
      expect(await arrow.evaluate((path: SVGPathElement) => Math.sign(path.getScreenCTM()?.a ?? 0))).toBe(mirrored);
    },
  );
});
