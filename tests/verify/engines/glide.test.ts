import { describe, expect, it } from 'vitest';
import { engines } from '../../kit/engines/index.js';
import { readerIn } from '../../kit/engines/reader.js';
import { jumpsIn } from '../../kit/frames.js';

describe.each(engines)('the strip in $name', (engine) => {
  const reader = readerIn(engine);

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    const open = (query = '') => reader.open(`dir=${dir}&${query}`);

    it('W4 Next glides on the figures alone, ends exactly and leaves no transform', async () => {
      await open();
      await reader.restsAt(0);
      await reader.page.evaluate(() => window.test.springLoaded());
      const glide = await reader.page.evaluate(async () => {
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
      await reader.restsAt(1);
      const transforms = await reader.page.evaluate(() =>
        window.test.parts.figures.map((figure) => getComputedStyle(figure).transform),
      );
      expect(new Set(transforms)).toEqual(new Set(['none']));
      expect(await reader.events()).toEqual(['1 button']);
    });

    it('W4 what cuts into a glide takes over from where the eye is, and never jumps', async () => {
      await open();
      await reader.restsAt(0);
      await reader.page.evaluate(() => window.test.springLoaded());
      const frames = await reader.page.evaluate(async () => {
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
      await reader.restsAt(2);
    });

    it('W4 seven fast presses of Next, then a click into the viewport, end at the last photo', async () => {
      await open();
      await reader.restsAt(0);
      for (let press = 0; press < 7; press += 1) await reader.page.click('[data-inpics="next"]');
      await reader.page.click('[data-inpics="viewport"]');
      await reader.restsAt(7);
      expect(await reader.events()).toEqual([1, 2, 3, 4, 5, 6, 7].map((index) => `${index} button`));
    });

    it('W2 before the spring is there it jumps and plays a plain ease, also on a page that scrolls smoothly', async () => {
      await open('busy');
      await reader.restsAt(0);
      const glide = await reader.page.evaluate(async () => {
        const { parts, measure, frames, actions, glideLoaded } = window.test;
        document.head.appendChild(document.createElement('style')).textContent = '* { scroll-behavior: smooth }';
        await glideLoaded();
        await frames.nextFrame();
        actions().next();
        const start = [measure.scrolledPlace(parts), measure.seenPlace(parts)];
        const easings = measure.animationsIn(parts).map((animation) => animation.effect?.getTiming().easing);
        const watch = frames.watchFrames(parts);
        await frames.whenInFrame(() => measure.seenPlace(parts) > 0.4);
        const before = measure.seenPlace(parts);
        actions().next();
        const after = measure.seenPlace(parts);
        const late = performance.now() - Number(document.timeline.currentTime);
        await frames.whenInFrame(() => measure.animationsIn(parts).length === 0);
        return { start, easings, before, after, late, frames: watch.stop() };
      });
      expect(glide.start[0]).toBeCloseTo(1, 2);
      expect(glide.start[1]).toBeCloseTo(0, 2);
      expect(new Set(glide.easings)).toEqual(new Set(['cubic-bezier(0.3333, 1, 0.6667, 1)']));
      // A smooth scroll would be on its way between two photos.
      for (const { target, pixel } of glide.frames) expect(Math.abs(target - Math.round(target))).toBeLessThan(pixel);
      // Since the last frame the ease cannot have gone further than in two frames at its fastest.
      expect(glide.after).toBeGreaterThanOrEqual(glide.before - 0.003);
      expect(glide.after - glide.before).toBeLessThan((3 / 350) * Math.max(34, glide.late));
      await reader.restsAt(2);
    });

    it('W11 no move of the gallery moves the page, be it by button, key, command, thumbnail or script', async () => {
      await open('still&thumbnails&photos=30');
      await reader.restsAt(0);
      // Its upper part is out of the window: what brings things into view would have a reason to.
      const before = await reader.page.evaluate((isRtl) => {
        Object.assign(document.body.style, { padding: '900px 0', width: '1500px' });
        const { viewport } = window.test.parts;
        const { top, height } = viewport.getBoundingClientRect();
        window.scrollTo({ left: isRtl ? -30 : 30, top: top + scrollY + height / 3, behavior: 'instant' });
        (document.querySelector('[data-inpics="next"]') as HTMLElement).focus({ preventScroll: true });
        return [scrollX, scrollY];
      }, dir === 'rtl');
      expect(before[1]).toBeGreaterThan(900);
      await reader.page.press('Enter');
      await reader.restsAt(1);
      await reader.page.evaluate(() => window.test.parts.viewport.focus({ preventScroll: true }));
      await reader.page.press(dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
      await reader.restsAt(2);
      await reader.page.evaluate(() => window.test.actions().goTo(29));
      await reader.restsAt(29);
      await reader.page.evaluate(() =>
        (document.querySelectorAll('[data-inpics="thumbnail"]')[25] as HTMLElement).click(),
      );
      await reader.restsAt(25);
      await reader.page.evaluate(() => window.test.parts.viewport.scrollTo({ left: 0, behavior: 'instant' }));
      await reader.restsAt(0);
      expect(await reader.events()).toEqual(['1 button', '2 key', '29 command', '25 thumbnail', '0 scroll']);
      expect(await reader.page.evaluate(() => [scrollX, scrollY])).toEqual(before);
    });
  });

  it('W13 at rest nothing stands in a layer of its own that a transform made', async () => {
    await reader.open();
    await reader.restsAt(0);
    await reader.page.click('[data-inpics="next"]');
    await reader.restsAt(1);
    const layers = await reader.page.evaluate(() =>
      [...window.test.parts.root.querySelectorAll('*')].flatMap((element) => {
        const { transform, willChange, backfaceVisibility, perspective } = getComputedStyle(element);
        const isDeep = transform.startsWith('matrix3d') || perspective !== 'none' || backfaceVisibility === 'hidden';
        return isDeep || willChange.includes('transform') ? [element.tagName] : [];
      }),
    );
    expect(layers).toEqual([]);
  });
});
