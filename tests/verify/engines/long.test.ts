import { describe, expect, it } from 'vitest';
import { engines } from '../../kit/engines/index.js';
import { readerIn } from '../../kit/engines/reader.js';
import { jumpsIn } from '../../kit/frames.js';
import { soon } from '../../kit/soon.js';

/** In Chromium tests/browser/verify/long.test.tsx proves the same. */
const others = engines.filter(({ name }) => name !== 'chromium');

describe.each(others)('a story of two hundred photos in $name', (engine) => {
  const reader = readerIn(engine);

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    const open = async (query: string) => {
      await reader.open(`photos=200&dir=${dir}&${query}`);
      await reader.restsAt(Number(new URLSearchParams(query).get('open') ?? 0));
    };
    const goTo = (index: number) => reader.page.evaluate((index) => window.test.actions().goTo(index), index);
    const press = (part: string, times: number) =>
      reader.page.evaluate(
        (part, times) => {
          const button = document.querySelector(`[data-inpics="${part}"]`) as HTMLElement;
          for (let turn = 0; turn < times; turn += 1) button.click();
        },
        part,
        times,
      );
    const slides = () =>
      reader.page.evaluate(() => window.test.parts.slides.map((slide) => Number(slide.dataset.index)));

    it('W4 goes from end to end by command, with twenty-one slides at most', async () => {
      await open('still&open=100');
      for (const index of [0, 199, 120, 119]) {
        await goTo(index);
        await reader.restsAt(index);
        expect((await slides()).length).toBeLessThanOrEqual(21);
        expect(await reader.counter()).toBe(`${index + 1}/200`);
      }
      expect(await reader.events()).toHaveLength(4);
    });

    it('W4 thirty fast presses of Next end thirty photos on, and as many of Previous back, with focus on the button', async () => {
      await open('still');
      await reader.page.evaluate(() => (document.querySelector('[data-inpics="next"]') as HTMLElement).focus());
      await press('next', 30);
      await reader.restsAt(30);
      await press('previous', 30);
      await reader.restsAt(0);
      expect(await reader.events()).toHaveLength(60);
      expect(await reader.focused()).toBe('next');
    });

    it('W4 a step glides and never jumps, also where slides come and go around it', async () => {
      await open('open=30');
      const before = await slides();
      await reader.page.evaluate(() => window.test.springLoaded());
      const frames = await reader.page.evaluate(async () => {
        const { parts, measure, frames, actions } = window.test;
        const watch = frames.watchFrames(parts);
        for (const index of [31, 32, 33, 34, 35, 36]) {
          actions().next();
          await frames.whenInFrame(() => measure.seenPlace(parts) > index - 0.4);
        }
        await frames.whenInFrame(() => measure.animationsIn(parts).length === 0);
        return watch.stop();
      });
      expect(jumpsIn(frames)).toEqual([]);
      expect(frames.some(({ place }) => !Number.isInteger(place))).toBe(true);
      await reader.restsAt(36);
      // For five steps they stay as they are.
      expect(await slides()).toEqual(before.map((index) => index + 6));
    });

    it('W1 by the wheel and by mouse it goes on, and finds new neighbours when it rests', async () => {
      await open('still&open=100');
      const before = await slides();
      await goTo(104);
      await reader.restsAt(104);
      for (const index of [105, 106]) {
        await reader.turnWheel(1);
        await reader.restsAt(index);
      }
      await reader.drag(0.9, 0.2);
      await reader.restsAt(107);
      await reader.turnWheel(-1);
      await reader.restsAt(106);
      await soon(reader.events).toEqual(['104 command', '105 wheel', '106 wheel', '107 drag', '106 wheel']);
      await soon(slides).toEqual(before.map((index) => index + 6));
    });

    it('W12 arrow keys keep focus on the photos; focus in a caption that goes away parks on the gallery', async () => {
      await open('still&open=100&links');
      await reader.page.evaluate(() => window.test.parts.viewport.focus());
      for (const index of [101, 102, 103]) {
        await reader.page.press(dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
        await reader.restsAt(index);
      }
      expect(await reader.focused()).toBe('viewport');
      await reader.page.evaluate(() => (document.querySelector('[data-current] figcaption a') as HTMLElement).focus());
      expect(await reader.focused()).toBe('Source 104');
      await goTo(150);
      await reader.restsAt(150);
      expect(await reader.focused()).toBe('root');
    });

    it('W5 W22 keeps its photo when the window changes, and when photos come before and behind it', async () => {
      await open('still&from=60&to=160&open=40');
      const show = (from: number, to: number) =>
        reader.page.evaluate((from, to) => window.test.showPhotos(from, to), from, to);
      await show(20, 160);
      await reader.restsAt(80);
      await show(20, 200);
      await soon(reader.counter).toBe('81/180');
      await reader.restsAt(80);
      await reader.page.resize(500, 800);
      await reader.restsAt(80);
      await reader.page.resize(700, 800);
      await reader.restsAt(80);
      await press('next', 1);
      await reader.restsAt(81);
      expect(await reader.events()).toEqual(['80 photos', '81 button']);
    });
  });
});
