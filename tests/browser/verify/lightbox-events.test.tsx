import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EndCard, Lightbox, type OpenChangeDetails, type Photo } from '../../../src/index.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { frames } from '../../kit/frames.js';
import { showGallery } from '../../kit/gallery.js';
import { type GalleryWithLightbox, LightboxIn, showLightbox } from '../../kit/lightbox.js';
import { plainPhotos } from '../../kit/photos.js';
import { createMouse, fling, pointIn, swipe } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

beforeEach(() => sessionStorage.clear());

const photos: Photo[] = plainPhotos(5).map((photo) => ({ ...photo, width: 3000, height: 2000 }));
const pick = (...numbers: number[]) => numbers.map((number) => photos[number - 1] as Photo);

describe('who holds whether it is open', () => {
  it('the lightbox: onOpenChange says what was done, with what event, at which photo, once', async () => {
    const heard: [boolean, OpenChangeDetails][] = [];
    const onOpenChange = (open: boolean, details: OpenChangeDetails) => heard.push([open, details]);
    const lightbox = await showLightbox({ photos, lightbox: { onOpenChange } });
    await lightbox.open();
    await userEvent.keyboard('{ArrowRight}');
    await lightbox.arrivesAt(1);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    const shown = heard.map(([open, { via, event, photo, index }]) => [
      open,
      via,
      (event as Event).type,
      photo?.id,
      index,
    ]);
    expect(shown).toEqual([
      [true, 'link', 'click', 'plain-1', 0],
      [false, 'key', 'keydown', 'plain-2', 1],
    ]);
  });

  it('the lightbox, open from the start: nothing is reported until somebody closes it', async () => {
    const lightbox = await showLightbox({ photos, defaultIndex: 2, lightbox: { defaultOpen: true } });
    await lightbox.opens(2);
    expect([lightbox.changes, lightbox.gallery.events]).toEqual([[], []]);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['close key 2']);
  });

  it('the page: what it says is done, and never reported', async () => {
    const lightbox = await showLightbox({ photos, lightbox: { open: false } });
    lightbox.change({ open: true });
    await lightbox.opens(0);
    lightbox.change({ open: false });
    await lightbox.closes();
    expect(lightbox.changes).toEqual([]);
  });

  it('a page that refuses: nothing opens, nothing closes, and each request is reported once', async () => {
    const lightbox = await showLightbox({ photos, lightbox: { open: false } });
    lightbox.link.focus({ preventScroll: true });
    await userEvent.keyboard('{Enter}');
    await frames(5);
    expect([lightbox.dialog.open, lightbox.state]).toEqual([false, null]);
    expect(document.activeElement?.getAttribute('data-inpics')).toBe('photo-link');
    lightbox.change({ open: true });
    await lightbox.opens(0);
    await userEvent.keyboard('{Escape}');
    lightbox.part('lightbox-close').click();
    await frames(5);
    expect([lightbox.dialog.open, lightbox.state]).toEqual([true, 'open']);
    expect(lightbox.changes).toEqual(['open link 0', 'close key 0', 'close button 0']);
  });

  it('A43 a page that refuses has the photo back in its place after a pull', async () => {
    const lightbox = await showLightbox({ photos, lightbox: { open: true } });
    await lightbox.opens(0);
    const { x, y } = pointIn(lightbox.photo);
    await swipe({ x, y }, { x, y: y + 160 });
    await soon(() => lightbox.changes).toEqual(['close drag 0']);
    await soon(() => lightbox.photo.style.transform).toBe('');
    expect(lightbox.state).toBe('open');
  });

  it('a page that answers late', async () => {
    const lightbox = await showLightbox({ photos, lightbox: { open: false } });
    lightbox.link.focus({ preventScroll: true });
    await userEvent.keyboard('{Enter}');
    await frames(10);
    lightbox.change({ open: true });
    await lightbox.opens(0);
    await userEvent.keyboard('{Escape}');
    await frames(10);
    lightbox.change({ open: false });
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['open link 0', 'close key 0']);
    expect(document.activeElement?.getAttribute('data-inpics')).toBe('photo-link');
  });

  it('a page that closes the dialog itself is heard, and one that holds it open keeps it', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    lightbox.dialog.close();
    await lightbox.closes();
    expect(lightbox.changes).toHaveLength(2);
    expect(document.documentElement.style.overflowY).toBe('');
    lightbox.change({ open: true });
    await lightbox.opens(0);
    lightbox.dialog.close();
    await soon(() => lightbox.changes.length).toBe(3);
    expect([lightbox.dialog.matches(':modal'), lightbox.state]).toEqual([true, 'open']);
  });
});

describe('commands', () => {
  it('openLightbox(index) shows that photo, closeLightbox() goes back; neither does anything twice', async () => {
    const lightbox = await showLightbox({ photos });
    const { actions } = lightbox.gallery;
    actions.openLightbox(3);
    actions.openLightbox();
    await lightbox.opens(3);
    actions.openLightbox(1);
    await lightbox.arrivesAt(1);
    actions.closeLightbox();
    actions.closeLightbox();
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['open command 3', 'close command 1']);
    expect(lightbox.gallery.events).toEqual(['3 command', '1 command']);
    actions.openLightbox(99);
    await lightbox.opens(4);
  });

  it('openLightbox without a lightbox says once what is missing, and closeLightbox nothing', async () => {
    const { actions } = await showGallery({ photos });
    expectConsole('error', 'inpics: openLightbox() has nothing to open. Add <Lightbox /> to the gallery.');
    actions.openLightbox();
    actions.closeLightbox();
    expect(consoleMessages('error')).toHaveLength(1);
  });

  it('next and goTo move the open lightbox', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    lightbox.gallery.actions.next();
    await lightbox.arrivesAt(1);
    lightbox.gallery.actions.goTo(4);
    await lightbox.arrivesAt(4);
  });

  it('A24 onZoomChange hears the size, and that it is the whole again with another photo', async () => {
    const sizes: number[] = [];
    const lightbox = await showLightbox({ photos, lightbox: { onZoomChange: (scale) => sizes.push(scale) } });
    await lightbox.open();
    await userEvent.keyboard('+');
    await lightbox.arrivesAt(0);
    lightbox.gallery.actions.next();
    await lightbox.arrivesAt(1);
    expect(sizes).toEqual([1.5, 1]);
  });
});

/** Presses the lightbox's button in the middle of the movement after a finger has gone. */
function openDuringFling({ gallery }: GalleryWithLightbox, isTime: () => boolean): void {
  let isLifted = false;
  gallery.viewport.addEventListener('touchend', () => {
    isLifted = true;
  });
  gallery.viewport.addEventListener('scroll', function open() {
    if (!isLifted || !isTime()) return;
    gallery.viewport.removeEventListener('scroll', open);
    gallery.part('lightbox-button').click();
  });
}

describe('a strip that has only just been swiped', () => {
  it('R15 tells of its photo as the lightbox opens, once, and not when it has come to rest behind it', async () => {
    const lightbox = await showLightbox({ photos });
    const { viewport, events } = lightbox.gallery;
    const rest = new Promise((resolve) => {
      viewport.addEventListener('scrollend', ({ isTrusted }) => isTrusted && resolve(isTrusted));
    });
    const opened = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve([...events]);
      }).observe(lightbox.dialog, { attributeFilter: ['open'] });
    });
    openDuringFling(lightbox, () => {
      // It is there, but the browser has not said yet that it rests.
      if (viewport.scrollLeft !== viewport.clientWidth) return false;
      expect(events).toEqual([]);
      return true;
    });
    await fling(pointIn(viewport, 0.8), pointIn(viewport, 0.2));
    expect(await opened).toEqual(['1 swipe']);
    await lightbox.opens(1);
    // What the browser says of the same swipe is nothing new.
    await rest;
    await userEvent.keyboard('{ArrowRight}');
    await lightbox.arrivesAt(2);
    expect([events, lightbox.changes]).toEqual([['1 swipe', '2 key'], ['open button 1']]);
  });
});

describe('a strip that still moves', () => {
  it('R15 has told of its photo as the lightbox opens, and wherever it comes to rest, a key in there is not taken back', async () => {
    const lightbox = await showLightbox({ photos });
    const { viewport, events } = lightbox.gallery;
    // Half of the way.
    openDuringFling(lightbox, () => lightbox.gallery.counter === '2/5');
    await fling(pointIn(viewport, 0.8), pointIn(viewport, 0.2));
    await soon(() => lightbox.state).toBe('open');
    expect(events).toEqual(['1 swipe']);
    await userEvent.keyboard('{ArrowRight}');
    await lightbox.arrivesAt(2);
    // Time for the page's own strip.
    await frames(20);
    expect(lightbox.counter).toBe('3/5');
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    await lightbox.gallery.arrivesAt(2);
    expect(events).toEqual(['1 swipe', '2 key']);
  });
});

describe('a lightbox that is closed in the middle of a swipe', () => {
  it('R15 W24 has gone on to the photo that is in view by then, and the page says so before it hears of the closing', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    await fling(pointIn(lightbox.photo, 0.8), pointIn(lightbox.photo, 0.2));
    expect(lightbox.counter).toBe('2/5');
    lightbox.gallery.actions.closeLightbox();
    expect([lightbox.gallery.events, lightbox.changes]).toEqual([['1 swipe'], ['open link 0', 'close command 1']]);
    await lightbox.closes();
    await lightbox.gallery.arrivesAt(1);
    expect(lightbox.gallery.counter).toBe('2/5');
    expect(lightbox.gallery.events).toEqual(['1 swipe']);
  });
});

describe('a strip that the lightbox is opened over', () => {
  it('I14 snaps again once it has closed, with other slides at the same places', async () => {
    const lightbox = await showLightbox({ photos: plainPhotos(80), defaultIndex: 10 });
    lightbox.gallery.actions.openLightbox(30);
    await lightbox.opens(30);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    await lightbox.gallery.arrivesAt(30);
    expect(getComputedStyle(lightbox.gallery.viewport).scrollSnapType).toBe('x mandatory');
  });

  it('W9 while the mouse holds it is let go, and can be dragged again', async () => {
    const lightbox = await showLightbox({ photos });
    const { viewport } = lightbox.gallery;
    const mouse = createMouse();
    await mouse.moveTo(pointIn(viewport, 0.8, 0.3));
    await mouse.press();
    await mouse.moveTo(pointIn(viewport, 0.6, 0.3), 5);
    expect(viewport.dataset.dragging).toBe('');
    lightbox.gallery.actions.openLightbox();
    await lightbox.opens(0);
    await mouse.release();
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(viewport.dataset.dragging).toBeUndefined();
    await mouse.moveTo(pointIn(viewport, 0.8, 0.3));
    await mouse.press();
    await mouse.moveTo(pointIn(viewport, 0.2, 0.3), 5);
    await mouse.release();
    await lightbox.gallery.arrivesAt(1);
  });
});

describe('a story whose slides change places behind it', () => {
  it.each([
    ['I14 a long story', { photos: plainPhotos(80), defaultIndex: 50 }, [50, 51, 52, 53, 54, 55, 56, 57, 58, 59]],
    ['A16 a loop', { photos, loop: true }, [0, 1, 2, 3, 4, 0, 1, 2, 3, 4]],
  ])('%s goes on in the lightbox as on the page, and nobody is taken back', async (_, story, places) => {
    const lightbox = await showLightbox(story);
    await lightbox.open();
    const met: number[] = [];
    for (const place of places) {
      await soon(() => Number.parseInt(lightbox.counter, 10) - 1).toBe(place);
      // Time for the page's own strip.
      await frames(8);
      met.push(Number.parseInt(lightbox.counter, 10) - 1);
      await userEvent.keyboard('{ArrowRight}');
    }
    expect(met).toEqual(places);
    expect(new Set(lightbox.gallery.events.map((event) => event.split(' ')[1]))).toEqual(new Set(['key']));
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(lightbox.gallery.counter).toBe(
      `${(((places.at(-1) as number) + 1) % story.photos.length) + 1}/${story.photos.length}`,
    );
    const { left } = lightbox.gallery.viewport.getBoundingClientRect();
    await soon(() => lightbox.link.closest('[data-current]')?.getBoundingClientRect().left).toBeCloseTo(left, 0);
  });
});

describe('photos that change while it is open', () => {
  it('W22 in another order, or with others before: it stays at its photo, without an event', async () => {
    const lightbox = await showLightbox({ photos: pick(1, 2, 3), defaultIndex: 1 });
    await lightbox.open();
    lightbox.gallery.update({ photos: pick(4, 5, 3, 2, 1) });
    await lightbox.arrivesAt(3);
    expect(lightbox.counter).toBe('4/5');
    expect(lightbox.photo.querySelector('img:not([aria-hidden])')?.getAttribute('alt')).toBe('A plane of colour 2');
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    await lightbox.gallery.arrivesAt(3);
    expect(document.activeElement?.closest('[data-index]')?.getAttribute('data-index')).toBe('3');
  });

  it('W22 where the reader has come to another photo than the page shows, it stays at that one', async () => {
    const lightbox = await showLightbox({ photos: pick(1, 2, 3, 4, 5), defaultIndex: 4 });
    await lightbox.open();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await lightbox.arrivesAt(1);
    // The page's strip is still at the fifth, where a browser keeps it in another order, and not in a shorter list.
    for (const [changed, place] of [
      [pick(5, 4, 3, 2, 1), 3],
      [pick(1, 2, 3), 1],
    ] as const) {
      lightbox.gallery.update({ photos: changed });
      await lightbox.arrivesAt(place);
      await frames(20);
      await lightbox.arrivesAt(place);
      expect(lightbox.counter).toBe(`${place + 1}/${changed.length}`);
    }
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    await lightbox.gallery.arrivesAt(1);
  });

  it('W22 A15 its photo is taken away: the nearest comes, focus stays inside, the zoom ends', async () => {
    const withLinks = pick(1, 2, 3).map((photo) => ({ ...photo, caption: <a href="/">Source</a> }));
    const lightbox = await showLightbox({ photos: withLinks, defaultIndex: 1 });
    await lightbox.open();
    await userEvent.keyboard('z');
    await lightbox.arrivesAt(1);
    lightbox.dialog.querySelector<HTMLElement>('[data-current] a')?.focus({ preventScroll: true });
    lightbox.gallery.update({ photos: withLinks.filter((_, index) => index !== 1) });
    await soon(() => lightbox.counter).toBe('2/2');
    await lightbox.arrivesAt(1);
    expect(lightbox.part('lightbox-stage').hasAttribute('data-zoomed')).toBe(false);
    expect(lightbox.dialog.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{ArrowLeft}');
    await lightbox.arrivesAt(0);
  });

  it('W23 one is left: no arrows, no counter, and Escape still closes', async () => {
    const lightbox = await showLightbox({ photos: pick(1, 2) });
    await lightbox.open();
    // What looks after its photos looks after focus too, and comes after them.
    await soon(() => lightbox.part('picture').dataset.state).toBe('loaded');
    lightbox.part('next').focus();
    lightbox.gallery.update({ photos: pick(1) });
    await soon(() => lightbox.dialog.querySelector('[data-inpics="next"]')).toBeNull();
    expect(lightbox.dialog.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
  });

  it('W23 none is left: it goes, the page scrolls again, and it works when they are back', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    lightbox.gallery.update({ photos: [] });
    await soon(() => document.querySelector('dialog')).toBeNull();
    expect(document.documentElement.getAttribute('style') ?? '').toBe('');
    lightbox.gallery.update({ photos });
    await soon(() => lightbox.dialog.open).toBe(false);
    await lightbox.open();
    await lightbox.arrivesAt(0);
  });
});

describe('a page whose strip comes to have more than photos', () => {
  it('A15 an end card that comes while it is open moves neither focus nor photo', async () => {
    const parts = (card: boolean) => (
      <>
        <Lightbox />
        {card && <EndCard>The end</EndCard>}
      </>
    );
    const gallery = await showGallery({ photos, children: parts(false) });
    const lightbox = new LightboxIn(gallery.root.parentNode as ParentNode);
    gallery.root.querySelector<HTMLElement>('[data-current] a')?.click();
    await lightbox.opens(0);
    await userEvent.keyboard('{ArrowRight}z');
    await lightbox.arrivesAt(1);
    lightbox.part('lightbox-zoom').focus();
    const moved: string[] = [];
    const note = ({ target }: Event) => void moved.push(`${(target as HTMLElement).dataset.inpics}`);
    addEventListener('focusin', note);
    gallery.update({ children: parts(true) });
    await soon(() => gallery.root.querySelector('[data-inpics="end-card"]')?.textContent).toMatch('The end');
    await frames(2);
    removeEventListener('focusin', note);
    expect([moved, document.activeElement]).toEqual([[], lightbox.part('lightbox-zoom')]);
    expect([lightbox.dialog.matches(':modal'), lightbox.state, lightbox.counter]).toEqual([true, 'open', '2/5']);
    expect(lightbox.part('lightbox-stage').hasAttribute('data-zoomed')).toBe(true);
    await userEvent.keyboard('{Escape}{Escape}');
    await lightbox.closes();
    expect(gallery.root.contains(document.activeElement)).toBe(true);
  });
});

describe('an end in the middle', () => {
  it('T12 A15 taken away while it is open, it leaves focus in the gallery, and nothing on the page', async () => {
    const lightbox = await showLightbox({ photos });
    const attributes = () =>
      [document.documentElement, document.body].map((each) => (each.cloneNode() as Element).outerHTML);
    const before = attributes();
    await lightbox.open();
    lightbox.gallery.update({ children: null });
    expect(document.querySelector('dialog')).toBeNull();
    await soon(() => lightbox.gallery.root.contains(document.activeElement)).toBe(true);
    expect(attributes()).toEqual(before);
    expect(document.querySelectorAll('[data-lifted]')).toHaveLength(0);
  });

  it('T12 so does the whole gallery, open or on its way home', async () => {
    for (const state of ['open', 'closing']) {
      const lightbox = await showLightbox({ photos });
      await lightbox.open();
      if (state === 'closing') await userEvent.keyboard('{Escape}');
      await soon(() => lightbox.state).toBe(state);
      lightbox.gallery.unmount();
      expect(document.documentElement.getAttribute('style') ?? '').toBe('');
      await frames(3);
    }
  });

  it('A39 a second gallery’s lightbox opens over the first, and gives focus and the page back to that', async () => {
    const first = await showLightbox({ photos });
    const second = await showLightbox({ photos: pick(3, 4), id: 'second' });
    await first.open();
    second.gallery.actions.openLightbox(1);
    await second.opens(1);
    expect(second.dialog.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{ArrowLeft}{Escape}');
    await second.closes();
    expect([first.state, first.gallery.events, second.gallery.events]).toEqual(['open', [], ['1 command', '0 key']]);
    expect(first.dialog.contains(document.activeElement)).toBe(true);
    expect(document.documentElement.style.overflowY).toBe('hidden');
    await userEvent.keyboard('{Escape}');
    await first.closes();
    expect(document.documentElement.style.overflowY).toBe('');
  });

  it('W5 the window takes another size while it is open: the same photo in both strips', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    lightbox.gallery.actions.goTo(3);
    await lightbox.arrivesAt(3);
    const { page } = await import('vitest/browser');
    for (const [width, height] of [
      [390, 844],
      [844, 390],
      [800, 700],
    ] as const) {
      await page.viewport(width, height);
      await frames(10);
      await lightbox.arrivesAt(3);
      expect(lightbox.counter).toBe('4/5');
    }
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    await lightbox.gallery.arrivesAt(3);
    expect(lightbox.gallery.events).toEqual(['3 command']);
  });
});
