import { describe, expect, it } from 'vitest';
import { engines } from '../../kit/engines/index.js';
import { readerIn } from '../../kit/engines/reader.js';
import { soon } from '../../kit/soon.js';

describe.each(engines)('a gallery that is opened in $name', (engine) => {
  const reader = readerIn(engine);

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    const open = (query = '') => reader.open(`still&dir=${dir}&${query}`);

    it('R14 it opens on the photo that it was told', async () => {
      await open('open=5');
      await reader.restsAt(5);
      expect(await reader.events()).toEqual([]);
    });

    it('R14 the server’s HTML opens on the photo that it was told, and stays there when it is hydrated', async () => {
      await open('open=5&server');
      const shown = () =>
        reader.page.evaluate(() => {
          const { parts } = window.test;
          const box = parts.figures[5]?.getBoundingClientRect();
          return Math.round((box?.left ?? Number.NaN) - parts.viewport.getBoundingClientRect().left);
        });
      expect(await shown()).toBe(0);
      const places = await reader.page.evaluate(async () => {
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
      await reader.restsAt(5);
      expect(await reader.events()).toEqual([]);
    });

    it('R14 W6 a strip that was moved before it was hydrated, by the reader or by the browser, is not thrown back', async () => {
      await open('open=2&server');
      await reader.page.evaluate(async () => {
        const { parts, frames, hydrate } = window.test;
        const { viewport } = parts;
        const left = viewport.clientWidth * (getComputedStyle(viewport).direction === 'rtl' ? -2 : 2);
        viewport.scrollTo({ left, behavior: 'instant' });
        await frames.nextFrame();
        hydrate();
      });
      await reader.restsAt(4);
      await soon(reader.events).toEqual(['4 scroll']);
      expect(await reader.page.evaluate(() => document.querySelector('[role="status"]')?.textContent)).toBe('');
    });

    it('W6 a script that scrolls the strip moves the gallery, via "scroll"', async () => {
      await open();
      await reader.restsAt(0);
      await reader.page.evaluate(() => {
        const { viewport } = window.test.parts;
        const left = viewport.clientWidth * (getComputedStyle(viewport).direction === 'rtl' ? -3 : 3);
        viewport.scrollTo({ left, behavior: 'instant' });
      });
      await reader.restsAt(3);
      await soon(reader.events).toEqual(['3 scroll']);
    });
  });

  it('W13 the neighbours are decoded before a swipe can show them, and nobody asks for those further away', async () => {
    await reader.page.resize(1400, 900);
    await reader.open('still&fetched&open=3');
    await reader.restsAt(3);
    /** `d` decoded, `a` asked for, `-` neither. */
    const pictures = () =>
      reader.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-inpics="picture"]')]
          .map((part) => {
            const image = part.querySelector('img') as HTMLImageElement;
            if (part.dataset.state === 'loaded' && image.naturalWidth > 0) return 'd';
            return image.loading === 'eager' ? 'a' : '-';
          })
          .join(''),
      );
    await soon(pictures).toBe('--ddd---');
    await reader.page.click('[data-inpics="next"]');
    await reader.restsAt(4);
    await soon(pictures).toBe('--dddd--');
    await reader.page.resize(700, 800);
  });

  // These come last: Puppeteer finds no way on from a page that Firefox kept in its memory.
  it.each(['a reload', 'Back'])('W6 after %s counter and strip agree, and go on together', async (way) => {
    const takeOver = () =>
      reader.page.evaluate(async () => {
        const { frames, hydrate } = window.test;
        const isReady = () => document.querySelector('[data-inpics="root"][data-ready]') !== null;
        // A page that comes back from the browser's memory is as it was left.
        if (!isReady()) hydrate();
        await frames.whenInFrame(isReady);
      });
    const scrolled = () => reader.page.evaluate(() => window.test.measure.scrolledPlace(window.test.parts));
    await reader.open('still&server');
    await takeOver();
    await reader.page.evaluate(() => {
      const { viewport } = window.test.parts;
      viewport.scrollTo({ left: 3 * viewport.clientWidth, behavior: 'instant' });
    });
    await soon(reader.events).toEqual(['3 scroll']);
    if (way === 'Back') {
      await reader.open('photos=2');
      await reader.restsAt(0);
      await reader.page.back();
    } else {
      await reader.page.reload();
    }
    await takeOver();
    await soon(async () => `${(await scrolled()) + 1}/8`).toBe(await reader.counter());
    const index = await scrolled();
    await reader.page.click('[data-inpics="next"]');
    await reader.restsAt(index + 1);
    expect(await reader.counter()).toBe(`${index + 2}/8`);
  });
});
