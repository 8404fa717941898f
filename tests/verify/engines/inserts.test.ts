import { describe, expect, it } from 'vitest';
import { engines } from '../../kit/engines/index.js';
import { readerIn } from '../../kit/engines/reader.js';
import { soon } from '../../kit/soon.js';

describe.each(engines)('what stands between the photos in $name', (engine) => {
  const reader = readerIn(engine);
  /** What fills the viewport, once nothing moves. */
  const standing = () =>
    reader.page.evaluate(() => {
      const { parts, measure } = window.test;
      const slide = parts.slides.find((each) => each.hasAttribute('data-current'));
      const way = (slide?.getBoundingClientRect().left ?? 0) - parts.viewport.getBoundingClientRect().left;
      const isStill = Math.abs(way) < 1 && measure.animationsIn(parts).length === 0;
      return isStill ? slide?.dataset.index || slide?.getAttribute('aria-label') : 'on its way';
    });

  it.each(['ltr', 'rtl'])(
    'W1 W4 comes before the photo that is shown without moving it, and is stepped over, %s',
    async (dir) => {
      await reader.open(`dir=${dir}&open=5&ads&server`);
      // In each frame, from the server's HTML on, the same photo stands where it stood.
      const places = await reader.page.evaluate(async () => {
        const { parts, frames, hydrate } = window.test;
        const place = () => {
          const slide = parts.slides.find((each) => each.dataset.index === '5');
          return Math.round((slide?.getBoundingClientRect().left ?? 99) - parts.viewport.getBoundingClientRect().left);
        };
        const seen = [place()];
        hydrate();
        await frames.whenInFrame(() => seen.push(place()) > 20 && parts.slides.length === 11);
        return seen;
      });
      expect(new Set(places)).toEqual(new Set([0]));
      await soon(standing).toBe('5');
      await reader.page.evaluate(() => window.test.actions().next());
      await soon(standing).toBe('Advertisement');
      for (const stop of ['6', '7', 'End of the story', 'End of the story']) {
        await reader.page.evaluate(() => window.test.actions().next());
        await soon(standing).toBe(stop);
      }
      for (const stop of ['7', '6', 'Advertisement', '5']) {
        await reader.page.evaluate(() => window.test.actions().previous());
        await soon(standing).toBe(stop);
      }
      expect(await reader.events()).toEqual(['6 command', '7 command', '6 command', '5 command']);
    },
  );

  it('W4 ten steps on without a rest end at the right place', async () => {
    await reader.open('still&ads');
    await soon(standing).toBe('0');
    await reader.page.evaluate(() => {
      for (let step = 0; step < 9; step++) window.test.actions().next();
    });
    await soon(standing).toBe('7');
  });
});
