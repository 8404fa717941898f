import { describe, expect, it } from 'vitest';
import { engines } from '../../kit/engines/index.js';
import { readerIn } from '../../kit/engines/reader.js';

describe.each(engines)('the gallery’s boxes in $name', (engine) => {
  const reader = readerIn(engine);

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    const open = (query = '') => reader.open(`still&dir=${dir}&${query}`);

    it('W5 a window that changes its size keeps the photo, without an event', async () => {
      await open('open=3');
      await reader.restsAt(3);
      for (const [width, height] of [
        [500, 800],
        [900, 600],
        [700, 800],
      ] as const) {
        await reader.page.resize(width, height);
        await reader.restsAt(3);
      }
      expect(await reader.events()).toEqual([]);
      expect(await reader.page.evaluate(() => document.querySelector('[data-inpics="counter"] bdi')?.textContent)).toBe(
        '4/8',
      );
    });

    it('W5 hidden and shown again it stands at the same photo, without an event', async () => {
      await open('open=3');
      await reader.restsAt(3);
      await reader.page.evaluate(async () => {
        const container = document.getElementById('page') as HTMLElement;
        container.style.display = 'none';
        await window.test.frames.nextFrame();
        container.style.display = '';
      });
      await reader.restsAt(3);
      expect(await reader.events()).toEqual([]);
    });

    it('W5 in a closed box it opens at the photo that it was told, moves by command, and is shown there', async () => {
      await open('open=3&hidden');
      await reader.page.evaluate(async () => {
        const { frames, actions } = window.test;
        await frames.whenInFrame(() => document.querySelector('[data-inpics="root"][data-ready]') !== null);
        (document.getElementById('page') as HTMLElement).style.display = '';
        await frames.nextFrame();
        (document.getElementById('page') as HTMLElement).style.display = 'none';
        await frames.nextFrame();
        actions().goTo(6);
        await frames.nextFrame();
        (document.getElementById('page') as HTMLElement).style.display = '';
      });
      await reader.restsAt(6);
      expect(await reader.events()).toEqual(['6 command']);
    });

    it('A54 all captions share one row, as high as the longest, and nothing below moves', async () => {
      await open();
      await reader.restsAt(0);
      const rows = () =>
        reader.page.evaluate(() => {
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
      await reader.page.click('[data-inpics="next"]');
      await reader.restsAt(1);
      expect(await rows()).toEqual(before);
    });

    it('A45 the step buttons stand in the middle of the photo’s height, Next at the end of the line', async () => {
      await open();
      await reader.restsAt(0);
      const [picture, previous, next] = await reader.page.evaluate(() =>
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
});
