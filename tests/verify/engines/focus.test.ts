import { describe, expect, it } from 'vitest';
import { engines } from '../../kit/engines/index.js';
import { readerIn } from '../../kit/engines/reader.js';
import { soon } from '../../kit/soon.js';

describe.each(engines)('the keyboard in $name', (engine) => {
  const reader = readerIn(engine);

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    const open = (query = '') => reader.open(`still&dir=${dir}&${query}`);

    it('A28 arrow keys go where they point', async () => {
      await open('open=3');
      await reader.restsAt(3);
      // Before that, an arrow is the browser's, which scrolls to the next photo.
      await reader.page.evaluate(() => window.test.attendanceLoaded().then(() => window.test.parts.viewport.focus()));
      await reader.page.press('ArrowRight');
      await reader.restsAt(dir === 'rtl' ? 2 : 4);
      await reader.page.press('ArrowLeft');
      await reader.restsAt(3);
      expect(await reader.events()).toEqual([dir === 'rtl' ? '2 key' : '4 key', '3 key']);
    });
  });

  it('W7 the Tab key stops at Previous, Next, the photos and the caption’s link, and nowhere else, there and back', async () => {
    await reader.open('still&links');
    await reader.restsAt(0);
    await reader.page.evaluate(() => {
      const button = (text: string) => Object.assign(document.createElement('button'), { textContent: text });
      document.body.prepend(button('Before'));
      document.body.append(button('After'));
    });
    const stops = async (key: string, count: number) => {
      const focused: string[] = [];
      for (let stop = 0; stop < count; stop += 1) {
        await reader.page.press(key);
        focused.push(await reader.focused());
      }
      return focused;
    };
    const order = ['Before', 'previous', 'next', 'viewport', 'Source 1', 'After'];
    expect(await stops('Tab', 6)).toEqual(order);
    expect(await stops('Shift+Tab', 5)).toEqual(order.slice(0, -1).reverse());
    await reader.page.evaluate(() => window.test.actions().goTo(4));
    await reader.restsAt(4);
    expect(await stops('Tab', 5)).toEqual(['previous', 'next', 'viewport', 'Source 5', 'After']);
    const { role, name } = await reader.page.evaluate(() => {
      const { viewport } = window.test.parts;
      return { role: viewport.getAttribute('role'), name: viewport.getAttribute('aria-label') };
    });
    expect([role, name]).toEqual(['group', 'Photos']);
  });

  it.each(['wheel', 'finger'] as const)(
    'W12 a photo moved away by the %s parks its focus on the gallery, and the new one gets none',
    async (by) => {
      if (by === 'finger') reader.needs('a finger that scrolls');
      await reader.open('still&links');
      await reader.restsAt(0);
      await reader.page.evaluate(() => {
        (document.querySelector('[data-inpics="text"] a') as HTMLElement).focus();
        document.addEventListener('focusin', ({ target }) => {
          window.test.events.push(`focus in ${(target as HTMLElement).dataset.inpics}`);
        });
      });
      expect(await reader.focused()).toBe('Source 1');
      if (by === 'wheel') await reader.turnWheel(1);
      else await reader.fling();
      await reader.restsAt(1);
      await soon(reader.focused).toBe('root');
      expect((await reader.events()).filter((event) => event.startsWith('focus'))).toEqual(['focus in root']);
    },
  );
});
