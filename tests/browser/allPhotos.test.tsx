import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { AllPhotos, type Photo, Thumbnails } from '../../src/index.js';
import { frames } from '../kit/frames.js';
import { showGallery } from '../kit/gallery.js';
import { scrolledPlace } from '../kit/measure.js';
import { picture, plainPhotos } from '../kit/photos.js';
import { soon } from '../kit/soon.js';

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  window.scrollTo(0, 0);
  document.documentElement.removeAttribute('style');
});

type Options = NonNullable<Parameters<typeof showGallery>[0]>;

const box = (element: Element) => element.getBoundingClientRect();
const isShown = (element: Element) => element.getClientRects().length > 0;

async function show(options: Options = {}) {
  const gallery = await showGallery({
    children: (
      <>
        <Thumbnails />
        <AllPhotos />
      </>
    ),
    around: (inner) => (
      <>
        <div style={{ height: 400 }} />
        <div style={{ width: 600 }}>{inner}</div>
        <div style={{ height: 2000 }} />
      </>
    ),
    ...options,
  });
  const button = (place = 0) => gallery.part('all-photos-button', place);
  const items = () => [...gallery.root.querySelectorAll<HTMLElement>('[data-inpics="listed"]')];
  return { gallery, button, items };
}

describe('the list of all photos', () => {
  it('W31 stands in the place of stage, bar and thumbnails, and gives it back', async () => {
    const { gallery, button, items } = await show({ defaultIndex: 3 });
    await gallery.restsAt(3);
    const others = ['viewport', 'bar', 'thumbnails'].map((name) => gallery.part(name));
    const { top } = box(gallery.root);
    button().click();
    await frames(1);
    expect(others.map(isShown)).toEqual([false, false, false]);
    expect(items()).toHaveLength(8);
    expect(box(gallery.part('all-photos-heading')).top - box(gallery.root).top).toBeLessThan(40);
    button().click();
    await frames(1);
    expect(others.map(isShown)).toEqual([true, true, true]);
    await gallery.restsAt(3);
    expect(scrolledPlace(gallery)).toBe(3);
    expect(box(gallery.root).top).toBeCloseTo(top, 0);
    expect(gallery.events).toEqual([]);
  });

  it.each([
    ['top', 0],
    ['end', 1],
  ])(
    'W31 W11 begins in view, and gives the page back where the reader left it (closed at its %s)',
    async (_, place) => {
      const { gallery, button } = await show({ window: [700, 500] });
      button().focus();
      window.scrollTo(0, scrollY + box(button()).bottom - innerHeight + 60);
      const before = scrollY;
      expect(box(gallery.root).top).toBeLessThan(-20);
      await userEvent.keyboard('{Enter}');
      const head = box(gallery.part('all-photos'));
      expect(head.top).toBeGreaterThanOrEqual(-1);
      expect(head.top).toBeLessThan(innerHeight / 2);
      expect(document.activeElement).toBe(gallery.part('all-photos-heading'));
      button(place).focus({ preventScroll: true });
      await userEvent.keyboard('{Enter}');
      expect(document.activeElement).toBe(button());
      await frames(3);
      expect(scrollY).toBe(before);
      expect(box(button()).bottom).toBeLessThanOrEqual(innerHeight);
    },
  );

  it('W31 begins below a header of the site that stays at the top', async () => {
    document.documentElement.style.setProperty('scroll-padding-top', '80px');
    const { gallery, button } = await show({ window: [700, 500] });
    window.scrollTo(0, scrollY + box(button()).bottom - innerHeight + 60);
    button().focus({ preventScroll: true });
    await userEvent.keyboard('{Enter}');
    expect(box(gallery.part('all-photos')).top).toBeCloseTo(80, 0);
  });

  it.each([8, 100])(
    'W31 I17 of %i photos is found by a search in the page, down to its last caption',
    async (count) => {
      const photos = plainPhotos(count).map((photo, index) => ({ ...photo, caption: `Told of number ${index + 1}.` }));
      const { gallery, button, items } = await show({ photos });
      const find = (text: string) => (window as unknown as { find(text: string): boolean }).find(text);
      getSelection()?.removeAllRanges();
      expect(find(`Told of number ${count}.`)).toBe(false);
      await userEvent.click(button());
      await frames(3);
      expect(items()).toHaveLength(count);
      const last = items().at(-1) as HTMLElement;
      expect(getComputedStyle(last).contentVisibility).toBe('auto');
      const figure = last.querySelector('figure') as Element;
      expect(figure.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
      expect(find(`Told of number ${count}.`)).toBe(true);
      expect(last.contains(getSelection()?.anchorNode ?? null)).toBe(true);
      getSelection()?.removeAllRanges();
      expect(getComputedStyle(gallery.slides[0] as Element).contentVisibility).toBe('visible');
    },
  );

  it('W31 shows each photo whole in its own shape, no larger than it is, and its number though the counter is there', async () => {
    const shapes = [
      [600, 400],
      [300, 900],
      [120, 80],
    ] as const;
    const photos = plainPhotos(3).map((photo, index): Photo => {
      const [width = 0, height = 0] = shapes[index] ?? [];
      return { ...photo, width, height, src: picture('teal', width, height) };
    });
    const { button, items } = await show({ photos });
    await userEvent.click(button());
    for (const [index, item] of items().entries()) {
      const [width, height] = shapes[index] ?? [0, 0];
      item.style.contentVisibility = 'visible';
      const image = box(item.querySelector('img') as Element);
      expect(image.width / image.height).toBeCloseTo(width / height, 1);
      expect(image.width).toBeLessThanOrEqual(width + 0.5);
      expect(image.height).toBeLessThanOrEqual(Math.max(224, innerHeight * 0.8) + 0.5);
      expect(isShown(item.querySelector('[data-inpics="number"]') as Element)).toBe(true);
    }
  });

  it('W26 W31 cuts no caption, however long', async () => {
    const photos = plainPhotos(2).map((photo) => ({
      ...photo,
      caption: 'A sentence that goes on and on. '.repeat(120),
    }));
    const { button, items } = await show({ photos });
    await userEvent.click(button());
    const body = items()[0]?.querySelector('[data-inpics="text-body"]') as Element;
    await frames(3);
    expect(body.scrollHeight).toBeLessThanOrEqual(body.clientHeight + 1);
    expect(items()[0]?.querySelector('[data-inpics="more"]')).toBeNull();
  });

  it('I9 shows a photo whose slide has not loaded', async () => {
    const { button, items } = await show();
    await userEvent.click(button());
    const image = items()[1]?.querySelector('img') as HTMLImageElement;
    await soon(() => image.complete && image.naturalWidth).toBe(600);
    expect(getComputedStyle(image).opacity).toBe('1');
  });

  it('A54 in a window of 320 px with text of twice the size nothing stands out sideways', async () => {
    document.documentElement.style.setProperty('font-size', '200%');
    const { button } = await show({ window: [320, 640], around: (inner) => <div>{inner}</div> });
    await userEvent.click(button());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('A45 the buttons are large enough to be hit', async () => {
    const { button } = await show();
    expect(box(button()).height).toBeGreaterThanOrEqual(44);
    await userEvent.click(button());
    for (const place of [0, 1]) expect(box(button(place)).height).toBeGreaterThanOrEqual(44);
  });

  it('A55 the ring around the button that opens it lies over no letter of the credit above it', async () => {
    const { gallery, button } = await show({ children: <AllPhotos /> });
    await soon(() => gallery.root.querySelector('[data-inpics="all-photos-button"]')).not.toBeNull();
    button().focus();
    await userEvent.keyboard('{Shift}');
    const { outlineOffset, outlineWidth } = getComputedStyle(button());
    const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    expect(ring).toBe(4);
    const lowest = Math.max(...gallery.slides.map((_, index) => box(gallery.part('caption', index)).bottom));
    expect(box(button()).top - ring).toBeGreaterThanOrEqual(lowest);
  });

  it('I18 is what is printed where it is open; the buttons never are, nor are thumbnails and advertisements', async () => {
    const { gallery, button } = await show({
      children: (
        <>
          <Thumbnails />
          <aside data-inpics="interstitial">Advertisement</aside>
          <AllPhotos />
        </>
      ),
    });
    const shown = () =>
      ['viewport', 'photo-list'].filter((name) =>
        gallery.root.querySelector(`[data-inpics="${name}"]`)?.checkVisibility(),
      );
    const others = () =>
      ['bar', 'thumbnails', 'interstitial', 'all-photos-button'].filter((name) => isShown(gallery.part(name)));
    const print = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media });
    expect(others()).toHaveLength(4);
    await print('print');
    expect([shown(), others()]).toEqual([['viewport'], []]);
    await print('');
    await userEvent.click(button());
    await print('print');
    expect([shown(), others()]).toEqual([['photo-list'], []]);
  });
});
