import { createElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { poserOf } from '../../../src/lightbox/photoBox.js';
import { whenInFrame } from '../../kit/frames.js';
import { springLoaded } from '../../kit/gallery.js';
import { type GalleryWithLightbox, showLightbox } from '../../kit/lightbox.js';
import { plainPhotos } from '../../kit/photos.js';
import { createMouse, inWindow, pointIn, swipe, tap, touchWith } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';
import { type Point, putDown } from '../../kit/touch.js';

beforeEach(() => sessionStorage.clear());

const photos = plainPhotos(4).map((photo) => ({ ...photo, width: 3000, height: 2000 }));

async function open(zoomed = false) {
  const lightbox = await showLightbox({ photos });
  await lightbox.open();
  if (zoomed) await userEvent.keyboard('z');
  await lightbox.arrivesAt(0);
  return lightbox;
}

const leftOf = (lightbox: GalleryWithLightbox) => lightbox.photo.getBoundingClientRect().left;
const widthOf = (lightbox: GalleryWithLightbox) => lightbox.photo.getBoundingClientRect().width;
const pulled = (lightbox: GalleryWithLightbox) =>
  Number(lightbox.part('lightbox-stage').style.getPropertyValue('--inpics-pulled'));
const isBare = (lightbox: GalleryWithLightbox) => lightbox.part('lightbox-stage').hasAttribute('data-bare');

/** A finger that nobody lifts. */
const putFinger = (point: Point) =>
  putDown(({ type, touchPoints }) => {
    const points = touchPoints.map((each) => ({ ...each, ...inWindow(each) }));
    return cdp().send('Input.dispatchTouchEvent', { type, touchPoints: points });
  }, point);

/** Takes it away, as an incoming call does, or a gesture of the system's own. */
const interrupt = () => cdp().send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });

/** What no real pointer can be made to do on time. */
function send(
  element: Element,
  type: string,
  { x, y }: Point,
  { time = 0, ...more }: PointerEventInit & { time?: number },
) {
  const init = { pointerId: 7, isPrimary: true, bubbles: true, buttons: 1, clientX: x, clientY: y, ...more };
  const event = new PointerEvent(type, init);
  Object.defineProperty(event, 'timeStamp', { value: time });
  element.dispatchEvent(event);
}

describe('a finger that the system takes away', () => {
  it('A43 closes nothing, however far it had pulled: the photo goes home', async () => {
    const lightbox = await open();
    const left = leftOf(lightbox);
    const { x, y } = pointIn(lightbox.photo);
    await (await putFinger({ x, y })).moveTo({ x: x + 30, y: y + 250 });
    await soon(() => pulled(lightbox)).toBeGreaterThan(0.5);
    await interrupt();
    await soon(() => pulled(lightbox)).toBe(0);
    await lightbox.arrivesAt(0);
    expect([lightbox.state, leftOf(lightbox)]).toEqual(['open', left]);
  });

  it('A42 throws nothing: the zoomed photo stays where it left it', async () => {
    const lightbox = await open(true);
    const { x, y } = pointIn(lightbox.dialog);
    const before = leftOf(lightbox);
    await (await putFinger({ x, y })).moveTo({ x: x - 200, y }, 3);
    await interrupt();
    await soon(() => leftOf(lightbox)).toBeLessThan(before);
    await lightbox.arrivesAt(0);
    expect(leftOf(lightbox)).toBeGreaterThan(before - 201);
  });

  it('A42 is no half of a double tap', async () => {
    const lightbox = await open();
    const width = widthOf(lightbox);
    await putFinger(pointIn(lightbox.photo));
    await interrupt();
    await tap(pointIn(lightbox.photo));
    await soon(() => isBare(lightbox)).toBe(true);
    expect(widthOf(lightbox)).toBe(width);
  });

  it('A47 takes no click with it: a screen reader’s press after a swipe is heard', async () => {
    const lightbox = await open();
    await swipe(pointIn(lightbox.photo, 0.8), pointIn(lightbox.photo, 0.2));
    await lightbox.arrivesAt(1);
    lightbox.photo.click();
    await soon(() => isBare(lightbox)).toBe(true);
  });
});

describe('fingers', () => {
  it('A42 a third one changes nothing: the two that zoom go on', async () => {
    const lightbox = await open();
    const width = widthOf(lightbox);
    const { x, y } = pointIn(lightbox.photo);
    const fingers = await touchWith([-40, 40].map((way) => ({ x: x + way, y })));
    await fingers.add({ x, y: y + 60 });
    await fingers.liftOne(2);
    await fingers.moveTo([-80, 80].map((way) => ({ x: x + way, y })));
    await soon(() => widthOf(lightbox)).toBeCloseTo(2 * width, 0);
  });

  it('A42 zoom by themselves on a touch screen where Safari tells of its own pinch as well', async () => {
    const lightbox = await open();
    const width = widthOf(lightbox);
    const { x, y } = pointIn(lightbox.photo);
    await touchWith([-40, 40].map((way) => ({ x: x + way, y })));
    for (const scale of [1, 2]) {
      const event = new MouseEvent(scale === 1 ? 'gesturestart' : 'gesturechange', {
        bubbles: true,
        clientX: x,
        clientY: y,
      });
      lightbox.photo.dispatchEvent(Object.assign(event, { scale }));
    }
    expect(widthOf(lightbox)).toBe(width);
  });

  it('A46 a photo that is thrown goes on as fast as the finger was', async () => {
    const lightbox = await open(true);
    await springLoaded();
    lightbox.part('viewport').setPointerCapture = () => {};
    const { x, y } = pointIn(lightbox.dialog);
    send(lightbox.photo, 'pointerdown', { x, y }, {});
    for (const step of [1, 2, 3, 4, 5])
      send(lightbox.photo, 'pointermove', { x: x - 16 * step, y }, { time: 16 * step });
    send(lightbox.photo, 'pointerup', { x: x - 80, y }, { time: 80 });
    expect(poserOf(lightbox.photo).hold().speed.x).toBeCloseTo(-1, 1);
  });

  it.each(['left', 'right'])('A48 a swipe to the %s pulls nothing, though it goes a little down', async (side) => {
    const lightbox = await open();
    lightbox.part('viewport').setPointerCapture = () => {};
    const { x, y } = pointIn(lightbox.photo);
    const way = side === 'left' ? -1 : 1;
    send(lightbox.photo, 'pointerdown', { x, y }, {});
    for (const far of [40, 120]) send(lightbox.photo, 'pointermove', { x: x + way * far, y: y + far / 3 }, {});
    expect([pulled(lightbox), lightbox.photo.style.transform]).toEqual([0, '']);
  });

  it('A47 a tap just before the next photo comes hides nothing of that', async () => {
    const lightbox = await open();
    const clicked = new Promise((resolve) => lightbox.photo.addEventListener('click', resolve));
    await tap(pointIn(lightbox.photo));
    await clicked;
    const start = performance.now();
    lightbox.gallery.actions.next();
    await lightbox.arrivesAt(1);
    await whenInFrame(() => performance.now() - start > 350);
    expect(isBare(lightbox)).toBe(false);
  });

  it.each(['button', 'input', 'select', 'textarea', 'audio', 'video', 'div'])(
    'W28 a drag on a <%s> of the page’s own in a photo’s place is for that, and pulls nothing',
    async (tag) => {
      const own = tag === 'div' ? { 'data-inpics-keep-gestures': '' } : {};
      const renderPhoto = () => createElement(tag, { ...own, 'data-own': '' });
      const lightbox = await showLightbox({ photos, renderPhoto });
      lightbox.gallery.actions.openLightbox(0);
      await lightbox.opens(0);
      const element = lightbox.photo.querySelector('[data-own]') as Element;
      lightbox.part('viewport').setPointerCapture = () => {};
      send(element, 'pointerdown', { x: 400, y: 200 }, {});
      for (const y of [250, 400]) send(element, 'pointermove', { x: 400, y }, {});
      expect([pulled(lightbox), lightbox.photo.style.transform]).toEqual([0, '']);
    },
  );
});

describe('a mouse on a zoomed photo', () => {
  it('W10 moves nothing by its right button', async () => {
    const lightbox = await open(true);
    const { x, y } = pointIn(lightbox.dialog);
    const before = leftOf(lightbox);
    const mouse = createMouse();
    await mouse.moveTo({ x, y });
    await mouse.press('right');
    await mouse.moveTo({ x: x - 100, y }, 4);
    expect(leftOf(lightbox)).toBe(before);
  });

  it('A46 goes on moving it over the bar', async () => {
    const lightbox = await open(true);
    const { x, y } = pointIn(lightbox.dialog);
    const bar = pointIn(lightbox.part('bar')).y;
    const mouse = createMouse();
    await mouse.moveTo({ x, y });
    await mouse.press();
    await mouse.moveTo({ x: x - 20, y: bar }, 4);
    const before = leftOf(lightbox);
    await mouse.moveTo({ x: x - 120, y: bar }, 4);
    expect(leftOf(lightbox)).toBeCloseTo(before - 100, 0);
  });

  it('A46 moves it no more once it has been let go where the page did not hear of it', async () => {
    const lightbox = await open(true);
    const { x, y } = pointIn(lightbox.dialog);
    const before = leftOf(lightbox);
    lightbox.part('viewport').setPointerCapture = () => {};
    send(lightbox.photo, 'pointerdown', { x, y }, { pointerType: 'mouse' });
    for (const way of [50, 100])
      send(lightbox.photo, 'pointermove', { x: x - way, y }, { pointerType: 'mouse', buttons: 0 });
    expect(leftOf(lightbox)).toBe(before);
  });
});
