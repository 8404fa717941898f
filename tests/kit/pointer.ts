import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import { frames } from './frames.js';
import { type Finger, type Fingers, line, type Point, putDown, putDownAll, type SendTouch, swipeBy } from './touch.js';

/** The middle of an element, or another share of it: `pointIn(photo, 0.9)` is near its right side. */
export function pointIn(element: Element, across = 0.5, down = 0.5): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width * across, y: top + height * down };
}

/** A point on the photo, at a share of the way in reading direction: a finger that goes from 0.9 to 0.1 swipes on. */
export function across({ viewport }: { viewport: Element }, share: number, down = 0.3): Point {
  const isRtl = getComputedStyle(viewport).direction === 'rtl';
  return pointIn(viewport, isRtl ? 1 - share : share, down);
}

/** Puts a finger down on the test page. */
export async function touch(point: Point): Promise<Finger> {
  return liftedAtEnd(await putDown(await glass(), point));
}

/** Puts several fingers down on the test page. */
export async function touchWith(points: readonly Point[]): Promise<Fingers> {
  return liftedAtEnd(await putDownAll(await glass(), points));
}

async function glass(): Promise<SendTouch> {
  // At the strip's ends Chromium takes a swipe as its own Back, which must have nowhere to go.
  await cdp().send('Page.resetNavigationHistory');
  return ({ type, touchPoints }) =>
    cdp().send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.map((point) => ({ ...point, ...inWindow(point) })),
    });
}

/** Lifts the fingers when the test ends: one that fails half way must not leave them down for the next. */
function liftedAtEnd<Held extends { lift(): Promise<void> }>(held: Held): Held {
  let isDown = true;
  const lift = async () => {
    if (isDown) await held.lift();
    isDown = false;
  };
  onTestFinished(lift);
  return { ...held, lift };
}

/** A touch that ends at once. */
export async function tap(point: Point): Promise<void> {
  const finger = await touch(point);
  await finger.lift();
}

export async function swipe(from: Point, to: Point): Promise<void> {
  await swipeBy(await touch(from), to, () => frames(8));
}

/** A swipe that is released in full movement. */
export async function fling(from: Point, to: Point): Promise<void> {
  const finger = await touch(from);
  await finger.moveTo(to, 4);
  await finger.lift();
}

/** A real mouse, on its own clock: it moves at the pace that the test sets, however busy the machine is. */
export interface Mouse {
  /** Moves in a straight line, in a number of steps of 16 ms each. */
  moveTo(point: Point, steps?: number): Promise<void>;
  press(button?: 'left' | 'right'): Promise<void>;
  release(): Promise<void>;
  click(point: Point): Promise<void>;
  /** Presses twice at one place, with a number of frames in between. */
  clickTwice(point: Point, between: number): Promise<void>;
  /** Lets time pass for the mouse. */
  holdStill(milliseconds: number): void;
}

export function createMouse(): Mouse {
  let at: Point = { x: 0, y: 0 };
  let held: 'left' | 'right' | 'none' = 'none';
  let clock = Date.now() / 1000;
  let clickCount = 1;
  const send = (type: 'mousePressed' | 'mouseReleased' | 'mouseMoved', more: object = {}) => {
    clock += 0.016;
    return cdp().send('Input.dispatchMouseEvent', {
      type,
      ...inWindow(at),
      button: held,
      buttons: { none: 0, left: 1, right: 2 }[held],
      timestamp: clock,
      ...more,
    });
  };
  const mouse: Mouse = {
    async moveTo(end, steps = 1) {
      for (const point of line(at, end, steps)) {
        at = point;
        await send('mouseMoved');
      }
    },
    async press(button = 'left') {
      held = button;
      await send('mousePressed', { clickCount });
    },
    async release() {
      const button = held;
      held = 'none';
      await send('mouseReleased', { button, buttons: 0, clickCount });
    },
    async click(point) {
      await mouse.moveTo(point);
      await mouse.press();
      await mouse.release();
    },
    async clickTwice(point, between) {
      await mouse.click(point);
      await frames(between);
      clickCount = 2;
      await mouse.click(point);
      clickCount = 1;
    },
    holdStill(milliseconds) {
      clock += milliseconds / 1000;
    },
  };
  onTestFinished(async () => {
    if (held !== 'none') await mouse.release();
  });
  return mouse;
}

/** Turns a real wheel, with Shift or Ctrl held if the test says so. */
export async function turnWheel(point: Point, { x = 0, y = 0, shift = false, ctrl = false }): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    ...inWindow(point),
    deltaX: x,
    deltaY: y,
    modifiers: (shift ? 8 : 0) + (ctrl ? 2 : 0),
  });
}

/** The browser's input is relative to the corner of its window, in which Vitest shows the test page in a frame. */
export function inWindow({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) return { x, y };
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}
