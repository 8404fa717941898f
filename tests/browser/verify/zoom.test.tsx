import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createGestures, type GestureHost } from '../../../src/lightbox/gestures.js';
import { poserOf } from '../../../src/lightbox/photoBox.js';
import { largestScale, middleOf } from '../../../src/lightbox/zoom.js';
import { glideRun, loadSpring } from '../../../src/motion/run.js';
import { emulate } from '../../kit/emulate.js';
import { frames, whenInFrame } from '../../kit/frames.js';
import { picture } from '../../kit/photos.js';
import { createMouse, swipe, tap, touch, touchWith, turnWheel } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';
import type { Point } from '../../kit/touch.js';

interface Setting {
  dir?: 'ltr' | 'rtl';
  /** Size at which the photos are shown. @default 400 × 300, in a frame of 400 × 500 */
  shown?: [width: number, height: number];
  ownWidth?: number;
  maxZoom?: number;
}

/** Two photos in a viewport that scrolls sideways, with the `touch-action` of the lightbox's stylesheet. */
async function showPhotos({
  dir = 'ltr',
  shown: [width, height] = [400, 300],
  ownWidth = 1200,
  maxZoom = 1,
}: Setting = {}) {
  await page.viewport(600, 700);
  const isTall = height > 500;
  const viewport = document.createElement('div');
  viewport.dir = dir;
  viewport.style.cssText =
    'position:fixed;left:60px;top:80px;width:400px;height:500px;display:flex;overflow:auto hidden;touch-action:pan-x;scrollbar-width:none';
  const photos = ['teal', 'maroon'].map((colour) => {
    const frame = document.createElement('div');
    frame.style.cssText = `flex:none;width:100%;display:grid;align-items:center;overflow:hidden ${isTall ? 'auto;align-items:start' : 'hidden'};scrollbar-width:none`;
    const element = document.createElement('div');
    element.style.cssText = `width:${width}px;height:${height}px;justify-self:center`;
    const image = new Image(width, height);
    image.src = picture(colour, ownWidth, (ownWidth * height) / width);
    image.draggable = false;
    image.style.display = 'block';
    element.append(image);
    frame.append(element);
    viewport.append(frame);
    return element;
  });
  const style = document.createElement('style');
  style.textContent = `[data-tall] { touch-action: pan-x pan-y } [data-inpics-keep-gestures], :has(> [data-inpics-keep-gestures]) { touch-action: none }`;
  for (const element of photos) element.dataset.inpics = 'lightbox-photo';
  for (const element of photos) element.toggleAttribute('data-tall', isTall);
  document.body.append(style, viewport);
  const events: string[] = [];
  /** How far the photo was pulled, each time that changed. */
  const progress: number[] = [];
  const scales: number[] = [];
  let current = 0;
  const host: GestureHost = {
    photo: () => photos[current] ?? null,
    largestOf: (photo) => largestScale(ownWidth, photo.offsetWidth, maxZoom),
    onZoom: (scale) => scales.push(scale),
    onTap: (_, isLeaving) => events.push(isLeaving ? 'leave' : 'tap'),
    onPull(share) {
      if (share !== (progress.at(-1) ?? 0)) progress.push(share);
    },
    onLetGo: () => events.push('let go'),
  };
  const gestures = createGestures(host);
  const disconnect = gestures.connect(viewport);
  onTestFinished(() => {
    disconnect();
    viewport.remove();
    style.remove();
  });
  // framer-motion's own spring, as a gallery on the page has it.
  loadSpring();
  await soon(() => glideRun(0).duration).not.toBe(350);
  const [first, second] = photos as unknown as [HTMLElement, HTMLElement];
  return {
    viewport,
    gestures,
    disconnect,
    events,
    progress,
    scales,
    photo: first,
    poser: poserOf(first),
    second,
    show(index: number) {
      current = index;
    },
    /** Where the eye sees the photo, and how many times as large. */
    get seen() {
      const { left, top, right, bottom, width: seenWidth } = first.getBoundingClientRect();
      return { left, top, right, bottom, scale: seenWidth / width };
    },
    /** Which point of the photo is seen at a point, as shares of its width and height. */
    at({ x, y }: Point) {
      const box = first.getBoundingClientRect();
      return { x: (x - box.left) / box.width, y: (y - box.top) / box.height };
    },
    /** Waits until nothing moves the photo. */
    rests: () => soon(() => first.getAnimations().length).toBe(0),
  };
}

/** Both to about a pixel of a photo of 400 px. */
function expectSame(one: Point, other: Point): void {
  expect(one.x).toBeCloseTo(other.x, 2);
  expect(one.y).toBeCloseTo(other.y, 2);
}

const middle = { x: 260, y: 330 };

/** Two fingers around a point, so far apart, on a slanted line. */
const around = ({ x, y }: Point, distance: number): [Point, Point] => [
  { x: x - distance * 0.4, y: y - distance * 0.3 },
  { x: x + distance * 0.4, y: y + distance * 0.3 },
];

/** A photo that is zoomed and at rest. */
async function showZoomed(scale = 3, setting: Setting = {}) {
  const shown = await showPhotos(setting);
  shown.gestures.zoomBy(scale);
  await shown.rests();
  expect(shown.seen.scale).toBeCloseTo(scale, 3);
  return shown;
}

describe.each(['ltr', 'rtl'] as const)('fingers on a photo, %s', (dir) => {
  it('A42 two fingers zoom and move the photo at once: what is under them stays under them', async () => {
    const { at, seen, ...photo } = await showPhotos({ dir });
    const start = around({ x: 220, y: 300 }, 100);
    const under = start.map(at);
    const fingers = await touchWith(start);
    const end = around({ x: 260, y: 320 }, 200);
    await fingers.moveTo(end);
    await soon(() => photo.photo.getBoundingClientRect().width).toBeCloseTo(800, 0);
    for (const [finger, point] of end.entries()) expectSame(at(point), under[finger] as Point);
    expect(photo.photo.getAnimations()).toEqual([]);
    await fingers.lift();
    await photo.rests();
    expect(seen.scale).toBe(1);
    expect(photo.gestures.scale()).toBeCloseTo(2, 2);
    expect(photo.scales).toEqual([photo.gestures.scale()]);
    expect(photo.photo.matches('[data-inpics-keep-gestures]')).toBe(true);
    expect(photo.events).toEqual([]);
  });

  it('A42 W27 spread further than the photo is sharp, it gives way and goes back to its largest', async () => {
    const photo = await showPhotos({ dir });
    const fingers = await touchWith(around(middle, 60));
    await fingers.moveTo(around(middle, 300));
    await soon(() => photo.seen.scale).toBeGreaterThan(3.3);
    expect(photo.seen.scale).toBeLessThan(3.5);
    await fingers.liftOne(0);
    const [, last] = around(middle, 300);
    const under = photo.at(last);
    await fingers.lift();
    await soon(() => photo.scales).toEqual([3]);
    await photo.rests();
    expect(photo.seen.scale).toBeCloseTo(3, 5);
    expectSame(photo.at(last), under);
  });

  it('W13 made smaller than it is, the photo gives way, goes home and keeps no transform', async () => {
    const photo = await showPhotos({ dir });
    const fingers = await touchWith(around(middle, 300));
    await fingers.moveTo(around({ x: 300, y: 400 }, 60));
    await soon(() => photo.seen.scale).toBeLessThan(0.8);
    expect(photo.seen.scale).toBeGreaterThan(0.6);
    await fingers.lift();
    await soon(() => photo.photo.getAnimations().length).toBe(1);
    await photo.rests();
    expect(photo.photo.getAttribute('style')).not.toMatch(/transform|will-change/);
    expect(photo.seen).toEqual({ left: 60, right: 460, top: 180, bottom: 480, scale: 1 });
    expect(photo.scales).toEqual([]);
    expect(photo.photo.hasAttribute('data-inpics-keep-gestures')).toBe(false);
  });

  it('A42 of two fingers one is lifted: the other pans on, and the photo does not jump', async () => {
    const photo = await showPhotos({ dir });
    const [one, two] = around(middle, 250);
    const fingers = await touchWith(around(middle, 100));
    await fingers.moveTo([one, two]);
    await soon(() => photo.seen.scale).toBeCloseTo(2.5, 2);
    const before = photo.at(two);
    await fingers.liftOne(0);
    const end = { x: two.x - 60, y: two.y - 30 };
    await fingers.moveTo([end]);
    await soon(() => photo.at(end).x).toBeCloseTo(before.x, 2);
    expectSame(photo.at(end), before);
    await fingers.lift();
    await photo.rests();
    expect(photo.gestures.scale()).toBeCloseTo(2.5, 2);
    expect(photo.viewport.scrollLeft).toBe(0);
  });

  it('A42 one finger pans a zoomed photo, and the strip stays', async () => {
    const photo = await showZoomed(3, { dir });
    const start = { x: 300, y: 310 };
    const finger = await touch(start);
    const left = photo.seen.left;
    await finger.moveTo({ x: 240, y: 330 });
    await soon(() => photo.seen.left).toBeLessThan(left - 40);
    // It takes the photo where the finger turned out to be no tap: no jump at the start.
    const under = photo.at({ x: 240, y: 330 });
    await finger.moveTo({ x: 200, y: 350 });
    await soon(() => photo.at({ x: 200, y: 350 }).x).toBeCloseTo(under.x, 3);
    expectSame(photo.at({ x: 200, y: 350 }), under);
    await finger.lift();
    await photo.rests();
    expect(photo.viewport.scrollLeft).toBe(0);
    expect([photo.events, photo.progress]).toEqual([[], []]);
  });

  it('A42 a pan that is thrown goes on, and ends within its bounds', async () => {
    const photo = await showZoomed(3, { dir });
    const finger = await touch({ x: 300, y: 330 });
    await finger.moveTo({ x: 240, y: 330 }, 4);
    await soon(() => photo.seen.left).toBeLessThan(-340 + 1);
    await finger.moveTo({ x: 200, y: 330 }, 4);
    await finger.lift();
    await photo.rests();
    // The finger itself went 100 px.
    expect(photo.seen.left).toBeLessThan(-340 - 100);
    for (const to of [100, 100, 100]) {
      const finger = await touch({ x: 400, y: 330 });
      await finger.moveTo({ x: to, y: 330 }, 3);
      await finger.lift();
    }
    await photo.rests();
    expect(photo.seen.right).toBeCloseTo(460, 3);
    expect(photo.seen.scale).toBeCloseTo(3, 3);
  });

  it('A42 pulled beyond its side the photo follows ever less, and comes back', async () => {
    const photo = await showZoomed(2, { dir });
    const finger = await touch({ x: 80, y: 330 });
    await finger.moveTo({ x: 440, y: 330 }, 8);
    // Taken at the first of eight steps it went 315 px: 200 up to its side, and of the rest it gives about half.
    await soon(() => photo.seen.left).toBeCloseTo(60 + 115 / (1 + 115 / 120), 1);
    expect(photo.photo.getAnimations()).toEqual([]);
    await finger.lift();
    await photo.rests();
    expect(photo.seen.left).toBeCloseTo(60, 3);
  });

  it('A42 a double tap zooms in at its point, and the next goes back', async () => {
    const photo = await showPhotos({ dir });
    const point = { x: 160, y: 260 };
    const under = photo.at(point);
    await tap(point);
    await tap(point);
    await soon(() => photo.scales).toEqual([2.5]);
    expect(photo.photo.getAnimations().length).toBe(1);
    await photo.rests();
    expect(photo.seen.scale).toBeCloseTo(2.5, 5);
    expectSame(photo.at(point), under);
    await tap({ x: 300, y: 400 });
    await tap({ x: 300, y: 400 });
    await soon(() => photo.scales).toEqual([2.5, 1]);
    await photo.rests();
    expect(photo.photo.style.transform).toBe('');
    expect(photo.events).toEqual([]);
  });

  it('A48 a swipe sideways belongs to the browser', async () => {
    const photo = await showPhotos({ dir });
    const sign = dir === 'rtl' ? -1 : 1;
    await swipe({ x: 260 + sign * 150, y: 330 }, { x: 260 - sign * 150, y: 330 });
    await soon(() => photo.viewport.scrollLeft * sign).toBeGreaterThan(200);
    expect(photo.photo.style.transform).toBe('');
    expect(photo.events).toEqual([]);
    expect(photo.progress).toEqual([]);
  });

  it('A42 a double tap where the photo ends leaves no gap at its side', async () => {
    const photo = await showPhotos({ dir });
    await tap({ x: 70, y: 190 });
    await tap({ x: 70, y: 190 });
    await soon(() => photo.scales).toEqual([2.5]);
    await photo.rests();
    expect(photo.seen.left).toBeCloseTo(60 - 15, 3);
    expect(photo.seen.top).toBeCloseTo(80, 3);
  });
});

describe('a pull down', () => {
  it('A43 the photo follows the finger and shrinks; let go far down it stays there for the host', async () => {
    const photo = await showPhotos();
    const finger = await touch({ x: 260, y: 300 });
    await finger.moveTo({ x: 260, y: 320 }, 2);
    await finger.moveTo({ x: 270, y: 445 }, 6);
    // Of the 250 px that are half of its frame, from where the finger turned out to be no tap.
    await soon(() => photo.progress.at(-1)).toBeCloseTo((445 - 310) / 250, 5);
    const { scale, top } = photo.seen;
    expect(scale).toBeGreaterThan(0.85);
    expect(scale).toBeLessThan(0.95);
    expect(top).toBeGreaterThan(300);
    expect(photo.events).toEqual([]);
    await finger.lift();
    await soon(() => photo.events).toEqual(['let go']);
    expect(photo.seen.top).toBe(top);
    expect(photo.photo.getAnimations()).toEqual([]);
    photo.gestures.reset();
    await photo.rests();
    expect(photo.photo.style.transform).toBe('');
    expect(photo.scales).toEqual([]);
  });

  it('A43 let go after a short way it springs home', async () => {
    const photo = await showPhotos();
    const finger = await touch({ x: 260, y: 300 });
    await finger.moveTo({ x: 260, y: 360 }, 6);
    await soon(() => photo.progress.at(-1)).toBeGreaterThan(0.1);
    const start = performance.now();
    await whenInFrame(() => performance.now() - start > 150);
    await finger.moveTo({ x: 260, y: 360 }, 1);
    await finger.lift();
    await soon(() => photo.progress.at(-1)).toBe(0);
    await photo.rests();
    expect(photo.photo.style.transform).toBe('');
    expect(photo.seen.top).toBe(180);
  });

  it('A43 thrown down it is let go after a short way', async () => {
    const photo = await showPhotos();
    const finger = await touch({ x: 260, y: 300 });
    await finger.moveTo({ x: 260, y: 390 }, 3);
    await finger.lift();
    await soon(() => photo.events).toEqual(['let go']);
  });

  it('A47 after a pull a button beside the photo works at once, by key and by finger', async () => {
    const photo = await showPhotos();
    const button = document.createElement('button');
    button.append('More');
    photo.photo.after(button);
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    for (const press of [() => userEvent.keyboard('{Enter}'), () => tap(middleOf(button.getBoundingClientRect()))]) {
      await swipe(middle, { x: 262, y: 380 });
      await photo.rests();
      button.focus();
      clicks = 0;
      await press();
      await soon(() => clicks).toBe(1);
    }
  });

  it('A43 a second finger takes the photo out of the pull, and zooms', async () => {
    const photo = await showPhotos();
    const fingers = await touchWith([{ x: 220, y: 250 }]);
    await fingers.moveTo([{ x: 220, y: 340 }]);
    await soon(() => photo.progress.length).toBeGreaterThan(3);
    await fingers.add({ x: 320, y: 340 });
    await soon(() => photo.progress.at(-1)).toBe(0);
    await fingers.moveTo([
      { x: 160, y: 340 },
      { x: 380, y: 340 },
    ]);
    await fingers.lift();
    await soon(() => photo.scales.length).toBe(1);
    expect(photo.gestures.scale()).toBeGreaterThan(1.8);
    expect(photo.events).toEqual([]);
  });

  it('A43 a pull that is cut short by another photo is over', async () => {
    const photo = await showPhotos();
    const finger = await touch(middle);
    await finger.moveTo({ x: 260, y: 400 });
    expect(photo.progress.at(-1)).toBeGreaterThan(0);
    photo.show(1);
    photo.gestures.reset();
    expect(photo.progress.at(-1)).toBe(0);
    await finger.lift();
    expect(photo.events).toEqual([]);
  });

  it('A43 a short pull is no throw where a browser gives all of it the same time', async () => {
    const photo = await showPhotos();
    const at = (type: string, y: number) => {
      const event = new PointerEvent(type, {
        pointerId: 1,
        isPrimary: true,
        bubbles: true,
        clientX: 260,
        clientY: y,
        buttons: 1,
      });
      Object.defineProperty(event, 'timeStamp', { value: 100 });
      photo.photo.dispatchEvent(event);
    };
    photo.viewport.setPointerCapture = () => {};
    at('pointerdown', 330);
    for (const y of [340, 345, 350]) at('pointermove', y);
    at('pointerup', 350);
    expect(photo.events).toEqual([]);
    await photo.rests();
    expect(photo.photo.style.transform).toBe('');
  });

  it('A43 up it goes nowhere, nor does a mouse pull', async () => {
    const photo = await showPhotos();
    const finger = await touch({ x: 260, y: 400 });
    await finger.moveTo({ x: 260, y: 200 });
    await finger.lift();
    const mouse = createMouse();
    await mouse.moveTo({ x: 260, y: 250 });
    await mouse.press();
    await mouse.moveTo({ x: 260, y: 450 }, 4);
    await mouse.release();
    expect(photo.photo.style.transform).toBe('');
    expect([photo.events, photo.progress]).toEqual([[], []]);
  });
});

describe('taps and clicks', () => {
  it('A47 a single tap on the photo is told once it cannot be half of a double one; beside it, at once, and a mouse leaves', async () => {
    const photo = await showPhotos();
    const mouse = createMouse();
    await mouse.click({ x: 260, y: 120 });
    expect(photo.events).toEqual(['leave']);
    await mouse.click(middle);
    expect(photo.events).toEqual(['leave']);
    await soon(() => photo.events).toEqual(['leave', 'tap']);
    expect(photo.scales).toEqual([]);
  });

  it('W27 nobody waits where there is nothing to zoom, and nothing zooms', async () => {
    const photo = await showPhotos({ ownWidth: 300 });
    photo.photo.click();
    photo.photo.click();
    expect(photo.events).toEqual(['tap', 'tap']);
    photo.gestures.zoomBy(4);
    expect(photo.scales).toEqual([]);
    expect(photo.photo.style.transform).toBe('');
  });

  it('A42 a double click zooms, there and back', async () => {
    const photo = await showPhotos();
    const mouse = createMouse();
    await mouse.click({ x: 200, y: 300 });
    await mouse.click({ x: 200, y: 300 });
    await soon(() => photo.scales).toEqual([2.5]);
    await photo.rests();
    await mouse.click({ x: 200, y: 300 });
    await mouse.click({ x: 200, y: 300 });
    await soon(() => photo.scales).toEqual([2.5, 1]);
    expect(photo.events).toEqual([]);
  });

  it('A47 a press that wanders up to 8 px is a click; one that wanders further pans, and clicks nothing', async () => {
    const photo = await showZoomed();
    const onClick = vi.fn();
    photo.photo.addEventListener('click', onClick);
    const mouse = createMouse();
    await mouse.moveTo(middle);
    await mouse.press();
    await mouse.moveTo({ x: 265, y: 335 }, 2);
    await mouse.release();
    await soon(() => photo.events).toEqual(['tap']);
    expect(photo.seen.left).toBeCloseTo(-340, 3);
    await mouse.moveTo(middle);
    await mouse.press();
    await mouse.moveTo({ x: 300, y: 350 }, 8);
    mouse.holdStill(100);
    await mouse.release();
    await soon(() => photo.seen.left).toBeCloseTo(-340 + 30, 0);
    const start = performance.now();
    await whenInFrame(() => performance.now() - start > 350);
    expect(photo.events).toEqual(['tap']);
    expect(onClick).toHaveBeenCalledTimes(1);
    // The next click is a click again.
    await mouse.click(middle);
    await soon(() => photo.events).toEqual(['tap', 'tap']);
  });

  it('A47 a mouse that drags a photo which is not zoomed clicks nothing either', async () => {
    const photo = await showPhotos({ ownWidth: 300 });
    const mouse = createMouse();
    await mouse.moveTo(middle);
    await mouse.press();
    await mouse.moveTo({ x: 260, y: 345 }, 4);
    await mouse.release();
    await mouse.click({ x: 260, y: 120 });
    expect(photo.events).toEqual(['leave']);
  });

  it('A46 a mouse has the photo where it pressed on it, and the strip where it pressed beside it, however fast it goes on', async () => {
    const photo = await showZoomed(1.5);
    const mouse = createMouse();
    await mouse.moveTo({ x: 260, y: 545 });
    await mouse.press();
    await mouse.moveTo({ x: 230, y: 570 });
    await mouse.moveTo({ x: 200, y: 570 });
    expect(photo.seen.left).toBeCloseTo(-40 - 30, 0);
    mouse.holdStill(100);
    await mouse.release();
    await photo.rests();
    const { left } = photo.seen;
    await mouse.moveTo({ x: 260, y: 95 });
    await mouse.press();
    await mouse.moveTo({ x: 290, y: 130 });
    await mouse.moveTo({ x: 320, y: 130 });
    expect(photo.seen.left).toBe(left);
    await mouse.release();
  });

  it('A47 a mouse that is down when the photo changes clicks nothing on the next', async () => {
    const photo = await showZoomed();
    const mouse = createMouse();
    await mouse.moveTo(middle);
    await mouse.press();
    await mouse.moveTo({ x: 300, y: 120 }, 4);
    photo.show(1);
    photo.gestures.reset();
    await photo.rests();
    await mouse.release();
    const start = performance.now();
    await whenInFrame(() => performance.now() - start > 350);
    expect(photo.events).toEqual([]);
  });
});

describe('the wheel', () => {
  /** Whether the page was told to leave a turn of the wheel alone, one entry a turn. */
  const watchWheel = (viewport: HTMLElement) => {
    const prevented: boolean[] = [];
    const note = (event: Event) => prevented.push(event.defaultPrevented);
    window.addEventListener('wheel', note);
    onTestFinished(() => window.removeEventListener('wheel', note));
    expect(viewport.isConnected).toBe(true);
    return prevented;
  };

  it('A42 with Ctrl it zooms at the pointer, in and out; alone it is left to the page', async () => {
    const photo = await showPhotos();
    const prevented = watchWheel(photo.viewport);
    await turnWheel({ x: 160, y: 260 }, { y: 100 });
    await soon(() => prevented).toEqual([false]);
    expect(photo.photo.style.transform).toBe('');
    const under = photo.at({ x: 160, y: 260 });
    await turnWheel({ x: 160, y: 260 }, { y: -100, ctrl: true });
    await soon(() => prevented).toEqual([false, true]);
    expect(photo.photo.getAnimations().length).toBe(1);
    await photo.rests();
    expect(photo.seen.scale).toBeCloseTo(Math.exp(0.3), 3);
    expect(photo.at({ x: 160, y: 260 }).x).toBeCloseTo(under.x, 2);
    await turnWheel({ x: 160, y: 260 }, { y: 100, ctrl: true });
    await soon(() => prevented.length).toBe(3);
    await photo.rests();
    expect(photo.photo.style.transform).toBe('');
  });

  it('A42 a trackpad pinch zooms at once, without a movement of its own', async () => {
    const photo = await showPhotos();
    for (let turn = 0; turn < 10; turn += 1) await turnWheel(middle, { y: -7, ctrl: true });
    await soon(() => photo.seen.scale).toBeCloseTo(Math.exp(0.7), 3);
    expect(photo.photo.getAnimations()).toEqual([]);
  });

  it('A42 when zoomed it pans, within the bounds', async () => {
    const photo = await showZoomed();
    const prevented = watchWheel(photo.viewport);
    await turnWheel(middle, { x: 50, y: -30 });
    await soon(() => photo.seen.left).toBeCloseTo(-390, 3);
    expect(photo.seen.top).toBeCloseTo(-120 + 30, 3);
    await turnWheel(middle, { x: 5000 });
    await soon(() => photo.seen.right).toBeCloseTo(460, 3);
    expect(prevented).toEqual([true, true]);
  });

  it('A42 a photo that cannot be zoomed leaves the page its zoom', async () => {
    const photo = await showPhotos({ ownWidth: 300 });
    const prevented = watchWheel(photo.viewport);
    const event = new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true });
    photo.photo.dispatchEvent(event);
    expect(prevented).toEqual([false]);
  });

  it('A42 a wheel that counts in lines zooms as far as one that counts in pixels', async () => {
    const photo = await showPhotos();
    const init = {
      deltaY: -1,
      deltaMode: 1,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      clientX: 260,
      clientY: 330,
    };
    photo.photo.dispatchEvent(new WheelEvent('wheel', init));
    expect(photo.seen.scale).toBeCloseTo(Math.exp(0.16), 3);
  });

  it('A42 a wheel that counts in lines pans as far as one that counts in pixels', async () => {
    const photo = await showZoomed();
    const { left, top } = photo.seen;
    const init = { deltaX: 2, deltaY: 1, deltaMode: 1, bubbles: true, cancelable: true };
    photo.photo.dispatchEvent(new WheelEvent('wheel', init));
    expect(photo.seen.left).toBeCloseTo(left - 32, 3);
    expect(photo.seen.top).toBeCloseTo(top - 16, 3);
  });

  it('A42 Safari’s own pinch on a trackpad zooms at the pointer, as far as there are pixels', async () => {
    const photo = await showPhotos();
    const send = (name: string, scale: number) => {
      const event = new MouseEvent(name, { bubbles: true, cancelable: true, clientX: 160, clientY: 260 });
      photo.photo.dispatchEvent(Object.assign(event, { scale }));
      return event.defaultPrevented;
    };
    const under = photo.at({ x: 160, y: 260 });
    expect(send('gesturestart', 1)).toBe(true);
    send('gesturechange', 1.5);
    send('gesturechange', 2);
    expect(photo.seen.scale).toBeCloseTo(2, 5);
    // Down it is not yet larger than its frame, and stays in its middle.
    expect(photo.at({ x: 160, y: 260 }).x).toBeCloseTo(under.x, 3);
    send('gesturechange', 9);
    expect(photo.seen.scale).toBeCloseTo(3, 5);
    expect(send('gesturestart', 1)).toBe(true);
    send('gesturechange', 0.5);
    expect(photo.scales).toEqual([1.5, 2, 3, 1.5]);
    expect(photo.photo.getAnimations()).toEqual([]);
  });
});

describe('buttons, keys and the host', () => {
  it('A42 zoomBy goes around the middle and stays within 1 and the largest', async () => {
    const photo = await showPhotos();
    photo.gestures.zoomBy(1.5);
    photo.gestures.zoomBy(1.5);
    expect(photo.gestures.scale()).toBe(2.25);
    await photo.rests();
    expect(photo.seen.scale).toBeCloseTo(2.25, 5);
    expectSame(photo.at(middle), { x: 0.5, y: 0.5 });
    photo.gestures.zoomBy(4);
    photo.gestures.zoomBy(0.1);
    expect(photo.scales).toEqual([1.5, 2.25, 3, 1]);
    await photo.rests();
    expect(photo.photo.style.transform).toBe('');
  });

  it('A42 arrow keys pan as often as they are pressed, and no further than the side', async () => {
    const photo = await showZoomed();
    photo.gestures.panBy(-50, 0);
    photo.gestures.panBy(-50, 20);
    await photo.rests();
    expect(photo.seen.left).toBeCloseTo(-440, 3);
    expect(photo.seen.top).toBeCloseTo(-100, 3);
    photo.gestures.panBy(5000, 0);
    await photo.rests();
    expect(photo.seen.left).toBeCloseTo(60, 3);
  });

  it('A50 with reduced motion nothing is animated', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const photo = await showPhotos();
    await tap(middle);
    await tap(middle);
    await soon(() => photo.scales).toEqual([2.5]);
    expect(photo.photo.getAnimations()).toEqual([]);
    expect(photo.seen.scale).toBeCloseTo(2.5, 5);
    const finger = await touch({ x: 300, y: 330 });
    await finger.moveTo({ x: 200, y: 330 }, 3);
    await finger.lift();
    await soon(() => photo.seen.left).toBeLessThan(-300);
    expect(photo.photo.getAnimations()).toEqual([]);
    photo.poser.moveTo({ x: 0, y: 0, scale: 1 }, photo.poser.hold());
    expect(photo.poser.hold().pose).toEqual({ x: 0, y: 0, scale: 1 });
  });

  it('W13 a zoomed photo has a transform in two dimensions, and no layer is kept ready for it', async () => {
    const photo = await showZoomed();
    expect(getComputedStyle(photo.photo).transform).toMatch(/^matrix\(/);
    expect(getComputedStyle(photo.photo).willChange).toBe('auto');
  });

  it('A42 the next photo is as it was: the one that was zoomed goes home', async () => {
    const photo = await showZoomed();
    photo.show(1);
    photo.gestures.reset();
    expect(photo.scales).toEqual([3, 1]);
    expect(photo.photo.hasAttribute('data-inpics-keep-gestures')).toBe(false);
    await photo.rests();
    expect(photo.photo.style.transform).toBe('');
    photo.gestures.zoomBy(2);
    await soon(() => photo.second.getAnimations().length).toBe(0);
    expect(poserOf(photo.second).hold().pose.scale).toBe(2);
    expect(photo.photo.style.transform).toBe('');
  });

  it('A42 the photo that was zoomed goes home also where nobody says that another is there', async () => {
    const photo = await showZoomed();
    photo.show(1);
    photo.gestures.zoomBy(2);
    expect(photo.scales).toEqual([3, 1, 2]);
    await photo.rests();
    expect(photo.photo.style.transform).toBe('');
    expect(poserOf(photo.second).hold().pose.scale).toBeCloseTo(2, 2);
  });

  it('A46 taken in the middle of a movement, after a long task, it still knows its bounds', async () => {
    const photo = await showPhotos();
    photo.gestures.zoomBy(3);
    await whenInFrame(() => photo.seen.scale > 1.5);
    const start = performance.now();
    while (performance.now() - start < 80);
    photo.gestures.panBy(5000, 0);
    await photo.rests();
    expect(photo.seen.left).toBeCloseTo(60, 3);
  });

  it('A46 fingers on a trackpad take the photo in the middle of a movement, without a jump', async () => {
    const photo = await showPhotos();
    photo.gestures.zoomBy(3);
    await whenInFrame(() => photo.seen.scale > 1.3);
    photo.gestures.zoomBy(1.05, undefined, true);
    expect(photo.seen.scale).toBeLessThan(2.8);
    expect(photo.photo.getAnimations()).toEqual([]);
  });

  it('A42 the next photo can be zoomed where the zoomed one has been taken off the page', async () => {
    const photo = await showZoomed();
    photo.photo.remove();
    photo.show(1);
    photo.gestures.zoomBy(2);
    expect(photo.scales).toEqual([3, 1, 2]);
  });

  it('A42 a finger that is down when the photo changes does nothing to the next', async () => {
    const photo = await showZoomed();
    const finger = await touch(middle);
    await finger.moveTo({ x: 200, y: 300 });
    photo.show(1);
    photo.gestures.reset();
    await finger.moveTo({ x: 150, y: 250 });
    expect(photo.photo.style.transform).toBe('');
    await finger.lift();
    await photo.rests();
    expect(photo.photo.style.transform).toBe('');
    expect(photo.second.style.transform).toBe('');
  });

  it('A42 a finger that was never said to be up, as its element was removed, does not make a pinch of the next one', async () => {
    const photo = await showZoomed();
    const lost = { pointerId: 99, pointerType: 'touch', isPrimary: true, bubbles: true, clientX: 100, clientY: 200 };
    photo.photo.dispatchEvent(new PointerEvent('pointerdown', lost));
    const before = photo.seen;
    const finger = await touch(middle);
    await finger.moveTo({ x: middle.x - 100, y: middle.y });
    await soon(() => photo.seen.left).toBeLessThan(before.left - 50);
    expect(photo.seen.scale).toBeCloseTo(before.scale, 3);
    await finger.lift();
  });

  it('A42 in a window of another size the photo stays within its bounds', async () => {
    const photo = await showZoomed();
    photo.gestures.panBy(5000, 0);
    await photo.rests();
    photo.viewport.style.width = '300px';
    for (const { style } of photo.viewport.querySelectorAll<HTMLElement>('div div')) style.width = '300px';
    await soon(() => photo.photo.getBoundingClientRect().left).toBeCloseTo(60, 3);
  });

  it('A43 a photo that is whole again stays with the finger that pulls it while the window changes its size', async () => {
    const photo = await showZoomed();
    photo.gestures.toggle();
    await photo.rests();
    const finger = await touch(middle);
    await finger.moveTo({ x: 260, y: 400 });
    await soon(() => photo.progress.at(-1)).toBeGreaterThan(0.1);
    photo.viewport.style.height = '520px';
    await frames(3);
    expect(photo.photo.getAnimations()).toEqual([]);
    await finger.lift();
  });

  it('A42 where the caption below it is hidden, the photo stays within its bounds', async () => {
    const photo = await showPhotos();
    const frame = photo.photo.parentElement as HTMLElement;
    frame.style.height = '350px';
    photo.gestures.zoomBy(3);
    photo.gestures.panBy(0, 5000);
    await photo.rests();
    expect(photo.seen.top).toBeCloseTo(80, 3);
    frame.style.height = '';
    await soon(() => photo.seen.top).toBeCloseTo(80, 3);
  });

  it('T12 disconnected it leaves no style and no attribute, and hears nothing', async () => {
    const photo = await showZoomed();
    photo.photo.click();
    photo.disconnect();
    expect(photo.photo.style.transform).toBe('');
    expect(photo.photo.matches('[data-inpics-keep-gestures]')).toBe(false);
    const mouse = createMouse();
    await mouse.click(middle);
    await mouse.click(middle);
    await mouse.click({ x: 260, y: 120 });
    const start = performance.now();
    await whenInFrame(() => performance.now() - start > 350);
    expect(photo.scales).toEqual([3]);
    expect(photo.events).toEqual([]);
  });
});

describe('a tall photo', () => {
  const tall: Setting = { shown: [400, 2000] };

  it.each(['auto', 'smooth'])(
    'W27 zoomed and back, what is left of the way becomes scroll position, and the eye sees no jump (%s)',
    async (behavior) => {
      const photo = await showPhotos(tall);
      const frame = photo.photo.parentElement as HTMLElement;
      // As a page has it that scrolls smoothly, all of it.
      frame.style.scrollBehavior = behavior;
      frame.scrollTo({ top: 300, behavior: 'instant' });
      photo.gestures.zoomBy(2);
      await photo.rests();
      photo.gestures.panBy(0, -900);
      await photo.rests();
      const under = photo.at(middle);
      expect(frame.scrollTop).toBe(300);
      const before = photo.seen.top;
      photo.gestures.toggle();
      expect(Math.abs(photo.seen.top - before)).toBeLessThan(2);
      expect(frame.scrollTop).toBeGreaterThan(600);
      await photo.rests();
      expect(photo.photo.style.transform).toBe('');
      expect(photo.at(middle).y).toBeCloseTo(under.y, 2);
    },
  );

  it('W27 one finger scrolls it, two zoom it', async () => {
    const photo = await showPhotos(tall);
    const frame = photo.photo.parentElement as HTMLElement;
    await swipe({ x: 260, y: 400 }, { x: 260, y: 250 });
    await soon(() => frame.scrollTop).toBeGreaterThan(50);
    expect(photo.photo.style.transform).toBe('');
    const start = around(middle, 100);
    const under = start.map(photo.at);
    const fingers = await touchWith(start);
    const end = around({ x: 250, y: 340 }, 200);
    await fingers.moveTo(end);
    await soon(() => photo.seen.scale).toBeCloseTo(2, 2);
    for (const [finger, point] of end.entries()) expectSame(photo.at(point), under[finger] as Point);
    await fingers.lift();
    await photo.rests();
    expect(photo.gestures.scale()).toBeCloseTo(2, 2);
  });
});

describe('the poser', () => {
  it('A46 knows where the photo is and how fast, also in the middle of a movement, and takes it from there', async () => {
    const shown = await showPhotos();
    const { poser, photo } = shown;
    poser.moveTo({ x: 100, y: 40, scale: 2 }, poser.hold());
    await whenInFrame(() => shown.seen.scale > 1.3);
    const [animation] = photo.getAnimations() as [Animation];
    animation.pause();
    const { pose, speed } = poser.hold();
    expect(speed.x).toBeGreaterThan(0);
    expect(pose.x).toBeGreaterThan(25);
    expect(pose.x / 100).toBeCloseTo(pose.scale - 1, 5);
    poser.set({ x: 5, y: 6, scale: 1.5 });
    expect(photo.style.transform).toBe('translate(5px, 6px) scale(1.5)');
    expect(photo.getAnimations()).toEqual([]);
    poser.moveTo({ x: 0, y: 0, scale: 1 }, poser.hold());
    await soon(() => photo.getAnimations().length).toBe(0);
    await frames(1);
    expect(poser.hold().pose).toEqual({ x: 0, y: 0, scale: 1 });
    expect(photo.style.transform).toBe('');
  });

  it('A46 where the browser’s clock is coarse, a movement that has only just begun does not start backwards', async () => {
    const { poser, photo } = await showPhotos();
    poser.moveTo({ x: 100, y: 40, scale: 2 }, poser.hold());
    await soon(() => photo.getAnimations()[0]?.startTime).toBeGreaterThan(0);
    const begun = Number(photo.getAnimations()[0]?.startTime);
    const clock = vi.spyOn(performance, 'now').mockReturnValue(begun - 100);
    onTestFinished(() => clock.mockRestore());
    expect(poser.hold().pose).toEqual({ x: 0, y: 0, scale: 1 });
  });

  it('A46 a movement that is cut in upon at its very end does not stop the next one', async () => {
    const { poser, photo } = await showPhotos();
    poser.moveTo({ x: 100, y: 40, scale: 2 }, poser.hold());
    // The browser tells of the end in its next frame.
    for (const animation of photo.getAnimations()) animation.finish();
    await Promise.resolve();
    poser.moveTo({ x: 5, y: 6, scale: 2 }, poser.hold());
    await frames(3);
    expect(photo.getAnimations().length).toBe(1);
    expect(poser.hold().speed.x).not.toBe(0);
  });
});
