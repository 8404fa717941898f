import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { frames } from '../../kit/frames.js';
import { type GalleryWithLightbox, showLightbox } from '../../kit/lightbox.js';
import { plainPhotos } from '../../kit/photos.js';
import { createMouse, pointIn, touch, turnWheel } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';
import type { Point } from '../../kit/touch.js';

beforeEach(() => sessionStorage.clear());

/** The style attributes of the page's own elements, until the test's end. */
function styleOf(element: HTMLElement, style: string | null): () => string | null {
  const before = element.getAttribute('style');
  const set = (value: string | null) =>
    value === null ? element.removeAttribute('style') : element.setAttribute('style', value);
  onTestFinished(() => set(before));
  set(style);
  return () => element.getAttribute('style');
}

const { documentElement: html, body } = document;

const onLongPage = (gallery: React.ReactElement) => (
  <div style={{ width: 600, height: 5000 }}>
    <div data-probe="fixed" style={{ position: 'fixed', insetInlineEnd: 0, bottom: 0, width: 50, height: 50 }} />
    <div style={{ height: 300 }} />
    <div data-probe="sticky" style={{ position: 'sticky', top: 10, height: 40 }}>
      Section
    </div>
    {gallery}
    <p data-probe="text">A line of text</p>
  </div>
);

const probes = () =>
  [...document.querySelectorAll<HTMLElement>('[data-probe]')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [element.dataset.probe, left, top, width, height];
  });

describe('the page under an open lightbox', () => {
  it.each([
    ['a plain page', null, null],
    ['a page that is styled itself', 'color: red; overflow-y: scroll', null],
    ['a page with one direction only', 'overflow-x: hidden', null],
    ['a page whose body scrolls', null, 'overflow-x: hidden; margin: 0px'],
    ['a page in which both say something', 'overflow-x: hidden', 'overflow-x: hidden; margin: 0px'],
    ['a page that insists', 'overflow: auto !important; scrollbar-gutter: stable', 'margin: 0px'],
  ])('A41 W17 %s does not scroll, nothing of it moves, and its styles are given back', async (_, ofHtml, ofBody) => {
    const [htmlStyle, bodyStyle] = [styleOf(html, ofHtml), styleOf(body, ofBody)];
    const lightbox = await showLightbox({ around: onLongPage });
    scrollTo(0, 700);
    const before = { probes: probes(), y: scrollY };
    // Where html and body both say something, the page's own sticky elements do not stick.
    const sticks = before.probes.find(([name]) => name === 'sticky')?.[2] === 10;
    expect(sticks).toBe(!(ofHtml && ofBody?.includes('overflow')));
    const properties = () =>
      [html, body].map(({ style }) =>
        [...style].map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]).sort(),
      );
    const given = properties();

    await lightbox.open();
    expect({ probes: probes(), y: scrollY }).toEqual(before);
    expect([getComputedStyle(body).paddingRight, getComputedStyle(html).paddingRight]).toEqual(['0px', '0px']);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect({ probes: probes(), y: scrollY }).toEqual(before);
    expect(properties()).toEqual(given);
    expect([htmlStyle() === null, bodyStyle() === null]).toEqual([ofHtml === null, ofBody === null]);
    scrollTo(0, 0);
  });

  it.each([
    ['', ''],
    [', also where the stylesheet insists', 'html { overflow-y: scroll !important }'],
  ])('A41 the wheel turned over it scrolls nothing, and does once it is closed%s', async (_, css) => {
    const style = document.createElement('style');
    style.append(css);
    document.head.append(style);
    onTestFinished(() => style.remove());
    const lightbox = await showLightbox({ around: onLongPage });
    await lightbox.open();
    const before = scrollY;
    for (let turn = 0; turn < 5; turn++) await turnWheel({ x: 400, y: 300 }, { y: 200 });
    lightbox.part('viewport').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp} ');
    await frames(10);
    expect(scrollY).toBe(before);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    await turnWheel({ x: 400, y: 300 }, { y: 200 });
    await soon(() => scrollY).toBeGreaterThan(before);
    scrollTo(0, 0);
  });

  it('X4 the lightbox’s own style is never read from an attribute that a strict page forbids', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect([lightbox.dialog.getAttributeNames().sort(), lightbox.dialog.innerHTML]).toEqual([['data-inpics'], '']);
  });
});

/** A point of the stage beside the photo, and not on its words. */
function besideThePhoto(lightbox: GalleryWithLightbox): Point {
  const { left, bottom, width } = lightbox.photo.getBoundingClientRect();
  const { bottom: end } = lightbox.part('picture').getBoundingClientRect();
  return { x: left + width / 2, y: (bottom + end) / 2 };
}

describe('a double press on the page’s photo', () => {
  it('A40 opens it with its bar in sight, at a photo that can be zoomed and at one that cannot', async () => {
    for (const width of [3000, 300]) {
      const photos = plainPhotos(2).map((photo) => ({ ...photo, width, height: (width * 2) / 3 }));
      const lightbox = await showLightbox({ photos });
      await createMouse().clickTwice(pointIn(lightbox.link), 8);
      await lightbox.opens(0);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(lightbox.part('lightbox-stage').hasAttribute('data-bare')).toBe(false);
      expect(lightbox.changes).toEqual(['open link 0']);
      lightbox.gallery.unmount();
    }
  });
});

describe('a press beside the photo', () => {
  it('A43 by mouse closes the lightbox', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    await createMouse().click(besideThePhoto(lightbox));
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['open link 0', 'close button 0']);
  });

  it('A43 by finger hides the bar and shows it again, as on the photo', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    const stage = lightbox.part('lightbox-stage');
    const tap = async (point: Point) => (await touch(point)).lift();
    await tap(besideThePhoto(lightbox));
    await soon(() => stage.hasAttribute('data-bare')).toBe(true);
    await soon(() => getComputedStyle(lightbox.part('bar')).opacity).toBe('0');
    await tap(besideThePhoto(lightbox));
    await soon(() => stage.hasAttribute('data-bare')).toBe(false);
    await tap(pointIn(lightbox.photo));
    await soon(() => stage.hasAttribute('data-bare')).toBe(true);
    expect(lightbox.changes).toEqual(['open link 0']);
    // Whoever goes on by the Tab key sees where they are (A55).
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await soon(() => stage.hasAttribute('data-bare')).toBe(false);
  });

  it('A43 on the caption does nothing, so that it can be read and selected', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    const headline = lightbox.dialog.querySelector('[data-current] [data-inpics="headline"]') as HTMLElement;
    await createMouse().click(pointIn(headline, 0.2));
    await createMouse().click(pointIn(lightbox.part('bar'), 0.3));
    expect(lightbox.state).toBe('open');
    expect(getComputedStyle(headline).userSelect).not.toBe('none');
  });

  it('A43 A40 the close button does the same for everybody', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    await (await touch(pointIn(lightbox.part('lightbox-close')))).lift();
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['open link 0', 'close button 0']);
  });
});

describe('the photo in a lightbox', () => {
  it('W10 is an image under the mouse, for the browser’s own menu', async () => {
    const lightbox = await showLightbox({ photos: plainPhotos(2) });
    await lightbox.open();
    for (const [across, down] of [
      [0.5, 0.5],
      [0.05, 0.05],
      [0.95, 0.95],
    ] as const) {
      const { x, y } = pointIn(lightbox.photo, across, down);
      const target = document.elementFromPoint(x, y) as HTMLImageElement;
      expect([target.tagName, target.alt]).toEqual(['IMG', 'A plane of colour 1']);
    }
    const menus: boolean[] = [];
    const hear = (event: MouseEvent) => {
      menus.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('contextmenu', hear);
    onTestFinished(() => removeEventListener('contextmenu', hear));
    const mouse = createMouse();
    await mouse.moveTo(pointIn(lightbox.photo));
    await mouse.press('right');
    await mouse.release();
    await soon(() => menus).toEqual([false]);
    expect(lightbox.state).toBe('open');
  });
});
