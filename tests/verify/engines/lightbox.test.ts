import { describe, expect, it } from 'vitest';
import { engines } from '../../kit/engines/index.js';
import { readerIn } from '../../kit/engines/reader.js';
import { soon } from '../../kit/soon.js';

describe.each(engines)('the lightbox in $name', (engine) => {
  const reader = readerIn(engine);

  const isOpen = () =>
    reader.page.evaluate(() => document.querySelector<HTMLDialogElement>('[data-inpics="lightbox"]')?.open ?? false);
  /** Its strip comes right after the dialog. */
  const isFilled = () =>
    reader.page.evaluate(() => document.querySelector('[data-inpics="lightbox"] [data-current]') !== null);
  /** Opens it by a press on the photo, and waits until nothing moves. */
  const open = async (query = '') => {
    await reader.open(`lightbox&${query}`);
    await reader.restsAt(0);
    await soon(() => reader.page.evaluate(() => document.querySelector('[data-current] a')?.hasAttribute('href'))).toBe(
      true,
    );
    await reader.page.click('[data-current] [data-inpics="photo-link"]');
    await soon(isOpen).toBe(true);
    await soon(isFilled).toBe(true);
    await still();
  };
  const still = () =>
    soon(() =>
      reader.page.evaluate(
        () => document.querySelector('[data-inpics="lightbox"]')?.getAnimations({ subtree: true }).length,
      ),
    ).toBe(0);
  const counter = () =>
    reader.page.evaluate(
      () => document.querySelector('[data-inpics="lightbox"] [data-inpics="counter"] bdi')?.textContent ?? '',
    );

  it('A34 A36 A38 takes focus in, and Escape gives it back to the photo that the reader has come to', async () => {
    await open();
    expect(await reader.focused()).toBe('lightbox-close');
    await reader.page.press('ArrowRight');
    await soon(counter).toBe('2/8');
    await reader.page.press('Escape');
    await soon(isOpen).toBe(false);
    const focused = await reader.page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return [element.dataset.inpics, element.closest<HTMLElement>('[data-index]')?.dataset.index];
    });
    expect(focused).toEqual(['photo-link', '1']);
    expect(await reader.events()).toEqual(['1 key']);
    await reader.restsAt(1);
  });

  it('A37 A39 lets the Tab key go nowhere but in it', async () => {
    await open();
    const focused = new Set<string>();
    for (let stop = 0; stop < 12; stop += 1) {
      await reader.page.press('Tab');
      focused.add(
        await reader.page.evaluate(() => {
          const { activeElement } = document;
          // Between two rounds it is the browser's own.
          if (!activeElement || activeElement === document.body) return 'the browser';
          return activeElement.closest('[data-inpics="lightbox"]') ? 'the lightbox' : 'the page';
        }),
      );
    }
    expect(focused).toContain('the lightbox');
    expect(focused).not.toContain('the page');
  });

  it('A41 keeps the page from scrolling, and leaves it where it was', async () => {
    await reader.open('lightbox');
    await reader.restsAt(0);
    const top = () => reader.page.evaluate(() => Math.round(scrollY));
    await reader.page.evaluate(() => {
      document.body.style.paddingBlockEnd = '3000px';
      scrollTo(0, 40);
    });
    await soon(() => reader.page.evaluate(() => document.querySelector('[data-current] a')?.hasAttribute('href'))).toBe(
      true,
    );
    await reader.page.evaluate(() => window.test.actions().openLightbox());
    await soon(isOpen).toBe(true);
    await reader.page.mouse.moveTo({ x: 300, y: 300 });
    await reader.page.mouse.turnWheel({ y: 300 });
    await reader.page.press('PageDown');
    await soon(counter).toBe('6/8');
    expect(await top()).toBe(40);
    await reader.page.press('Escape');
    await soon(isOpen).toBe(false);
    expect(await top()).toBe(40);
    // WebKit turns the wheel over what the mouse came to last, which is gone.
    await reader.page.mouse.moveTo({ x: 310, y: 310 });
    await reader.page.mouse.turnWheel({ y: 300 });
    await soon(top).toBeGreaterThan(40);
  });

  it('A34 A42 zooms by keys, and Escape leaves the zoom first', async () => {
    await open();
    const level = () =>
      reader.page.evaluate(() => document.querySelector('[data-inpics="lightbox-zoom-level"]')?.textContent ?? '');
    await reader.page.press('=');
    await soon(level).toBe('Zoom 150%');
    await reader.page.press('Escape');
    await soon(level).toBe('');
    expect(await isOpen()).toBe(true);
    await reader.page.press('Escape');
    await soon(isOpen).toBe(false);
  });

  it('A42 zooms where the wheel is turned with Ctrl, and the page does not', async () => {
    await open();
    const { isTaken, before } = await reader.page.evaluate(() => {
      const photo = document.querySelector('[data-inpics="lightbox"] [data-current] [data-inpics="lightbox-photo"]');
      const { x, y, width, height } = (photo as Element).getBoundingClientRect();
      const wheel = new WheelEvent('wheel', {
        deltaY: -60,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
        clientX: x + width / 4,
        clientY: y + height / 4,
      });
      photo?.dispatchEvent(wheel);
      return { isTaken: wheel.defaultPrevented, before: width };
    });
    expect(isTaken).toBe(true);
    const width = () =>
      reader.page.evaluate(
        () =>
          document
            .querySelector('[data-inpics="lightbox"] [data-current] [data-inpics="lightbox-photo"]')
            ?.getBoundingClientRect().width ?? 0,
      );
    await soon(width).toBeGreaterThan(before * 1.2);
  });

  it('R11 is closed by Back, opened again by Forward, and leaves no entry of its own behind', async () => {
    await open('link');
    await reader.page.press('ArrowRight');
    await soon(counter).toBe('2/8');
    const start = await reader.page.evaluate(() => history.length);
    await reader.page.evaluate(() => history.back());
    await soon(isOpen).toBe(false);
    await reader.restsAt(1);
    await soon(() => reader.page.evaluate(() => location.hash)).toMatch(/2$/);
    await reader.page.evaluate(() => history.forward());
    await soon(isOpen).toBe(true);
    await still();
    await reader.page.press('Escape');
    await soon(isOpen).toBe(false);
    expect(await reader.page.evaluate(() => history.length)).toBe(start);
  });
});
