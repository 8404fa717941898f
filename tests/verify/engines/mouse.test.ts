import { describe, expect, it } from 'vitest';
import { engines } from '../../kit/engines/index.js';
import { readerIn } from '../../kit/engines/reader.js';
import { soon } from '../../kit/soon.js';

describe.each(engines)('the mouse in $name', (engine) => {
  const reader = readerIn(engine);
  const seen = () => reader.page.evaluate(() => window.test.measure.seenPlace(window.test.parts));

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    const open = async (query = '') => {
      await reader.open(`still&dir=${dir}&${query}`);
      await reader.restsAt(Number(new URLSearchParams(query).get('open') ?? 0));
    };

    it('W9 a drag by mouse that starts on the photo goes on, and back', async () => {
      await open();
      await reader.drag(0.9, 0.2);
      await reader.restsAt(1);
      await reader.drag(0.1, 0.8);
      await reader.restsAt(0);
      await soon(reader.events).toEqual(['1 drag', '0 drag']);
    });

    it('W8 at the ends a wheel or a drag outwards moves nothing, reports nothing, and leaves the page where it is', async () => {
      await reader.open();
      await open('photos=2');
      await reader.page.evaluate(() => {
        addEventListener('wheel', () => document.body.append('wheel'), { passive: true });
      });
      const turns = () => reader.page.evaluate(() => document.body.textContent?.match(/wheel/g)?.length ?? 0);
      for (const [index, outwards] of [
        [0, -1],
        [1, 1],
      ] as const) {
        await reader.page.evaluate((index) => window.test.actions().goTo(index), index);
        await reader.restsAt(index);
        const before = await turns();
        // No further: of more, turned by the protocol, Chromium makes its own Back on any page, whatever its style says.
        await reader.turnWheel(outwards * 0.15);
        await soon(turns).toBeGreaterThan(before);
        await reader.drag(0.5 + outwards * 0.3, 0.5 - outwards * 0.3, 'held');
        expect(await seen()).toBeCloseTo(index, 2);
        await reader.page.mouse.release();
        await reader.restsAt(index);
      }
      expect(await reader.events()).toEqual(['1 command']);
      expect(await reader.page.evaluate(() => location.search)).toBe(`?still&dir=${dir}&photos=2`);
    });
  });

  it('W1 a command during a drag waits until the photo is let go', async () => {
    await reader.open('still');
    await reader.restsAt(0);
    await reader.drag(0.8, 0.5, 'held');
    await reader.page.evaluate(() => window.test.actions().goTo(5));
    expect(await seen()).toBeCloseTo(0.3, 2);
    await reader.page.mouse.moveTo(await reader.across(0.4), 4);
    expect(await seen()).toBeCloseTo(0.4, 2);
    await reader.page.mouse.release();
    await reader.restsAt(5);
    expect(await reader.events()).toEqual(['5 command']);
  });

  it('W9 a press on the caption selects its text and moves nothing; links can be dragged away, photos cannot', async () => {
    await reader.open('still&links');
    await reader.restsAt(0);
    await reader.page.mouse.moveTo(await reader.pointIn('[data-inpics="headline"]', 0.001));
    await reader.page.mouse.press();
    await reader.page.mouse.moveTo(await reader.pointIn('[data-inpics="credit"]', 0.5), 6);
    expect(await seen()).toBe(0);
    await reader.page.mouse.release();
    const selected = await reader.page.evaluate(() => String(getSelection()));
    expect(selected).toContain('Headline 1');
    expect(selected).toContain('Source 1');
    await reader.restsAt(0);
    expect(await reader.events()).toEqual([]);
    const draggable = (selector: string) =>
      reader.page.evaluate(
        (selector) => [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.draggable),
        selector,
      );
    expect(new Set(await draggable('[data-inpics="picture"] img'))).toEqual(new Set([false]));
    expect(new Set(await draggable('[data-inpics="text"] a'))).toEqual(new Set([true]));
  });

  it('W10 a right click anywhere on the photo finds the picture, and gets the browser’s own menu', async () => {
    await reader.open('still');
    await reader.restsAt(0);
    await reader.page.evaluate(() => {
      addEventListener('contextmenu', (event) => {
        window.test.events.push(
          `menu on ${(event.target as Element).tagName}${event.defaultPrevented ? ', taken' : ''}`,
        );
        // The menu itself would stay open over the next test.
        event.preventDefault();
      });
    });
    await reader.page.mouse.moveTo(await reader.pointIn('[data-inpics="picture"]', 0.5, 0.3));
    await reader.page.mouse.press('right');
    await reader.page.mouse.moveTo(await reader.pointIn('[data-inpics="picture"]', 0.2, 0.3), 4);
    await reader.page.mouse.release('right');
    await reader.restsAt(0);
    expect(await reader.events()).toEqual(['menu on IMG']);
    const covers = await reader.page.evaluate(() => {
      const image = document.querySelector('[data-current] img') as Element;
      const { left, top, right, bottom } = image.getBoundingClientRect();
      const found = new Set<string>();
      for (let x = left + 2; x < right; x += 12) {
        for (let y = top + 2; y < Math.min(bottom, innerHeight); y += 12) {
          const element = document.elementFromPoint(x, y) as HTMLElement;
          if (element !== image)
            found.add(element.closest<HTMLElement>('[data-inpics]')?.dataset.inpics ?? element.tagName);
        }
      }
      return [...found].sort();
    });
    expect(covers).toEqual(['next', 'previous']);
  });
});
