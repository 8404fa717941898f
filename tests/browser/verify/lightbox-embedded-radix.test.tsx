import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Lightbox, PhotoGallery } from '../../../src/index.js';
import '../../../src/styles/styles.css';
import { frames } from '../../kit/frames.js';
import { LightboxIn } from '../../kit/lightbox.js';
import { plainPhotos } from '../../kit/photos.js';
import { createMouse, pointIn, swipe, tap, touch, turnWheel } from '../../kit/pointer.js';
import { RadixDialog } from '../../kit/RadixDialog.js';
import { soon } from '../../kit/soon.js';

beforeEach(() => sessionStorage.clear());

const host = () => document.querySelector<HTMLElement>('[role="dialog"]');
const photoLink = () => host()?.querySelector('[data-current] [data-inpics="photo-link"]') as HTMLElement;
const focused = () => (document.activeElement as HTMLElement).dataset.inpics;

/** What a dialog leaves on a page: styles, attributes and elements of the page's own. */
const marks = () => ({
  html: (document.documentElement.cloneNode() as Element).outerHTML,
  body: (document.body.cloneNode() as Element).outerHTML,
  children: [...document.body.children].map((each) => (each.cloneNode() as Element).outerHTML),
  overflow: getComputedStyle(document.body).overflow,
  pointerEvents: getComputedStyle(document.body).pointerEvents,
});

const photos = plainPhotos(3).map((photo, index) =>
  index < 2 ? photo : { ...photo, caption: <a href="#results">The results</a> },
);

/** A gallery with a lightbox in an open dialog by Radix: alone there, or with a button of the page's behind it. */
async function showInRadix(isLast = true) {
  await import('../../../src/lightbox/LightboxContent.js');
  const asked: boolean[] = [];
  const { container } = render(
    <StrictMode>
      <RadixDialog onOpenChange={(open) => asked.push(open)} after={!isLast && <button type="button">After</button>}>
        <PhotoGallery photos={photos}>
          <Lightbox />
        </PhotoGallery>
      </RadixDialog>
    </StrictMode>,
  );
  await soon(() => host()?.contains(document.activeElement)).toBe(true);
  return { lightbox: new LightboxIn(document), asked, container };
}

async function open(lightbox: LightboxIn) {
  photoLink().focus({ preventScroll: true });
  await userEvent.keyboard('{Enter}');
  await lightbox.opens();
}

describe('W18 in a dialog by Radix', () => {
  it('A36 a press on the photo opens it over the dialog, as large as the window, and its buttons work', async () => {
    const { lightbox, asked } = await showInRadix();
    const mouse = createMouse();
    await mouse.click(pointIn(photoLink()));
    await lightbox.opens(0);
    const { left, top, width, height } = lightbox.dialog.getBoundingClientRect();
    expect([left, top, width, height]).toEqual([0, 0, innerWidth, innerHeight]);
    await mouse.click(pointIn(lightbox.part('next')));
    await lightbox.arrivesAt(1);
    await mouse.click(pointIn(lightbox.part('lightbox-zoom')));
    await soon(() => lightbox.dialog.querySelector('[data-inpics="lightbox-zoom-tools"]')).not.toBeNull();
    await mouse.click(pointIn(lightbox.part('lightbox-zoom')));
    await mouse.click(pointIn(lightbox.part('lightbox-close')));
    await lightbox.closes();
    expect([host() !== null, asked]).toEqual([true, []]);
  });

  it.each([
    ['that is the last thing in it', true],
    ['with something behind it', false],
  ])(
    'A37 from the link in the last caption of a gallery %s, Tab goes round in the lightbox, both ways',
    async (_, isLast) => {
      const { lightbox } = await showInRadix(isLast);
      await open(lightbox);
      await userEvent.keyboard('{End}');
      await lightbox.arrivesAt(2);
      for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}']) {
        const stops: unknown[] = [];
        for (let stop = 0; stop < 18; stop++) {
          await userEvent.keyboard(key);
          // In between Tab leads to what is the browser's own.
          if (document.activeElement === document.body) continue;
          expect(lightbox.dialog.contains(document.activeElement)).toBe(true);
          stops.push(focused() ?? document.activeElement?.textContent);
        }
        for (const name of [
          'previous',
          'lightbox-captions',
          'lightbox-zoom',
          'lightbox-close',
          'viewport',
          'The results',
        ])
          expect(stops.filter((each) => each === name).length, `${key}: ${name}`).toBeGreaterThanOrEqual(2);
      }
    },
  );

  it('A22 A42 the dialog’s scroll lock leaves it the wheel and the fingers', async () => {
    const { lightbox, asked } = await showInRadix();
    await open(lightbox);
    const middle = () => pointIn(lightbox.photo);
    await turnWheel(middle(), { x: 500 });
    await lightbox.arrivesAt(1);
    const stage = lightbox.part('viewport');
    await swipe(pointIn(stage, 0.85), pointIn(stage, 0.15));
    await lightbox.arrivesAt(2);
    await turnWheel(middle(), { y: -100, ctrl: true });
    await soon(() => lightbox.part('lightbox-stage').dataset.zoomed).toBe('');
    await userEvent.keyboard('0');
    await soon(() => lightbox.part('lightbox-stage').dataset.zoomed).toBeUndefined();
    await lightbox.arrivesAt(2);
    const finger = await touch(pointIn(stage, 0.5, 0.3));
    await finger.moveTo(pointIn(stage, 0.5, 0.9));
    await finger.lift();
    await lightbox.closes();
    expect([host() !== null, asked]).toEqual([true, []]);
  });

  it('A34 A38 Escape closes the lightbox, with focus back at the photo, and the next Escape the dialog', async () => {
    const { lightbox, asked } = await showInRadix();
    for (let turn = 0; turn < 2; turn++) {
      await open(lightbox);
      await userEvent.keyboard('{ArrowRight}{Escape}');
      await lightbox.closes();
      expect([host() !== null, asked]).toEqual([true, []]);
      expect([focused(), document.activeElement]).toEqual(['photo-link', photoLink()]);
    }
    await userEvent.keyboard('{Escape}');
    await soon(host).toBeNull();
    expect(asked).toEqual([false]);
  });

  it('A34 a press in the lightbox is none outside the dialog; one outside, once it is closed, closes that', async () => {
    const { lightbox, asked } = await showInRadix();
    await open(lightbox);
    const mouse = createMouse();
    // The dialog is not there, and the lightbox is.
    const outside = { x: 20, y: innerHeight / 2 };
    await mouse.click({ x: innerWidth / 2, y: 70 });
    await tap(pointIn(lightbox.part('caption')));
    await frames(2);
    expect([host() !== null, asked]).toEqual([true, []]);
    await mouse.click(outside);
    await lightbox.closes();
    expect([host() !== null, asked]).toEqual([true, []]);
    await mouse.click(outside);
    await soon(host).toBeNull();
    expect(asked).toEqual([false]);
  });

  it('A41 nothing of either is left on the page', async () => {
    const { lightbox, container } = await showInRadix();
    await userEvent.keyboard('{Escape}');
    await soon(host).toBeNull();
    const before = marks();
    expect(before).toMatchObject({ pointerEvents: 'auto', overflow: 'visible' });
    const trigger = container.querySelector('button') as HTMLElement;
    await userEvent.click(trigger);
    await soon(() => host()?.contains(document.activeElement)).toBe(true);
    await open(lightbox);
    expect(marks()).not.toEqual(before);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    await userEvent.keyboard('{Escape}');
    await soon(host).toBeNull();
    await soon(marks).toEqual(before);
    expect(document.activeElement).toBe(trigger);
  });
});
