import { describe, expect, it, vi } from 'vitest';
import { Lightbox } from '../../../src/index.js';
import { watchFrames, whenInFrame } from '../../kit/frames.js';
import { type GalleryOnPage, showGallery } from '../../kit/gallery.js';
import { animationsIn, scrolledPlace, seenPlace } from '../../kit/measure.js';
import { plainPhotos } from '../../kit/photos.js';
import { across, createMouse, type Mouse, pointIn } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

describe.each(['ltr', 'rtl'] as const)('a drag by mouse, %s', (dir) => {
  it('A46 a drag past half way goes on to the next photo, glides there from the hand, and is reported once', async () => {
    const gallery = await showGallery({ dir });
    const mouse = await mouseOn(gallery);
    await mouse.moveTo(across(gallery, 0.8));
    await mouse.press();
    await mouse.moveTo(across(gallery, 0.2), 8);
    expect(seenPlace(gallery)).toBeCloseTo(0.6, 2);
    expect(scrolledPlace(gallery)).toBeCloseTo(0.6, 2);
    expect(gallery.counter).toBe('2/8');
    expect(gallery.events).toEqual([]);
    mouse.holdStill(100);
    await mouse.release();
    await whenInFrame(() => animationsIn(gallery).length > 0);
    expect(gallery.events).toEqual([]);
    await gallery.restsAt(1);
    await soon(() => gallery.events).toEqual(['1 drag']);
    gallery.actions.next();
    await gallery.restsAt(2);
    expect(gallery.events).toEqual(['1 drag', '2 command']);
  });

  it('A46 the photo follows the hand, there and back, and never jumps when it is let go', async () => {
    const gallery = await showGallery({ dir, defaultIndex: 3 });
    const mouse = await mouseOn(gallery);
    await mouse.moveTo(across(gallery, 0.5));
    await mouse.press();
    for (const share of [0.3, 0.7, 0.45, 0.6]) {
      await mouse.moveTo(across(gallery, share), 3);
      expect(seenPlace(gallery)).toBeCloseTo(3.5 - share, 2);
    }
    mouse.holdStill(100);
    const watch = watchFrames(gallery);
    await mouse.release();
    await gallery.restsAt(3);
    const places = watch.stop().map(({ place }) => place);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(2.9 - 0.002);
    for (const [index, place] of places.entries())
      expect(place).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 0.002);
    expect(gallery.events).toEqual([]);
  });

  it('A46 let go before half way the photo goes back, without an event', async () => {
    const gallery = await showGallery({ dir });
    const mouse = await mouseOn(gallery);
    await mouse.moveTo(across(gallery, 0.8));
    await mouse.press();
    await mouse.moveTo(across(gallery, 0.5), 8);
    mouse.holdStill(100);
    await mouse.release();
    await gallery.restsAt(0);
    gallery.actions.goTo(3);
    await gallery.restsAt(3);
    expect(gallery.events).toEqual(['3 command']);
  });

  it('A46 a flick of a few pixels goes on one photo, and back one', async () => {
    const gallery = await showGallery({ dir, defaultIndex: 2 });
    const mouse = await mouseOn(gallery);
    for (const [from, to, index] of [
      [0.6, 0.5, 3],
      [0.5, 0.6, 2],
    ] as const) {
      await mouse.moveTo(across(gallery, from));
      await mouse.press();
      await mouse.moveTo(across(gallery, to), 3);
      await mouse.release();
      await gallery.restsAt(index);
    }
    await soon(() => gallery.events).toEqual(['3 drag', '2 drag']);
  });

  it('W8 at the ends a drag outwards moves nothing and reports nothing', async () => {
    const gallery = await showGallery({ dir, photos: plainPhotos(2) });
    const mouse = await mouseOn(gallery);
    await mouse.moveTo(across(gallery, 0.2));
    await mouse.press();
    await mouse.moveTo(across(gallery, 0.8), 4);
    expect(seenPlace(gallery)).toBe(0);
    await mouse.release();
    await gallery.restsAt(0);
    gallery.actions.next();
    await gallery.restsAt(1);
    await mouse.moveTo(across(gallery, 0.8));
    await mouse.press();
    await mouse.moveTo(across(gallery, 0.2), 4);
    await mouse.release();
    await gallery.restsAt(1);
    expect(gallery.events).toEqual(['1 command']);
  });

  it('A46 a drag catches a gliding photo where the eye sees it', async () => {
    const gallery = await showGallery({ dir });
    const mouse = await mouseOn(gallery);
    await mouse.moveTo(across(gallery, 0.5));
    gallery.actions.next();
    await whenInFrame(() => seenPlace(gallery) > 0.3);
    await mouse.press();
    const before = seenPlace(gallery);
    await mouse.moveTo(across(gallery, 0.45), 1);
    const caught = seenPlace(gallery);
    expect(animationsIn(gallery)).toEqual([]);
    expect(caught).toBeGreaterThanOrEqual(before);
    expect(caught).toBeLessThan(1.06);
    await mouse.moveTo(across(gallery, 0.25), 4);
    expect(seenPlace(gallery)).toBeCloseTo(caught + 0.2, 2);
    mouse.holdStill(100);
    await mouse.release();
    await gallery.restsAt(1);
    expect(gallery.events).toEqual(['1 command']);
  });

  it('W1 a command during a drag waits until the photo is let go', async () => {
    const gallery = await showGallery({ dir });
    const mouse = await mouseOn(gallery);
    await mouse.moveTo(across(gallery, 0.8));
    await mouse.press();
    await mouse.moveTo(across(gallery, 0.5), 4);
    gallery.actions.goTo(5);
    expect(seenPlace(gallery)).toBeCloseTo(0.3, 2);
    await mouse.moveTo(across(gallery, 0.4), 4);
    expect(seenPlace(gallery)).toBeCloseTo(0.4, 2);
    await mouse.release();
    await gallery.restsAt(5);
    expect(gallery.counter).toBe('6/8');
    gallery.actions.next();
    await gallery.restsAt(6);
    expect(gallery.events).toEqual(['5 command', '6 command']);
  });

  it('W24 where the owner of the index keeps it, a dragged photo glides back after a second', async () => {
    const gallery = await showGallery({ dir, index: 0 });
    const mouse = await mouseOn(gallery);
    await mouse.moveTo(across(gallery, 0.8));
    await mouse.press();
    await mouse.moveTo(across(gallery, 0.2), 4);
    await mouse.release();
    await soon(() => gallery.events).toEqual(['1 drag']);
    expect(scrolledPlace(gallery)).toBe(1);
    await soon(() => scrolledPlace(gallery)).toBe(0);
    await gallery.restsAt(0);
    expect(gallery.counter).toBe('1/8');
    expect(gallery.events).toEqual(['1 drag']);
  });
});

describe('the mouse', () => {
  it.each([
    [5, 1],
    [8, 1],
    [9, 0],
    [60, 0],
  ])('A47 pressed on the photo and let go %d px further it makes %d click', async (distance, clicks) => {
    const onClick = vi.fn();
    const gallery = await showGallery({ onClick });
    const mouse = await mouseOn(gallery);
    const { x, y } = pointIn(gallery.part('picture'));
    await mouse.moveTo({ x, y });
    await mouse.press();
    await mouse.moveTo({ x: x - distance, y }, 3);
    mouse.holdStill(100);
    await mouse.release();
    await gallery.restsAt(0);
    expect(onClick).toHaveBeenCalledTimes(clicks);
    await mouse.click({ x, y });
    expect(onClick).toHaveBeenCalledTimes(clicks + 1);
  });

  it('A47 a drag of a photo that is a link follows no link; a click does', async () => {
    const photos = plainPhotos(3).map((photo) => ({ ...photo, srcSet: '#large 9000w' }));
    const { viewport } = await showGallery({ photos, children: <Lightbox opensFrom="none" /> });
    const mouse = await mouseOn({ viewport });
    await mouse.moveTo(pointIn(viewport, 0.8, 0.5));
    await mouse.press();
    await mouse.moveTo(pointIn(viewport, 0.2, 0.5), 8);
    expect(viewport.scrollLeft).toBe(360);
    await mouse.release();
    await soon(() => viewport.scrollLeft).toBe(600);
    await soon(() => viewport.getAnimations({ subtree: true })).toEqual([]);
    expect(location.hash).toBe('');
    await mouse.click(pointIn(viewport, 0.5, 0.5));
    await soon(() => location.hash).toBe('#large');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('A47 a photo that is let go outside of the gallery glides home', async () => {
    const gallery = await showGallery();
    const mouse = await mouseOn(gallery);
    await mouse.moveTo(pointIn(gallery.viewport, 0.9, 0.3));
    await mouse.press();
    await mouse.moveTo(pointIn(gallery.viewport, 0.2, 0.3), 6);
    await mouse.moveTo({ x: 120, y: 690 }, 4);
    expect(gallery.viewport.hasAttribute('data-dragging')).toBe(true);
    mouse.holdStill(100);
    await mouse.release();
    await gallery.restsAt(1);
    expect(gallery.viewport.hasAttribute('data-dragging')).toBe(false);
    await mouse.moveTo(pointIn(gallery.viewport, 0.8, 0.3), 4);
    await gallery.restsAt(1);
    expect(gallery.events).toEqual(['1 drag']);
  });

  it('W10 the right button drags nothing, and the photo gets the browser’s own menu', async () => {
    const gallery = await showGallery();
    const menus: unknown[] = [];
    addEventListener(
      'contextmenu',
      (event) => {
        menus.push([(event.target as Element).tagName, event.defaultPrevented]);
        event.preventDefault(); // the menu itself would stay open over the next test
      },
      { once: true },
    );
    const mouse = await mouseOn(gallery);
    await mouse.moveTo(pointIn(gallery.part('picture')));
    await mouse.press('right');
    await mouse.moveTo(pointIn(gallery.part('picture'), 0.2), 4);
    expect(seenPlace(gallery)).toBe(0);
    await mouse.release();
    await gallery.restsAt(0);
    expect(menus).toEqual([['IMG', false]]);
  });

  it.each(['below', 'beside'] as const)(
    'W10 nothing but the step buttons lies over the photo: a long press or a right click finds the picture (captions %s)',
    async (captions) => {
      const gallery = await showGallery({
        captions,
        window: [1200, 700],
        around: (children) => <div style={{ width: 1100 }}>{children}</div>,
      });
      const image = gallery.part('picture').querySelector('img') as Element;
      const { left, top, width, height } = image.getBoundingClientRect();
      for (let x = left + 2; x < left + width; x += 12) {
        for (let y = top + 2; y < Math.min(top + height, innerHeight); y += 12) {
          const element = document.elementFromPoint(x, y) as Element;
          if (!element.closest('[data-inpics="previous"], [data-inpics="next"]')) expect(element).toBe(image);
        }
      }
      const buttons = ['previous', 'next'].map((name) => gallery.part(name).getBoundingClientRect());
      for (const box of buttons) expect([box.width, box.height]).toEqual([44, 44]);
    },
  );

  it('W9 photos cannot be dragged out of the page, links in captions can', async () => {
    const photos = plainPhotos(2).map((photo) => ({ ...photo, caption: <a href="#more">More of it</a> }));
    const gallery = await showGallery({ photos });
    for (const image of gallery.root.querySelectorAll('img')) expect(image.draggable).toBe(false);
    for (const link of gallery.root.querySelectorAll<HTMLAnchorElement>('figcaption a'))
      expect(link.draggable).toBe(true);
  });

  it('W9 a press on the caption selects its text, which can be copied, and moves nothing', async () => {
    const gallery = await showGallery();
    const mouse = await mouseOn(gallery);
    const headline = gallery.part('headline').getBoundingClientRect();
    const credit = gallery.part('credit').getBoundingClientRect();
    await mouse.moveTo({ x: headline.left + 1, y: headline.top + 4 });
    await mouse.press();
    await mouse.moveTo({ x: credit.right - 2, y: credit.bottom - 4 }, 6);
    expect(seenPlace(gallery)).toBe(0);
    await mouse.release();
    const copied = new Promise<string>((resolve) => {
      addEventListener('copy', () => resolve(String(getSelection())), { once: true });
    });
    document.execCommand('copy');
    const text = await copied;
    for (const name of ['headline', 'text', 'credit']) expect(text).toContain(gallery.part(name).textContent);
    await gallery.restsAt(0);
    expect(gallery.events).toEqual([]);
    getSelection()?.removeAllRanges();
  });
});

/** A mouse that has come by. */
async function mouseOn({ viewport }: Pick<GalleryOnPage, 'viewport'>): Promise<Mouse> {
  const mouse = createMouse();
  await mouse.moveTo({ x: 1, y: innerHeight - 1 });
  await mouse.moveTo(pointIn(viewport, 0.5, 0.2));
  return mouse;
}
