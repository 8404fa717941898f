import { describe, expect, it } from 'vitest';
import { engines } from '../../kit/engines/index.js';
import { readerIn } from '../../kit/engines/reader.js';
import { soon } from '../../kit/soon.js';

describe.each(engines)('the wheel and the finger in $name', (engine) => {
  const reader = readerIn(engine);
  const seen = () => reader.page.evaluate(() => window.test.measure.seenPlace(window.test.parts));
  /** Asks for the sixth photo as soon as the strip moves, in the same task, and notes on the body where it stands then. */
  const askWhenItMoves = () =>
    reader.page.evaluate(() => {
      const { parts, measure, actions } = window.test;
      const ask = () => {
        if (measure.scrolledPlace(parts) < 0.01) return;
        parts.viewport.removeEventListener('scroll', ask);
        actions().goTo(5);
        document.body.dataset.place = String(measure.scrolledPlace(parts));
      };
      parts.viewport.addEventListener('scroll', ask);
    });
  const placeWhenAsked = () => reader.page.evaluate(() => Number(document.body.dataset.place));

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    const open = async (query = '') => {
      await reader.open(`still&dir=${dir}&${query}`);
      await reader.restsAt(Number(new URLSearchParams(query).get('open') ?? 0));
    };

    it('W3 the wheel goes on by the photo that it is turned, and back, each told once, when it has settled', async () => {
      await open();
      await reader.turnWheel(1);
      await reader.restsAt(1);
      await soon(reader.events).toEqual(['1 wheel']);
      await reader.turnWheel(-1);
      await reader.restsAt(0);
      await soon(reader.events).toEqual(['1 wheel', '0 wheel']);
    });
  });

  it('W3 a wheel turned by half a photo and a bit goes on to the next', async () => {
    reader.needs('a wheel that snaps');
    await reader.open('still');
    await reader.restsAt(0);
    await reader.turnWheel(0.6);
    await reader.restsAt(1);
    await soon(reader.events).toEqual(['1 wheel']);
  });

  it('W3 every slide asks for a stop, which a wheel turned by three photos at once makes in Firefox only', async () => {
    await reader.open('still');
    await reader.restsAt(0);
    const end = engine.name === 'firefox' ? 1 : 3;
    await reader.turnWheel(3);
    await reader.restsAt(end);
    await soon(reader.events).toEqual([`${end} wheel`]);
    const stops = await reader.page.evaluate(() =>
      window.test.parts.slides.map((slide) => getComputedStyle(slide).scrollSnapStop),
    );
    expect(new Set(stops)).toEqual(new Set(['always']));
  });

  it('W1 a command while the wheel moves the strip waits until it has settled', async () => {
    await reader.open('still');
    await reader.restsAt(0);
    await askWhenItMoves();
    await reader.turnWheel(0.4);
    await soon(placeWhenAsked).toBeGreaterThan(0);
    expect(await placeWhenAsked()).toBeLessThan(1.01);
    if ('a wheel that snaps' in engine.lacks) {
      expect(await seen()).toBeCloseTo(0.4, 2);
      await reader.turnWheel(0.6);
    }
    await reader.restsAt(5);
    expect(await reader.events()).toEqual(['5 command']);
  });

  it('W1 a command under a finger waits until it is lifted', async () => {
    reader.needs('a finger');
    await reader.open('still');
    await reader.restsAt(0);
    const finger = await reader.page.touch(await reader.across(0.5));
    await reader.page.evaluate(async () => {
      window.test.actions().goTo(5);
      await window.test.frames.frames(20);
    });
    expect(await seen()).toBe(0);
    await finger.lift();
    await reader.restsAt(5);
    expect(await reader.events()).toEqual(['5 command']);
  });

  it('W3 a fling moves one photo', async () => {
    reader.needs('a finger that scrolls');
    await reader.open('still&open=2');
    await reader.restsAt(2);
    await reader.fling();
    await reader.restsAt(3);
    await soon(reader.events).toEqual(['3 swipe']);
  });

  it.each([480, 900])(
    'W8 the strip keeps its own scrolling to itself, and no button stands in the outer 24 px of a screen of %i',
    async (width) => {
      await reader.page.resize(width, 800);
      await reader.open('still');
      await reader.restsAt(0);
      const { contained, edges, screen } = await reader.page.evaluate(() => {
        document.body.style.margin = '0';
        const boxes = [...document.querySelectorAll('[data-inpics="previous"], [data-inpics="next"]')].map((button) =>
          button.getBoundingClientRect(),
        );
        const contained = getComputedStyle(window.test.parts.viewport).overscrollBehaviorX;
        return { contained, edges: boxes.flatMap(({ left, right }) => [left, right]), screen: innerWidth };
      });
      await reader.page.resize(700, 800);
      expect(contained).toBe('contain');
      expect(edges).toHaveLength(4);
      expect(Math.min(...edges)).toBeGreaterThanOrEqual(24);
      expect(Math.max(...edges)).toBeLessThanOrEqual(screen - 24);
    },
  );

  it('W11 the wheel turned up and down over a photo scrolls the page, and the strip stays', async () => {
    await reader.open('still');
    await reader.restsAt(0);
    await reader.page.evaluate(async () => {
      document.body.style.paddingBottom = '2000px';
      // What scrolls the page, a thread of its own in WebKit, hears of its new length with a frame.
      let frames = 0;
      await window.test.frames.whenInFrame(() => ++frames > 2);
    });
    await reader.page.mouse.moveTo(await reader.across(0.5));
    await reader.page.mouse.turnWheel({ y: 150 });
    await soon(() => reader.page.evaluate(() => scrollY)).toBe(150);
    await reader.restsAt(0);
    expect(await reader.events()).toEqual([]);
  });
});
