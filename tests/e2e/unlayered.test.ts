import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { openPage } from '../kit/openPage.js';
import { openSite } from '../kit/site.js';

const read = (name: string) => readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)), 'utf8');
const sheet = read('styles.unlayered.css');

/** What a page says of bare elements, and then of a part by its name. */
const RULES = `
  p, h3, figure, figcaption { margin: 2em; color: red }
  main button { background: lime; border: 9px solid; border-radius: 0 }
  main p { font-size: 30px }
  [data-inpics="credit"] { color: blue }
`;

const site = openSite();

/** The page with this sheet and, before it, the page's own rules. */
async function open(css: string) {
  const { page } = await openPage(site.browser, 'about:blank', { until: null });
  await page.route('**/styles.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
  await page.goto(site.pages.url());
  return page.evaluate(() => {
    const of = (part: string) => getComputedStyle(document.querySelector(`[data-inpics="${part}"]`) as Element);
    return {
      headline: [of('headline').marginTop, of('headline').marginLeft],
      credit: [of('credit').marginTop, of('credit').fontSize, of('credit').color],
      button: [of('next').borderTopWidth, of('next').borderTopLeftRadius],
    };
  });
}

describe('W14 the style sheet without its layer', () => {
  it('has the same rules in the same order, none of them in a layer', () => {
    const layered = postcss.parse(read('styles.css'));
    layered.walkAtRules('layer', (layer) => {
      layer.replaceWith(layer.nodes ?? []);
    });
    const bare = (css: string) => css.replaceAll(':not(html)', '').replaceAll(/[\s;]/g, '');
    expect(bare(sheet)).toBe(bare(layered.toString()));
    expect(sheet).toContain('[data-inpics=credit]');
    expect(sheet).not.toContain('@layer');
  });

  it('wins over a page’s rules for bare elements that come after it, and loses to one for a part', async () => {
    const quiet = await open(sheet);
    const { credit, ...others } = await open(`${sheet}${RULES}`);
    expect(others).toEqual({ headline: quiet.headline, button: quiet.button });
    expect(credit).toEqual([...quiet.credit.slice(0, 2), 'rgb(0, 0, 255)']);
  });

  it('loses to that one wherever it stands, as the layer does', async () => {
    const before = await open(`[data-inpics="credit"] { color: blue }${sheet}`);
    expect(before.credit[2]).toBe('rgb(0, 0, 255)');
  });
});
