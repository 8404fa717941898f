import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EnginePage, engines } from '../kit/engines/index.js';
import { servePage } from '../kit/engines/servePage.js';
import { jumpsIn } from '../kit/frames.js';
import { restAt } from '../kit/measure.js';
import { soon } from '../kit/soon.js';
// For the type of `window.test`.
import type {} from './page/main.js';

describe.each(engines)('the strip in $name', ({ launch }) => {
  let server: Awaited<ReturnType<typeof servePage>>;
  let page: EnginePage;
  beforeAll(async () => {
    server = await servePage();
    page = await launch();
    await page.resize(700, 800);
  });
  afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  const restsAt = (index: number) =>
    soon(() => page.evaluate(() => window.test.measure.restOf(window.test.parts))).toEqual(restAt(index));
  const events = () => page.evaluate(() => window.test.events);

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    const open = (query = '') => page.open(`${server.url}?dir=${dir}${query}`);

    it('W4 Next glides on the figures alone, ends exactly and leaves no transform', async () => {
      await open();
      await restsAt(0);
      await page.evaluate(() => window.test.springLoaded());
      const glide = await page.evaluate(async () => {
        const { parts, measure, frames } = window.test;
        const watch = frames.watchFrames(parts);
        (document.querySelector('[data-inpics="next"]') as HTMLElement).click();
        const start = [measure.scrolledPlace(parts), measure.seenPlace(parts)];
        const boxes = measure
          .animationsIn(parts)
          .map((animation) => ((animation.effect as KeyframeEffect).target as HTMLElement).dataset.inpics);
        await frames.whenInFrame(() => measure.animationsIn(parts).length === 0);
        return { start, boxes, frames: watch.stop() };
      });
      expect(glide.start[0]).toBeCloseTo(1, 2);
      expect(glide.start[1]).toBeCloseTo(0, 2);
      expect(glide.boxes).toEqual(['figure', 'figure']);
      expect(jumpsIn(glide.frames)).toEqual([]);
      expect(glide.frames.filter(({ place }) => place > 0.1 && place < 0.9).length).toBeGreaterThan(0);
      await restsAt(1);
      const transforms = await page.evaluate(() =>
        window.test.parts.figures.map((figure) => getComputedStyle(figure).transform),
      );
      expect(new Set(transforms)).toEqual(new Set(['none']));
      expect(await events()).toEqual(['1 button']);
    });

    it('W4 what cuts into a glide takes over from where the eye is, and never jumps', async () => {
      await open();
      await restsAt(0);
      await page.evaluate(() => window.test.springLoaded());
      const frames = await page.evaluate(async () => {
        const { parts, measure, frames, actions } = window.test;
        const watch = frames.watchFrames(parts);
        const when = (condition: (place: number) => boolean) =>
          frames.whenInFrame(() => condition(measure.seenPlace(parts)));
        actions().next();
        await when((place) => place > 0.4);
        actions().next();
        await when((place) => place > 1.2);
        actions().previous();
        await when((place) => place < 1.1);
        actions().goTo(6);
        await when((place) => place > 3.5);
        actions().goTo(2);
        await frames.whenInFrame(() => measure.animationsIn(parts).length === 0);
        return watch.stop();
      });
      expect(jumpsIn(frames)).toEqual([]);
      await restsAt(2);
    });

    it('W4 seven fast presses of Next, then a click into the viewport, end at the last photo', async () => {
      await open();
      await restsAt(0);
      for (let press = 0; press < 7; press += 1) await page.click('[data-inpics="next"]');
      await page.click('[data-inpics="viewport"]');
      await restsAt(7);
      expect(await events()).toEqual([1, 2, 3, 4, 5, 6, 7].map((index) => `${index} button`));
    });

    it('A28 arrow keys go where they point', async () => {
      await open('&open=3');
      await restsAt(3);
      await page.evaluate(() => window.test.parts.viewport.focus());
      await page.press('ArrowRight');
      await restsAt(dir === 'rtl' ? 2 : 4);
      await page.press('ArrowLeft');
      await restsAt(3);
      expect(await events()).toEqual([dir === 'rtl' ? '2 key' : '4 key', '3 key']);
    });

    it('W5 a window that changes its size keeps the photo, without an event', async () => {
      await open('&open=3');
      await restsAt(3);
      for (const [width, height] of [
        [500, 800],
        [900, 600],
        [700, 800],
      ] as const) {
        await page.resize(width, height);
        await restsAt(3);
      }
      expect(await events()).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('[data-inpics="counter"] bdi')?.textContent)).toBe('4/8');
    });

    it('W5 hidden and shown again it stands at the same photo, without an event', async () => {
      await open('&open=3');
      await restsAt(3);
      await page.evaluate(async () => {
        const container = document.getElementById('page') as HTMLElement;
        container.style.display = 'none';
        await window.test.frames.nextFrame();
        container.style.display = '';
      });
      await restsAt(3);
      expect(await events()).toEqual([]);
    });

    it('W6 a script that scrolls the strip moves the gallery, via "scroll"', async () => {
      await open();
      await restsAt(0);
      await page.evaluate(() => {
        const { viewport } = window.test.parts;
        const left = viewport.clientWidth * (getComputedStyle(viewport).direction === 'rtl' ? -3 : 3);
        viewport.scrollTo({ left, behavior: 'instant' });
      });
      await restsAt(3);
      await soon(events).toEqual(['3 scroll']);
    });

    it('R14 it opens on the photo that it was told', async () => {
      await open('&open=5');
      await restsAt(5);
      expect(await events()).toEqual([]);
    });

    it('R14 the server’s HTML opens on the photo that it was told, and stays there when it is hydrated', async () => {
      await open('&open=5&server');
      const shown = () =>
        page.evaluate(() => {
          const { parts } = window.test;
          const box = parts.figures[5]?.getBoundingClientRect();
          return Math.round((box?.left ?? Number.NaN) - parts.viewport.getBoundingClientRect().left);
        });
      expect(await shown()).toBe(0);
      const places = await page.evaluate(async () => {
        const { parts, frames, hydrate } = window.test;
        const seen: number[] = [];
        let isReady = false;
        hydrate();
        await frames.whenInFrame(() => {
          const box = parts.figures[5]?.getBoundingClientRect();
          seen.push(Math.round((box?.left ?? Number.NaN) - parts.viewport.getBoundingClientRect().left));
          isReady ||= parts.root.hasAttribute('data-ready');
          return isReady && seen.length > 10;
        });
        return seen;
      });
      expect(new Set(places)).toEqual(new Set([0]));
      await restsAt(5);
      expect(await events()).toEqual([]);
    });

    it('R14 a reader who moved the strip before it was hydrated is not thrown back', async () => {
      await open('&open=2&server');
      await page.evaluate(async () => {
        const { parts, frames, hydrate } = window.test;
        const { viewport } = parts;
        const left = viewport.clientWidth * (getComputedStyle(viewport).direction === 'rtl' ? -2 : 2);
        viewport.scrollTo({ left, behavior: 'instant' });
        await frames.nextFrame();
        hydrate();
      });
      await restsAt(4);
      await soon(events).toEqual(['4 scroll']);
      expect(await page.evaluate(() => document.querySelector('[role="status"]')?.textContent)).toBe('');
    });

    it('A54 all captions share one row, as high as the longest, and nothing below moves', async () => {
      await open();
      await restsAt(0);
      const rows = () =>
        page.evaluate(() => {
          const rounded = (selector: string, side: 'top' | 'bottom' | 'height') =>
            [...document.querySelectorAll(selector)].map((element) =>
              Math.round(element.getBoundingClientRect()[side]),
            );
          return {
            captions: rounded('[data-inpics="caption"]', 'top'),
            figures: rounded('[data-inpics="figure"]', 'bottom'),
            heights: rounded('[data-inpics="caption"]', 'height'),
            root: rounded('[data-inpics="root"]', 'height'),
            bar: rounded('[data-inpics="bar"]', 'bottom'),
            pictures: rounded('[data-inpics="picture"]', 'bottom'),
          };
        });
      const before = await rows();
      expect(new Set(before.captions).size).toBe(1);
      expect(new Set(before.heights).size).toBe(1);
      expect(new Set(before.figures).size).toBe(1);
      expect(new Set(before.pictures).size).toBe(1);
      expect(before.pictures[0]).toBeLessThan(before.bar[0] ?? 0);
      expect(before.captions[0]).toBeGreaterThanOrEqual(before.bar[0] ?? 0);
      await page.click('[data-inpics="next"]');
      await restsAt(1);
      expect(await rows()).toEqual(before);
    });

    it('A45 the step buttons stand in the middle of the photo’s height, Next at the end of the line', async () => {
      await open();
      await restsAt(0);
      const [picture, previous, next] = await page.evaluate(() =>
        ['picture', 'previous', 'next'].map((part) => {
          const { left, right, top, bottom, width, height } = (
            document.querySelector(`[data-inpics="${part}"]`) as Element
          ).getBoundingClientRect();
          return { x: (left + right) / 2, y: (top + bottom) / 2, width, height };
        }),
      );
      if (!picture || !previous || !next) throw new Error('Parts are missing.');
      for (const button of [previous, next]) {
        expect(Math.abs(button.y - picture.y)).toBeLessThan(1);
        expect([button.width, button.height]).toEqual([44, 44]);
      }
      expect(Math.sign(next.x - picture.x)).toBe(dir === 'rtl' ? -1 : 1);
      expect(Math.sign(previous.x - picture.x)).toBe(dir === 'rtl' ? 1 : -1);
    });
  });

  it('W7 the Tab key stops at Previous, Next and the photos, and nowhere else', async () => {
    await page.open(server.url);
    await restsAt(0);
    const stops: string[] = [];
    for (let stop = 0; stop < 3; stop += 1) {
      await page.press('Tab');
      stops.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.inpics ?? 'the page'));
    }
    expect(stops).toEqual(['previous', 'next', 'viewport']);
  });
});
