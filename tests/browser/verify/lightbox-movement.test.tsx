import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { type Photo, Thumbnails } from '../../../src/index.js';
import { poserOf } from '../../../src/lightbox/photoBox.js';
import { emulate } from '../../kit/emulate.js';
import { frames, nextLayout } from '../../kit/frames.js';
import { springLoaded } from '../../kit/gallery.js';
import { type GalleryWithLightbox, showLightbox } from '../../kit/lightbox.js';
import { picture, plainPhotos } from '../../kit/photos.js';
import { look } from '../../kit/pixels.js';
import { createMouse, pointIn, swipe } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

beforeEach(() => sessionStorage.clear());

/** Larger than the window, as the lightbox shows them. */
const photos: Photo[] = plainPhotos(8).map((photo) => ({ ...photo, width: 3000, height: 2000 }));

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
};

/** Upright ones, of which a thumbnail shows a part. */
const uprights: Photo[] = plainPhotos(4).map((photo) => ({
  ...photo,
  src: picture('hsl(20 70% 45%)', 400, 900),
  width: 400,
  height: 900,
}));

/** And wide ones. */
const wides: Photo[] = uprights.map((photo) => ({
  ...photo,
  src: picture('hsl(200 70% 45%)', 1200, 400),
  width: 1200,
  height: 400,
}));

/** How much of a photo is cropped at its top and at its left, in per cent. */
function cropOf(photo: Element): [down: number, across: number] {
  const [, down = 0, across = down] = (
    /inset\(([\d.]+)% ?([\d.]+)?%?/.exec(getComputedStyle(photo).clipPath) ?? []
  ).map(Number);
  return [down, across];
}

/** What is seen of a photo. */
function seenOf(photo: Element): Box {
  const { left, top, width, height } = boxOf(photo);
  const [down, across] = cropOf(photo);
  return {
    left: left + (width * across) / 100,
    top: top + (height * down) / 100,
    width: width * (1 - across / 50),
    height: height * (1 - down / 50),
  };
}

/** The photo of the page that the reader sees: the picture of one slide, or of one thumbnail. */
const onPage = ({ gallery }: GalleryWithLightbox, index: number, place = 'slide') =>
  gallery.root.querySelector(`[data-inpics="${place}"][data-index="${index}"] .inpics-photo`) as HTMLElement;

/** Where that is once the strip behind the lightbox has come to rest. */
function homeOf(lightbox: GalleryWithLightbox, index: number, place?: string): Box {
  for (const animation of lightbox.gallery.viewport.getAnimations({ subtree: true })) animation.finish();
  return boxOf(onPage(lightbox, index, place));
}

/** The lightbox's photo in each frame from now on, as it is painted. */
function watchPhoto(lightbox: GalleryWithLightbox) {
  const boxes: Box[] = [];
  let isWatching = true;
  const note = async () => {
    while (isWatching) {
      await nextLayout();
      const photo = lightbox.dialog.querySelector('[data-current] [data-inpics="lightbox-photo"]');
      if (photo && lightbox.dialog.open) boxes.push(boxOf(photo));
    }
  };
  void note();
  const stop = () => {
    isWatching = false;
  };
  onTestFinished(stop);
  return { boxes, stop };
}

function expectNear(box: Box | undefined, wanted: Box, pixels = 2): void {
  for (const side of ['left', 'top', 'width', 'height'] as const)
    expect(
      Math.abs((box?.[side] ?? Number.NaN) - wanted[side]),
      `${side}: ${box?.[side]} and ${wanted[side]}`,
    ).toBeLessThanOrEqual(pixels);
}

/** Stops time for what moves in the lightbox: at its start, at its end, or in between. */
function holdAt(lightbox: GalleryWithLightbox, share: number): void {
  for (const animation of lightbox.dialog.getAnimations({ subtree: true })) {
    animation.pause();
    // A moment before its end: then it would be over.
    animation.currentTime = share * (Number(animation.effect?.getComputedTiming().endTime) - 0.1);
  }
}

/** Opens a photo by its thumbnail, which shows a part of it. */
async function openCropped(): Promise<GalleryWithLightbox> {
  const lightbox = await showLightbox({
    photos: uprights,
    lightbox: { opensFrom: 'thumbnail' },
    children: <Thumbnails />,
    around: (gallery) => <div style={{ width: 600, paddingBottom: 1000 }}>{gallery}</div>,
  });
  onTestFinished(() => scrollTo(0, 0));
  lightbox.gallery.part('thumbnail', 0).scrollIntoView({ block: 'start' });
  await createMouse().click(pointIn(lightbox.gallery.part('thumbnail', 1)));
  await soon(() => lightbox.state).toBe('open');
  return lightbox;
}

describe('a photo that is opened', () => {
  it('grows out of the one that was pressed, whose place is empty until it is back', async () => {
    const lightbox = await showLightbox({ photos, defaultIndex: 1 });
    await springLoaded();
    const home = boxOf(onPage(lightbox, 1));
    const watch = watchPhoto(lightbox);
    await createMouse().click(pointIn(onPage(lightbox, 1)));
    await soon(() => watch.boxes.length).toBeGreaterThan(3);
    expectNear(watch.boxes[0], home, Math.max(2, home.width * 0.02));
    expect(getComputedStyle(onPage(lightbox, 1)).visibility).toBe('hidden');
    await lightbox.opens(1);
    expect(boxOf(lightbox.photo).width).toBeGreaterThan(home.width);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    watch.stop();
    expect(getComputedStyle(onPage(lightbox, 1)).visibility).toBe('visible');
  });

  it('starts exactly where the page has it, at its first moment', async () => {
    const lightbox = await showLightbox({ photos });
    lightbox.gallery.actions.openLightbox(2);
    await soon(() => lightbox.state).toBe('open');
    await frames(2);
    holdAt(lightbox, 0);
    expectNear(boxOf(lightbox.photo), homeOf(lightbox, 2));
  });

  it('I15 is in every frame a picture that has loaded, over the whole of its box', async () => {
    const lightbox = await showLightbox({ photos });
    const blank: unknown[] = [];
    let seen = 0;
    let request = requestAnimationFrame(function note() {
      request = requestAnimationFrame(note);
      const photo = lightbox.dialog.querySelector('[data-current] [data-inpics="lightbox-photo"]');
      if (!photo || !lightbox.dialog.open) return;
      seen++;
      const box = boxOf(photo);
      const covers = [...photo.querySelectorAll('img')].some((image) => {
        const own = boxOf(image);
        const isWhole = Math.abs(own.width - box.width) < 1 && Math.abs(own.height - box.height) < 1;
        return isWhole && image.complete && image.naturalWidth > 0 && getComputedStyle(image).opacity === '1';
      });
      if (!covers) blank.push(box);
    });
    await createMouse().click(pointIn(onPage(lightbox, 0)));
    await lightbox.opens(0);
    await soon(() => seen).toBeGreaterThan(5);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    cancelAnimationFrame(request);
    expect(blank).toEqual([]);
  });

  it('answers the press on the page, over a filter of the site’s own, and can be seen there until it is in the lightbox', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    lightbox.gallery.actions.closeLightbox();
    await lightbox.closes();
    const photo = onPage(lightbox, 0);
    photo.style.filter = 'grayscale(1)';
    // The content is there: what is left to do is to mount it.
    flushSync(() => lightbox.gallery.actions.openLightbox());
    expect(lightbox.dialog.open).toBe(false);
    expect(getComputedStyle(photo).filter).toBe('grayscale(1) brightness(0.8)');
    expect(photo.checkVisibility({ visibilityProperty: true })).toBe(true);
    await soon(() => lightbox.dialog.open).toBe(true);
    expect(lightbox.photo.checkVisibility()).toBe(true);
    await lightbox.opens(0);
    lightbox.gallery.actions.closeLightbox();
    await lightbox.closes();
    expect(photo.getAnimations()).toEqual([]);
    expect(getComputedStyle(photo).filter).toBe('grayscale(1)');
  });
});

describe('a photo whose larger file never comes', () => {
  it('I15 is seen in its own colour all the way there and back', async () => {
    const { send } = cdp();
    await send('Fetch.enable', { patterns: [{ urlPattern: '*/never.svg' }] });
    onTestFinished(async () => void (await send('Fetch.disable')));
    const lightbox = await showLightbox({
      photos: [{ ...(photos[0] as Photo), srcSet: `${picture('teal')} 400w, /never.svg 3200w` }, ...photos.slice(1)],
      sizes: '300px',
      window: [1400, 900],
      around: (gallery) => <div style={{ width: 300 }}>{gallery}</div>,
    });
    await soon(() => (onPage(lightbox, 0) as HTMLImageElement).complete).toBe(true);
    const colours = async () => {
      const seen = [];
      for (const share of [0, 0.1, 0.5, 1]) {
        holdAt(lightbox, share);
        const { left, top, width, height } = boxOf(lightbox.photo);
        const middle = await look({ left: left + width / 2 - 1, top: top + height / 2 - 1, width: 2, height: 2 });
        seen.push(middle.at(0, 0).join());
      }
      return seen;
    };
    const teal = ['0,128,128', '0,128,128', '0,128,128', '0,128,128'];
    await createMouse().click(pointIn(onPage(lightbox, 0)));
    await soon(() => lightbox.state).toBe('open');
    expect(await colours()).toEqual(teal);
    const larger = lightbox.photo.querySelector<HTMLImageElement>('.inpics-photo');
    expect([larger?.complete, larger?.naturalWidth]).toEqual([false, 0]);
    await lightbox.opens(0);
    await userEvent.keyboard('{Escape}');
    await soon(() => lightbox.state).toBe('closing');
    expect(await colours()).toEqual(teal);
    await lightbox.closes();
  });
});

describe('a photo of which nothing has come yet', () => {
  it.each([
    ['a colour', 'rgb(0 128 128)'],
    ['a small picture', picture('teal', 30, 20)],
  ])('I10 is its placeholder, %s', async (_, placeholder) => {
    const { send } = cdp();
    await send('Fetch.enable', { patterns: [{ urlPattern: '*/never.svg' }] });
    onTestFinished(async () => void (await send('Fetch.disable')));
    const lightbox = await showLightbox({
      photos: [{ ...(photos[0] as Photo), src: '/never.svg', placeholder }, ...photos.slice(1)],
    });
    lightbox.gallery.actions.openLightbox(0);
    await lightbox.opens(0);
    const { left, top, width, height } = boxOf(lightbox.photo);
    for (const share of [0.02, 0.5, 0.98]) {
      const seen = await look({ left: left + width * share - 1, top: top + height * share - 1, width: 2, height: 2 });
      expect(seen.at(0, 0).join()).toBe('0,128,128');
    }
  });
});

describe('a photo that is closed', () => {
  it('shrinks into the place of the one now shown, once the strip behind it has come there', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await lightbox.arrivesAt(2);
    await userEvent.keyboard('{Escape}');
    await soon(() => lightbox.state).toBe('closing');
    holdAt(lightbox, 1);
    expectNear(boxOf(lightbox.photo), boxOf(onPage(lightbox, 2)));
    expect([0, 2].map((index) => getComputedStyle(onPage(lightbox, index)).visibility)).toEqual(['visible', 'hidden']);
    await lightbox.closes();
    await lightbox.gallery.arrivesAt(2);
    expect(document.querySelectorAll('[data-lifted]')).toHaveLength(0);
  });

  it('shrinks there also where that is out of sight, without scrolling to it', async () => {
    const lightbox = await showLightbox({
      photos,
      around: (gallery) => <div style={{ width: 600, paddingBlock: '1500px 3000px' }}>{gallery}</div>,
    });
    lightbox.gallery.actions.openLightbox(1);
    await lightbox.opens(1);
    await userEvent.keyboard('{Escape}');
    await soon(() => lightbox.state).toBe('closing');
    holdAt(lightbox, 1);
    expectNear(boxOf(lightbox.photo), homeOf(lightbox, 1));
    expect(boxOf(lightbox.photo).top).toBeGreaterThan(innerHeight);
    await lightbox.closes();
    expect(scrollY).toBe(0);
  });

  it.each([
    ['upright', uprights],
    ['wide', wides],
  ])(
    'out of a thumbnail that shows a part of it, it shows that part, and goes back into the one now shown (%s)',
    async (_, photos) => {
      const lightbox = await showLightbox({
        photos,
        lightbox: { opensFrom: 'thumbnail' },
        children: <Thumbnails />,
        around: (gallery) => <div style={{ width: 600, paddingBottom: 1000 }}>{gallery}</div>,
      });
      // The stage is out of sight then, above the window.
      lightbox.gallery.part('thumbnail', 0).scrollIntoView({ block: 'start' });
      await createMouse().click(pointIn(lightbox.gallery.part('thumbnail', 1)));
      await soon(() => lightbox.state).toBe('open');
      const isStageInSight = boxOf(onPage(lightbox, 1)).top + boxOf(onPage(lightbox, 1)).height > 0;
      expect(isStageInSight).toBe(false);
      holdAt(lightbox, 0);
      expectNear(seenOf(lightbox.photo), homeOf(lightbox, 1, 'thumbnail'));
      await lightbox.opens(1);
      await userEvent.keyboard('{ArrowRight}');
      await lightbox.arrivesAt(2);
      await userEvent.keyboard('{Escape}');
      await soon(() => lightbox.state).toBe('closing');
      holdAt(lightbox, 1);
      expectNear(seenOf(lightbox.photo), homeOf(lightbox, 2, 'thumbnail'));
      const [down, across] = cropOf(lightbox.photo);
      // Bit by bit.
      holdAt(lightbox, 0.1);
      expect(Math.max(...cropOf(lightbox.photo))).toBeGreaterThan(1);
      expect(Math.max(...cropOf(lightbox.photo))).toBeLessThan(Math.max(down, across) - 1);
      await lightbox.closes();
      scrollTo(0, 0);
    },
  );
});

describe('one movement, there and back', () => {
  it('closed by a key while the mouse holds its strip between two photos, it comes home all the same', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    const home = boxOf(onPage(lightbox, 0));
    const mouse = createMouse();
    const { x, y } = pointIn(lightbox.photo);
    await mouse.moveTo({ x, y });
    await mouse.press();
    await mouse.moveTo({ x: x - 150, y }, 5);
    await soon(() => lightbox.part('viewport').scrollLeft).toBeGreaterThan(100);
    await userEvent.keyboard('{Escape}');
    await soon(() => lightbox.state).toBe('closing');
    holdAt(lightbox, 1);
    await frames(2);
    expectNear(boxOf(lightbox.photo), home);
    await mouse.release();
  });

  it('closed in the middle of its growth, it turns round where it is', async () => {
    const lightbox = await showLightbox({ photos });
    lightbox.gallery.actions.openLightbox();
    await soon(() => lightbox.state).toBe('open');
    const home = boxOf(onPage(lightbox, 0));
    const growing = lightbox.photo.getAnimations()[0];
    await soon(() => boxOf(lightbox.photo).width).toBeGreaterThan(home.width + 1);
    const isUnderWay = growing?.playState === 'running';
    const before = boxOf(lightbox.photo);
    lightbox.gallery.actions.closeLightbox();
    await soon(() => lightbox.state).toBe('closing');
    holdAt(lightbox, 0);
    if (isUnderWay) expect(boxOf(lightbox.photo).width).toBeGreaterThanOrEqual(before.width - 1);
    expect(boxOf(lightbox.photo).width).toBeLessThanOrEqual(lightbox.photo.offsetWidth + 1);
    holdAt(lightbox, 1);
    expectNear(boxOf(lightbox.photo), home);
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['open command 0', 'close command 0']);
  });

  it('A46 called back on its way home, it turns round like a thing that has weight: it goes on a little first', async () => {
    const lightbox = await showLightbox({ photos });
    await springLoaded();
    await lightbox.open();
    const whole = boxOf(lightbox.photo).width;
    lightbox.gallery.actions.closeLightbox();
    await soon(() => boxOf(lightbox.photo).width).toBeLessThan(whole * 0.95);
    flushSync(() => lightbox.gallery.actions.openLightbox());
    expect(lightbox.state).toBe('open');
    expect(poserOf(lightbox.photo).hold().speed.scale).toBeLessThan(0);
  });

  it('A46 a photo of which the page shows a part: what is cropped of it turns round where it is, there and back', async () => {
    const lightbox = await openCropped();
    const down = () => cropOf(lightbox.photo)[0];
    holdAt(lightbox, 0);
    const whole = down();
    expect(whole).toBeGreaterThan(20);
    for (const state of ['closing', 'open', 'closing'] as const) {
      holdAt(lightbox, 0.15);
      const half = down();
      expect(half).toBeGreaterThan(whole * 0.05);
      expect(half).toBeLessThan(whole * 0.95);
      if (state === 'open') lightbox.gallery.actions.openLightbox();
      else lightbox.gallery.actions.closeLightbox();
      await soon(() => lightbox.state).toBe(state);
      holdAt(lightbox, 0);
      expect(down()).toBeCloseTo(half, 1);
      holdAt(lightbox, 1);
      expect(down()).toBeCloseTo(state === 'open' ? 0 : whole, 0);
      expect(lightbox.photo.getAnimations().filter(({ id }) => id === 'inpics-crop')).toHaveLength(1);
    }
    await lightbox.closes();
  });

  it('A42 zoomed, closed by its button and called back on its way home, it is whole, and so are its tools', async () => {
    const zooms: number[] = [];
    const lightbox = await showLightbox({ photos, lightbox: { onZoomChange: (scale) => zooms.push(scale) } });
    await lightbox.open();
    const whole = boxOf(lightbox.photo);
    await userEvent.keyboard('z');
    await lightbox.arrivesAt(0);
    expect(boxOf(lightbox.photo).width).toBeGreaterThan(whole.width + 1);
    lightbox.part('lightbox-close').click();
    await soon(() => lightbox.state).toBe('closing');
    holdAt(lightbox, 0.2);
    lightbox.gallery.actions.openLightbox();
    await lightbox.opens(0);
    expectNear(boxOf(lightbox.photo), whole);
    await soon(() => zooms.at(-1)).toBe(1);
    expect(lightbox.dialog.querySelector('[data-inpics="lightbox-zoom-tools"], [data-zoomed]')).toBeNull();
    // The next Escape is for the lightbox, not for a zoom that is none.
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(zooms).toHaveLength(2);
  });

  it('closed before it is there, it never comes, and the page keeps its photo', async () => {
    const lightbox = await showLightbox({ photos });
    // What it holds has to be there already.
    await lightbox.open();
    lightbox.gallery.actions.closeLightbox();
    await lightbox.closes();
    let cameIn = false;
    const watch = new MutationObserver(() => {
      cameIn = true;
    });
    watch.observe(lightbox.dialog, { childList: true, attributes: true });
    flushSync(() => lightbox.gallery.actions.openLightbox());
    lightbox.gallery.actions.closeLightbox();
    // Time enough for what was on its way.
    await frames(3);
    watch.disconnect();
    expect(cameIn).toBe(false);
    expect(onPage(lightbox, 0).getAnimations()).toEqual([]);
    expect(lightbox.changes.slice(2)).toEqual(['open command 0', 'close command 0']);
  });

  it('A34 hears Escape from the moment that it is open', async () => {
    const lightbox = await showLightbox({ photos });
    const pressed = new Promise<KeyboardEvent>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!lightbox.dialog.open) return;
        watch.disconnect();
        const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        lightbox.part('lightbox-close').dispatchEvent(key);
        resolve(key);
      });
      watch.observe(lightbox.dialog, { attributes: true });
    });
    lightbox.gallery.actions.openLightbox();
    // Or the browser would close it itself, at once.
    expect((await pressed).defaultPrevented).toBe(true);
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['open command 0', 'close key 0']);
  });

  it('opened again on its way home, it turns round where it is, and stays', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    const whole = boxOf(lightbox.photo);
    await userEvent.keyboard('{Escape}');
    await soon(() => lightbox.state).toBe('closing');
    const shrinking = lightbox.photo.getAnimations()[0];
    await soon(() => Number(shrinking?.currentTime)).toBeGreaterThan(30);
    const half = boxOf(lightbox.photo);
    lightbox.gallery.actions.openLightbox();
    await soon(() => lightbox.state).toBe('open');
    holdAt(lightbox, 0);
    const turned = boxOf(lightbox.photo);
    const home = boxOf(onPage(lightbox, 0));
    // Not back at its home, from where it would jump.
    expect(turned.width).toBeGreaterThan(home.width + 1);
    expect(turned.width).toBeLessThanOrEqual(half.width + 1);
    await lightbox.opens(0);
    expectNear(boxOf(lightbox.photo), whole);
    expect(lightbox.changes).toEqual(['open link 0', 'close key 0', 'open command 0']);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(document.activeElement === lightbox.link).toBe(true);
  });

  it('closed in the middle of a glide from another photo, it goes to the place of the new one', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    await userEvent.keyboard('{ArrowRight}{Escape}');
    await soon(() => lightbox.state).toBe('closing');
    holdAt(lightbox, 1);
    expectNear(boxOf(lightbox.photo), homeOf(lightbox, 1));
    await lightbox.closes();
  });

  it('no key is heard on the way home: the place that it goes to stays the same', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    await userEvent.keyboard('{Escape}');
    await soon(() => lightbox.state).toBe('closing');
    holdAt(lightbox, 0.2);
    await userEvent.keyboard('{ArrowRight}{End}zi');
    expect([lightbox.state, lightbox.gallery.events]).toEqual(['closing', []]);
    await lightbox.closes();
  });

  it('nor is a swipe felt on the way home', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    await userEvent.keyboard('{Escape}');
    await soon(() => lightbox.state).toBe('closing');
    holdAt(lightbox, 0.2);
    const viewport = lightbox.part('viewport');
    await swipe(pointIn(viewport, 0.8), pointIn(viewport, 0.2));
    await frames(10);
    expect([viewport.scrollLeft, lightbox.state, lightbox.gallery.events]).toEqual([0, 'closing', []]);
    await lightbox.closes();
  });
});

describe('with reduced motion', () => {
  it('A50 nothing moves: it fades in and out, in 150 ms or less', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const lightbox = await showLightbox({ photos, children: <Thumbnails /> });
    const watched = watchPhoto(lightbox);
    const seen = new Set<string>();
    let longest = 0;
    let isWatching = true;
    const watch = () => {
      for (const animation of lightbox.dialog.getAnimations({ subtree: true })) {
        for (const frame of (animation.effect as KeyframeEffect).getKeyframes())
          for (const property of Object.keys(frame))
            if (!/^(offset|computedOffset|easing|composite)$/.test(property)) seen.add(property);
        longest = Math.max(longest, Number(animation.effect?.getComputedTiming().endTime));
      }
      if (isWatching) requestAnimationFrame(watch);
    };
    lightbox.link.focus();
    await userEvent.keyboard('{Enter}');
    watch();
    await soon(() => lightbox.state === 'open' && lightbox.dialog.getAnimations({ subtree: true }).length === 0).toBe(
      true,
    );
    await userEvent.keyboard('{ArrowRight}');
    await lightbox.arrivesAt(1);
    await userEvent.keyboard('{Escape}');
    await soon(() => lightbox.state).toBe(null);
    isWatching = false;
    watched.stop();
    for (const box of watched.boxes) expectNear(box, watched.boxes[0] as Box, 0.1);
    expect([...seen]).toEqual(['opacity']);
    expect(longest).toBeLessThanOrEqual(150);
    expect(document.activeElement === lightbox.link).toBe(true);
  });

  it('A50 nor is a photo revealed bit by bit of which the page shows a part', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const lightbox = await openCropped();
    expect(lightbox.photo.getAnimations()).toEqual([]);
    await lightbox.opens(1);
    lightbox.gallery.actions.closeLightbox();
    await soon(() => lightbox.state).toBe('closing');
    expect(lightbox.photo.getAnimations()).toEqual([]);
    await lightbox.closes();
  });
});
