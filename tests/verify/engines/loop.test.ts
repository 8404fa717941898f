import { describe, expect, it } from 'vitest';
import { engines } from '../../kit/engines/index.js';
import { readerIn } from '../../kit/engines/reader.js';
import { jumpsIn } from '../../kit/frames.js';
import { soon } from '../../kit/soon.js';

/** In Chromium tests/browser/verify/loop.test.tsx proves the same. */
const others = engines.filter(({ name }) => name !== 'chromium');

describe.each(others)('a story that goes round in $name', (engine) => {
  const reader = readerIn(engine);

  describe.each([
    { dir: 'ltr', count: 8 },
    { dir: 'rtl', count: 100 },
  ])('$count photos, $dir', ({ dir, count }) => {
    const last = count - 1;
    const open = async (index: number, query = '') => {
      await reader.open(`loop&photos=${count}&dir=${dir}&open=${index}&${query}`);
      await reader.restsAt(index);
    };
    const goTo = (index: number) => reader.page.evaluate((index) => window.test.actions().goTo(index), index);

    it('A16 W4 steps go on from the last to the first and back, across the whole length too, and no photo is there twice', async () => {
      await open(last, 'still');
      await reader.page.click('[data-inpics="next"]');
      await reader.restsAt(0);
      await reader.page.click('[data-inpics="previous"]');
      await reader.restsAt(last);
      for (const index of [count / 2, 1, last - 1, 0]) {
        await goTo(index);
        await reader.restsAt(index);
      }
      const ids = await reader.page.evaluate(() => window.test.parts.slides.map(({ id }) => id));
      expect(ids).toHaveLength(Math.min(count, 21));
      expect(new Set(ids).size).toBe(ids.length);
      expect((await reader.events()).slice(0, 2)).toEqual(['0 button', `${last} button`]);
    });

    it('W1 goes round by the wheel and by mouse, both ways', async () => {
      await open(last, 'still');
      await reader.turnWheel(1);
      await reader.restsAt(0);
      await reader.drag(0.9, 0.2);
      await reader.restsAt(1);
      await reader.drag(0.1, 0.8);
      await reader.restsAt(0);
      await reader.turnWheel(-1);
      await reader.restsAt(last);
      await soon(reader.events).toEqual(['0 wheel', '1 drag', '0 drag', `${last} wheel`]);
    });

    it('W4 fast steps across the end never jump', async () => {
      await open(last - 1);
      await reader.page.evaluate(() => window.test.springLoaded());
      const frames = await reader.page.evaluate(async (count) => {
        const { parts, measure, frames, actions } = window.test;
        // From photo to photo the place goes on across the end, as the eye does.
        const watch = frames.watchFrames(parts);
        for (let turn = 0; turn < 4; turn += 1) actions().next();
        // The slides stand around the new photo before they glide.
        await frames.whenInFrame(() => measure.animationsIn(parts).length > 0);
        await frames.whenInFrame(() => measure.animationsIn(parts).length === 0);
        const onward = (place: number) => (place < count / 2 ? place + count : place);
        return watch.stop().map((frame) => ({ ...frame, place: onward(frame.place), target: onward(frame.target) }));
      }, count);
      expect(jumpsIn(frames)).toEqual([]);
      expect(frames.some(({ place }) => place > last - 0.5 && place < count + 1.5)).toBe(true);
      await reader.restsAt(2);
    });
  });

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    const onward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';

    it('A15 W12 focus in a slide that is put behind the others is not lost', async () => {
      await reader.open(`still&loop&photos=4&dir=${dir}`);
      await reader.restsAt(0);
      await reader.page.evaluate(() => window.test.parts.viewport.focus());
      for (const index of [1, 2, 3, 0, 1]) {
        await reader.page.press(onward);
        await reader.restsAt(index);
        expect(await reader.focused()).toBe('viewport');
      }
      expect(await reader.events()).toEqual([1, 2, 3, 0, 1].map((index) => `${index} key`));
    });

    it('W5 W22 keeps its photo at the seam when the window changes and when photos come behind it', async () => {
      await reader.open(`still&loop&photos=100&to=8&open=7&dir=${dir}`);
      await reader.restsAt(7);
      await reader.page.resize(500, 800);
      await reader.restsAt(7);
      for (const count of [10, 100]) {
        await reader.page.evaluate((count) => window.test.showPhotos(0, count), count);
        await soon(reader.counter).toBe(`8/${count}`);
        await reader.restsAt(7);
      }
      await reader.page.resize(700, 800);
      await reader.restsAt(7);
      await reader.page.click('[data-inpics="next"]');
      await reader.restsAt(8);
      expect(await reader.events()).toEqual(['8 button']);
    });
  });
});
