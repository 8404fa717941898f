import { Activity, createRef, type ReactNode, type Ref, StrictMode, useImperativeHandle, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emulate, zoomPage } from '../kit/emulate.js';
import { frameNow, jumpsIn, nextFrame, watchFrames, whenInFrame } from '../kit/frames.js';
import { type GalleryOnPage, showGallery, springLoaded } from '../kit/gallery.js';
import { animationsIn, scrolledPlace, seenPlace } from '../kit/measure.js';
import { plainPhotos } from '../kit/photos.js';
import { createMouse, pointIn, swipe } from '../kit/pointer.js';
import { soon } from '../kit/soon.js';

afterEach(() => window.scrollTo(0, 0));

describe.each(['ltr', 'rtl'] as const)('the strip, %s', (dir) => {
  it('W4 Next jumps to the photo at once and lets the figures alone play the way there', async () => {
    const gallery = await showGallery({ dir });
    gallery.part('next').click();
    expect(scrolledPlace(gallery)).toBe(1);
    expect(seenPlace(gallery)).toBeCloseTo(0, 2);
    const targets = animationsIn(gallery).map((animation) => (animation.effect as KeyframeEffect).target);
    expect(targets).toEqual(gallery.figures.slice(0, 2));
    await gallery.restsAt(1);
    gallery.part('previous').click();
    await gallery.restsAt(0);
    expect(gallery.events).toEqual(['1 button', '0 button']);
  });

  it('W4 a glide leaves no transform and no style attribute behind', async () => {
    const gallery = await showGallery({ dir });
    gallery.part('next').click();
    await gallery.restsAt(1);
    for (const element of [gallery.viewport, ...gallery.slides, ...gallery.figures]) {
      expect(getComputedStyle(element).transform).toBe('none');
      expect(element.getAttribute('style')).toBeNull();
    }
  });

  it('W4 while it glides the photos stand edge to edge and cover the stage', async () => {
    const gallery = await showGallery({ dir });
    const frame = gallery.viewport.getBoundingClientRect();
    gallery.actions.goTo(3);
    let seen = 0;
    await whenInFrame(() => {
      const boxes = gallery.figures
        .map((figure) => figure.getBoundingClientRect())
        .filter((box) => box.right > frame.left + 0.5 && box.left < frame.right - 0.5)
        .sort((one, other) => one.left - other.left);
      expect(boxes.at(0)?.left).toBeLessThanOrEqual(frame.left + 0.5);
      expect(boxes.at(-1)?.right).toBeGreaterThanOrEqual(frame.right - 0.5);
      for (const [index, box] of boxes.entries()) {
        const next = boxes[index + 1];
        if (next) expect(Math.abs(next.left - box.right)).toBeLessThan(0.5);
      }
      seen += 1;
      return animationsIn(gallery).length === 0;
    });
    expect(seen).toBeGreaterThan(3);
    await gallery.restsAt(3);
  });

  it('W4 ten fast presses of Next, then a click into the photo, end ten photos on', async () => {
    const gallery = await showGallery({ dir, photos: plainPhotos(12) });
    const mouse = createMouse();
    await mouse.moveTo(pointIn(gallery.part('next')));
    for (let press = 0; press < 10; press += 1) {
      await mouse.press();
      await mouse.release();
    }
    await mouse.click(pointIn(gallery.viewport, 0.5, 0.3));
    await gallery.restsAt(10);
    expect(gallery.events).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((index) => `${index} button`));
  });

  it('W4 ten commands in one task end ten photos on', async () => {
    const gallery = await showGallery({ dir, photos: plainPhotos(12) });
    for (let step = 0; step < 10; step += 1) gallery.actions.next();
    await gallery.arrivesAt(10);
    gallery.actions.goTo(2);
    gallery.actions.goTo(7);
    await gallery.arrivesAt(7);
  });

  it('W4 what cuts into a glide takes over from where the eye is, and never jumps', async () => {
    const gallery = await showGallery({ dir });
    await springLoaded();
    const watch = watchFrames(gallery);
    const cutIn = async (condition: (place: number) => boolean, command: () => void) => {
      await whenInFrame(() => condition(seenPlace(gallery)));
      const before = frameNow(gallery);
      command();
      // The glide's clock is the frame's; the new one may begin up to a frame later.
      expect(jumpsIn([before, { ...frameNow(gallery), time: performance.now() + 1000 / 60 }])).toEqual([]);
    };
    gallery.actions.next();
    await cutIn((place) => place > 0.4, gallery.actions.next);
    await cutIn((place) => place > 1.2, gallery.actions.previous);
    await cutIn((place) => place < 1.1, gallery.actions.previous);
    await cutIn(
      (place) => place < 0.8,
      () => gallery.actions.goTo(7),
    );
    await cutIn(
      (place) => place > 4.5,
      () => gallery.actions.goTo(2),
    );
    await gallery.restsAt(2);
    expect(jumpsIn(watch.stop())).toEqual([]);
    expect(gallery.events).toEqual(['1 command', '2 command', '1 command', '0 command', '7 command', '2 command']);
  });

  it('W4 the first step after a long task still begins where the eye is', async () => {
    const gallery = await showGallery({ dir });
    gallery.actions.next();
    await whenInFrame(() => seenPlace(gallery) > 0.2);
    const until = performance.now() + 300;
    while (performance.now() < until);
    gallery.actions.next();
    // The compositor went on: the glide to the first photo was as good as home, whatever this thread saw last.
    expect(seenPlace(gallery)).toBeGreaterThan(0.9);
    expect(seenPlace(gallery)).toBeLessThan(1.01);
    await gallery.restsAt(2);
  });

  it('A9 at the ends Next and Previous move nothing', async () => {
    const gallery = await showGallery({ dir, photos: plainPhotos(2) });
    gallery.part('previous').click();
    expect(animationsIn(gallery)).toEqual([]);
    gallery.part('next').click();
    gallery.part('next').click();
    await gallery.arrivesAt(1);
    expect(gallery.events).toEqual(['1 button']);
  });

  it('A50 a reader who asked for no movement sees the next photo at once, and nothing is animated', async () => {
    const gallery = await showGallery({ dir });
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    gallery.part('next').click();
    expect(document.getAnimations()).toEqual([]);
    expect(seenPlace(gallery)).toBe(1);
    await nextFrame();
    expect(document.getAnimations()).toEqual([]);
    await gallery.restsAt(1);
  });

  it('W5 a window that changes its size keeps the photo, without an event', async () => {
    const gallery = await showGallery({ dir, defaultIndex: 3, around: (children) => <div>{children}</div> });
    await gallery.restsAt(3);
    const counters = watchText(gallery.part('counter'));
    for (const [width, height] of [
      [500, 690],
      [690, 500],
      [320, 700],
      [1200, 700],
    ] as const) {
      await page.viewport(width, height);
      await soon(() => gallery.viewport.getBoundingClientRect().width).toBe(document.body.clientWidth);
      await gallery.restsAt(3);
    }
    expect(counters()).toEqual([]);
    await expectOnlySentinel(gallery, 3);
  });

  it('W5 a window that is turned round during a glide ends at the photo that was asked for', async () => {
    const gallery = await showGallery({ dir, around: (children) => <div>{children}</div> });
    gallery.actions.goTo(4);
    await whenInFrame(() => seenPlace(gallery) > 1);
    await page.viewport(500, 700);
    await gallery.arrivesAt(4);
    expect(gallery.events).toEqual(['4 command']);
  });

  it('W5 hidden and shown again it stands at the same photo, without an event', async () => {
    const gallery = await showGallery({ dir, defaultIndex: 2 });
    await gallery.restsAt(2);
    const box = gallery.root.parentElement as HTMLElement;
    for (let turn = 0; turn < 2; turn += 1) {
      box.style.display = 'none';
      await nextFrame();
      box.style.display = '';
      await gallery.restsAt(2);
      box.style.width = turn ? '0' : '333px';
      await nextFrame();
      box.style.width = '600px';
      await gallery.restsAt(2);
    }
    await expectOnlySentinel(gallery, 2);
  });

  it('W5 moved by command while it is hidden, it is shown at the new photo', async () => {
    const gallery = await showGallery({ dir });
    const box = gallery.root.parentElement as HTMLElement;
    box.style.display = 'none';
    await nextFrame();
    gallery.actions.goTo(5);
    await nextFrame();
    box.style.display = '';
    await gallery.arrivesAt(5);
    expect(gallery.events).toEqual(['5 command']);
  });

  it('W5 in details that open later it shows the photo that it was told', async () => {
    const gallery = await showGallery({
      dir,
      defaultIndex: 2,
      around: (children) => (
        <details>
          <summary>Photos</summary>
          {children}
        </details>
      ),
    });
    const details = gallery.root.closest('details') as HTMLDetailsElement;
    for (let turn = 0; turn < 2; turn += 1) {
      details.open = true;
      await gallery.restsAt(2);
      details.open = false;
      await nextFrame();
    }
    details.open = true;
    await gallery.restsAt(2);
    await expectOnlySentinel(gallery, 2);
  });

  it.each(['auto', 'smooth'] as const)(
    'W6 a script that scrolls the strip (%s) moves the gallery, via "scroll"',
    async (behavior) => {
      const gallery = await showGallery({ dir });
      const { viewport } = gallery;
      viewport.scrollTo({ left: (dir === 'rtl' ? -3 : 3) * viewport.clientWidth, behavior });
      await gallery.arrivesAt(3);
      await soon(() => gallery.events).toEqual(['3 scroll']);
      expect(gallery.counter).toBe('4/8');
      gallery.actions.next();
      await gallery.arrivesAt(4);
      expect(gallery.events).toEqual(['3 scroll', '4 command']);
    },
  );

  it('W6 a scroll that ends where it began is no event', async () => {
    const gallery = await showGallery({ dir, defaultIndex: 2 });
    const { viewport } = gallery;
    const home = viewport.scrollLeft;
    viewport.scrollTo({ left: home + 40, behavior: 'instant' });
    await gallery.restsAt(2);
    await expectOnlySentinel(gallery, 2);
  });

  it('W11 no move of the gallery moves the page', async () => {
    const gallery = await showGallery({
      dir,
      around: (children) => (
        <div style={{ padding: '900px 0', width: 1500 }}>
          <div style={{ width: 600 }}>{children}</div>
        </div>
      ),
    });
    // Half of it above the window: a page that brings things into view would have a reason to.
    const { top, height } = gallery.viewport.getBoundingClientRect();
    window.scrollTo({ left: dir === 'rtl' ? 20 : 30, top: top + scrollY + height / 3, behavior: 'instant' });
    const before = [scrollX, scrollY];
    expect(before[1]).toBeGreaterThan(500);
    gallery.part('next').focus({ preventScroll: true });
    await userEvent.keyboard('{Enter}');
    await gallery.arrivesAt(1);
    gallery.viewport.focus({ preventScroll: true });
    await userEvent.keyboard(dir === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}');
    await gallery.arrivesAt(2);
    gallery.actions.goTo(7);
    await gallery.arrivesAt(7);
    gallery.viewport.scrollTo({ left: 0, behavior: 'instant' });
    await gallery.arrivesAt(0);
    expect(gallery.events).toEqual(['1 button', '2 key', '7 command', '0 scroll']);
    expect([scrollX, scrollY]).toEqual(before);
  });

  it.each([711.5, 333.3, 599.75])('W4 in a box of %d px each of sixty photos stands exact', async (width) => {
    const gallery = await showGallery({
      dir,
      photos: plainPhotos(60),
      around: (children) => <div style={{ width }}>{children}</div>,
    });
    for (const index of [1, 2, 29, 58, 59, 58, 30, 0]) {
      gallery.actions.goTo(index);
      await gallery.arrivesAt(index);
    }
    expect(gallery.events).toHaveLength(8);
    gallery.slides[41]?.scrollIntoView({ behavior: 'instant' });
    await gallery.arrivesAt(41);
    expect(gallery.events.at(-1)).toBe('41 scroll');
  });

  it.each([1.1, 1.25, 0.67])('W2 under a page zoom of %d photos stand exact', async (zoom) => {
    await zoomPage(zoom);
    const gallery = await showGallery({ dir, around: (children) => <div style={{ width: '71.3%' }}>{children}</div> });
    for (const index of [1, 2, 7, 6, 0]) {
      gallery.actions.goTo(index);
      await gallery.arrivesAt(index);
    }
    expect(gallery.events).toHaveLength(5);
  });

  it('W4 in a story of sixty photos only the figures on the way are animated', async () => {
    const gallery = await showGallery({ dir, photos: plainPhotos(60), defaultIndex: 59 });
    await gallery.arrivesAt(59);
    gallery.actions.previous();
    expect(animationsIn(gallery)).toHaveLength(2);
    await gallery.arrivesAt(58);
    gallery.actions.goTo(0);
    await gallery.arrivesAt(0);
    expect(gallery.counter).toBe('1/60');
  });

  it('W22 a photo that comes in before the one on the stage moves nothing that the eye sees', async () => {
    const photos = plainPhotos(8);
    const gallery = await showGallery({ dir, photos: photos.slice(2), defaultIndex: 3 });
    await gallery.restsAt(3);
    const watch = watchFrames(gallery);
    const headline = gallery.part('headline', 3).textContent;
    gallery.update({ photos });
    expect(seenPlace(gallery)).toBe(5);
    expect(animationsIn(gallery)).toEqual([]);
    await gallery.restsAt(5);
    expect(watch.stop().every(({ place }) => place === 5 || place === 3)).toBe(true);
    expect(gallery.part('headline', 5).textContent).toBe(headline);
    expect(gallery.events).toEqual(['5 photos']);
  });

  it('W22 where the photo on the stage is taken out, the nearest stands there', async () => {
    const photos = plainPhotos(8);
    const gallery = await showGallery({ dir, photos, defaultIndex: 7 });
    gallery.update({ photos: photos.slice(0, 7) });
    await gallery.restsAt(6);
    expect(gallery.events).toEqual(['6 photos']);
  });

  it('R9 in strict mode, which connects everything twice, it glides and reports once', async () => {
    const gallery = await showGallery({
      dir,
      defaultIndex: 2,
      around: (children) => (
        <StrictMode>
          <div style={{ width: 600 }}>{children}</div>
        </StrictMode>
      ),
    });
    await gallery.restsAt(2);
    gallery.part('next').click();
    expect(animationsIn(gallery)).toHaveLength(2);
    await gallery.restsAt(3);
    gallery.viewport.scrollTo({ left: 0, behavior: 'instant' });
    await gallery.restsAt(0);
    expect(gallery.events).toEqual(['3 button', '0 scroll']);
  });
});

describe('the strip', () => {
  it('W5 R9 hidden by Activity and shown again it stands at the same photo, and still moves', async () => {
    const show = createRef<(shown: boolean) => void>();
    const gallery = await showGallery({
      defaultIndex: 2,
      around: (children) => <Hideable ref={show}>{children}</Hideable>,
    });
    await gallery.restsAt(2);
    gallery.actions.goTo(5);
    for (const shown of [false, true]) {
      show.current?.(shown);
      await soon(() => gallery.root.getClientRects().length).toBe(shown ? 1 : 0);
    }
    await gallery.arrivesAt(5);
    await swipe(pointIn(gallery.viewport, 0.85, 0.3), pointIn(gallery.viewport, 0.15, 0.3));
    await gallery.restsAt(6);
    expect(gallery.events).toEqual(['5 command', '6 swipe']);
  });

  it('A61 a page that turns its writing direction round keeps the photo, without an event', async () => {
    const gallery = await showGallery({ dir: 'ltr', defaultIndex: 3 });
    await gallery.restsAt(3);
    gallery.update({ dir: 'rtl' });
    await gallery.restsAt(3);
    gallery.update({ dir: 'ltr' });
    await gallery.restsAt(3);
    await expectOnlySentinel(gallery, 3);
  });
});

/** A part of a page that an application puts aside, as routers do. */
function Hideable({ ref, children }: { ref: Ref<(shown: boolean) => void>; children: ReactNode }) {
  const [shown, setShown] = useState(true);
  useImperativeHandle(ref, () => setShown);
  return <Activity mode={shown ? 'visible' : 'hidden'}>{children}</Activity>;
}

/** One more step by command is the only event: whatever came before it fired none, and had time to. */
async function expectOnlySentinel(gallery: GalleryOnPage, index: number): Promise<void> {
  gallery.actions.next();
  await gallery.restsAt(index + 1);
  expect(gallery.events).toEqual([`${index + 1} command`]);
}

/** Every change of a text. */
function watchText(element: Element): () => string[] {
  const texts: string[] = [];
  const observer = new MutationObserver(() => texts.push(element.textContent ?? ''));
  observer.observe(element, { subtree: true, characterData: true, childList: true });
  return () => {
    observer.disconnect();
    return texts;
  };
}
