import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EnginePage, engines } from '../kit/engines/index.js';
import { servePage } from '../kit/engines/servePage.js';

let site: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  site = await servePage();
});
afterAll(() => site?.close());

describe.each(engines)('in $name', ({ launch }) => {
  let page: EnginePage;
  beforeAll(async () => {
    page = await launch();
    await page.resize(800, 900);
  });
  afterAll(() => page?.close());

  /** What stands where, once the gallery is there and its strip has been at rest for 300 ms. */
  const atRest = () =>
    page.evaluate(async () => {
      const find = (part: string, within: ParentNode = document) =>
        within.querySelector(`[data-inpics="${part}"]`) as HTMLElement;
      while (!document.querySelector('[data-ready]')) await new Promise((resolve) => setTimeout(resolve, 50));
      const viewport = find('viewport');
      let still = 0;
      let before = Number.NaN;
      while (still < 300) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const moving = viewport.getAnimations({ subtree: true }).some(({ playState }) => playState === 'running');
        still = !moving && viewport.scrollLeft === before ? still + 50 : 0;
        before = viewport.scrollLeft;
      }
      const slides = [...document.querySelectorAll<HTMLElement>('[data-inpics="slide"]')];
      const { left, width } = viewport.getBoundingClientRect();
      return {
        counter: find('counter').textContent?.match(/\d+\/\d+/)?.[0],
        /** The slide that fills the viewport. */
        shown: slides.findIndex((slide) => Math.abs(slide.getBoundingClientRect().left - left) < 1),
        shownWidth: Math.round(width),
        reachable: slides.flatMap((slide, index) => (slide.inert ? [] : [index])),
        captionTops: new Set(slides.map((slide) => Math.round(find('caption', slide).getBoundingClientRect().top)))
          .size,
        rowEnds: new Set(slides.map((slide) => Math.round(slide.getBoundingClientRect().bottom))).size,
        /** The counter stands in the row between the photo and its caption. */
        rowsInOrder:
          find('picture').getBoundingClientRect().bottom <= find('counter').getBoundingClientRect().top + 1 &&
          find('counter').getBoundingClientRect().bottom <= find('caption').getBoundingClientRect().top + 1,
        height: Math.round(find('root').getBoundingClientRect().height),
      };
    });

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    it('opens on the first photo, with captions and slides in common rows', async () => {
      await page.open(`${site.url}?dir=${dir}`);
      const rest = await atRest();
      expect(rest).toMatchObject({
        counter: '1/8',
        shown: 0,
        reachable: [0],
        captionTops: 1,
        rowEnds: 1,
        rowsInOrder: true,
      });
    });

    it('moves by button and ends exactly on the next photo, and the page below stays where it is', async () => {
      const before = await atRest();
      await page.click('[data-inpics="next"]');
      const after = await atRest();
      expect(after).toMatchObject({ counter: '2/8', shown: 1, reachable: [1], height: before.height });
    });

    it('moves by key in reading direction', async () => {
      const [onward, back] =
        dir === 'ltr' ? (['ArrowRight', 'ArrowLeft'] as const) : (['ArrowLeft', 'ArrowRight'] as const);
      await page.press(onward);
      await page.press(onward);
      expect(await atRest()).toMatchObject({ counter: '4/8', shown: 3, reachable: [3] });
      await page.press(back);
      expect(await atRest()).toMatchObject({ counter: '3/8', shown: 2 });
    });

    it('W4 ends on the right photo after many moves in a row', async () => {
      await page.evaluate(() => {
        const next = document.querySelector<HTMLElement>('[data-inpics="next"]');
        for (let move = 0; move < 4; move += 1) next?.click();
      });
      expect(await atRest()).toMatchObject({ counter: '7/8', shown: 6, reachable: [6] });
    });

    it('keeps its photo when the window changes', async () => {
      for (const width of [500, 1000, 800]) {
        await page.resize(width, 900);
        expect(await atRest()).toMatchObject({ counter: '7/8', shown: 6, captionTops: 1, rowEnds: 1 });
      }
    });

    it('follows a scroll that came from the reader', async () => {
      await page.evaluate(() => {
        const viewport = document.querySelector('[data-inpics="viewport"]') as HTMLElement;
        const onward = getComputedStyle(viewport).direction === 'rtl' ? -1 : 1;
        viewport.scrollBy({ left: onward * viewport.clientWidth, behavior: 'instant' });
      });
      expect(await atRest()).toMatchObject({ counter: '8/8', shown: 7, reachable: [7] });
    });
  });
});
