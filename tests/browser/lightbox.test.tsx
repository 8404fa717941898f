import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Photo } from '../../src/index.js';
import { type GalleryWithLightbox, showLightbox } from '../kit/lightbox.js';
import { plainPhotos } from '../kit/photos.js';
import { soon } from '../kit/soon.js';

// The reader's choice of captions is kept for the session: no test leaves it to the next one.
beforeEach(() => sessionStorage.clear());

/** Large enough to be zoomed into. */
const photos: Photo[] = plainPhotos(8).map((photo) => ({ ...photo, width: 3000, height: 2000 }));

const isZoomed = (lightbox: GalleryWithLightbox) => lightbox.part('lightbox-stage').hasAttribute('data-zoomed');
const transformOf = (lightbox: GalleryWithLightbox) => new DOMMatrix(getComputedStyle(lightbox.photo).transform);

/** Which keys the page heard that nobody had answered. */
function watchKeys(): string[] {
  const heard: string[] = [];
  const hear = ({ key, defaultPrevented }: KeyboardEvent) => defaultPrevented || heard.push(key);
  addEventListener('keydown', hear);
  onTestFinished(() => removeEventListener('keydown', hear));
  return heard;
}

describe('the keys of an open lightbox', () => {
  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ] as const)('A28 in %s text the arrow %s goes on, and %s back', async (dir, on, back) => {
    const lightbox = await showLightbox({ dir });
    await lightbox.open();
    await userEvent.keyboard(on);
    await lightbox.arrivesAt(1);
    await userEvent.keyboard(on);
    await lightbox.arrivesAt(2);
    await userEvent.keyboard(back);
    await lightbox.arrivesAt(1);
    expect(lightbox.counter).toBe('2/8');
    expect(lightbox.gallery.events).toEqual(['1 key', '2 key', '1 key']);
  });

  it('A29 End and Home go to the last photo and to the first', async () => {
    const lightbox = await showLightbox({ defaultIndex: 2 });
    await lightbox.open();
    await userEvent.keyboard('{End}');
    await lightbox.arrivesAt(7);
    await userEvent.keyboard('{Home}');
    await lightbox.arrivesAt(0);
    expect(lightbox.gallery.events).toEqual(['7 key', '0 key']);
  });

  it('A30 Page Down and Page Up go five photos, and no further than the ends', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    for (const [key, index] of [
      ['{PageDown}', 5],
      ['{PageDown}', 7],
      ['{PageUp}', 2],
      ['{PageUp}', 0],
    ] as const) {
      await userEvent.keyboard(key);
      await lightbox.arrivesAt(index);
    }
  });

  it('A30 Space presses the button that has focus, and is never "next"', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    lightbox.part('viewport').focus();
    await userEvent.keyboard(' ');
    await lightbox.arrivesAt(0);
    lightbox.part('lightbox-captions').focus();
    await userEvent.keyboard(' ');
    expect(lightbox.part('lightbox-stage').dataset.captions).toBe('hidden');
    expect(lightbox.gallery.events).toEqual([]);
    await userEvent.keyboard(' ');
  });

  it('A26 in a field inside a caption they are for the field', async () => {
    const [first, ...others] = photos;
    const lightbox = await showLightbox({
      photos: [{ ...(first as Photo), caption: <input defaultValue="zif" /> }, ...others],
    });
    await lightbox.open();
    const field = lightbox.dialog.querySelector('input') as HTMLInputElement;
    field.focus();
    await userEvent.keyboard('{Home}{ArrowRight}i+0-f{End}{PageDown}{PageUp}');
    await lightbox.arrivesAt(0);
    expect(field.value).toBe('zi+0-fif');
    expect(lightbox.gallery.events).toEqual([]);
    expect(lightbox.part('lightbox-stage').dataset.captions).toBe('shown');
    expect(isZoomed(lightbox)).toBe(false);
    expect(document.fullscreenElement).toBeNull();
  });

  it('A42 arrows look around in a zoomed photo, the buttons for other photos stay, and the level is in words', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    await userEvent.keyboard('++');
    await soon(() => isZoomed(lightbox)).toBe(true);
    await lightbox.arrivesAt(0);
    expect(lightbox.part('lightbox-zoom-level').textContent).toBe('Zoom 225%');
    for (const [key, axis, sign] of [
      ['{ArrowRight}', 'e', -1],
      ['{ArrowLeft}', 'e', 1],
      ['{ArrowDown}', 'f', -1],
      ['{ArrowUp}', 'f', 1],
    ] as const) {
      const before = transformOf(lightbox)[axis];
      await userEvent.keyboard(key);
      await lightbox.arrivesAt(0);
      expect(Math.sign(transformOf(lightbox)[axis] - before), key).toBe(sign);
    }
    expect(lightbox.gallery.events).toEqual([]);
    lightbox.part('next').focus();
    await userEvent.keyboard('{Enter}');
    await lightbox.arrivesAt(1);
    expect(isZoomed(lightbox)).toBe(false);
  });
});

describe('the magnifier in the bar', () => {
  it('A42 zooms in as a double press does, and goes back; its name says which', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    const names: unknown[] = [];
    const press = async () => {
      names.push(lightbox.part('lightbox-zoom').getAttribute('aria-label'));
      await userEvent.click(lightbox.part('lightbox-zoom'));
      await lightbox.arrivesAt(0);
    };
    await press();
    expect(transformOf(lightbox).a).toBeCloseTo(2.5, 5);
    await press();
    expect(isZoomed(lightbox)).toBe(false);
    expect(names).toEqual(['Zoom in', 'Fit to window']);
    expect(document.activeElement).toBe(lightbox.part('lightbox-zoom'));
  });
});

describe('the letters of an open lightbox', () => {
  it('A32 I hides and shows the caption, Z zooms there and back, + − and 0 go by steps', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    const stage = lightbox.part('lightbox-stage');
    await userEvent.keyboard('i');
    expect(stage.dataset.captions).toBe('hidden');
    await userEvent.keyboard('I');
    expect(stage.dataset.captions).toBe('shown');
    const scale = () => transformOf(lightbox).a;
    for (const [key, wanted] of [
      ['z', 2.5],
      ['Z', 1],
      ['+', 1.5],
      ['=', 2.25],
      ['-', 1.5],
      ['0', 1],
    ] as const) {
      await userEvent.keyboard(key);
      await lightbox.arrivesAt(0);
      await soon(() => Math.round(scale() * 100) / 100).toBe(wanted);
    }
  });

  it('A32 + and 0 are heard with Shift, without which most keyboards have no plus and some no digits', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    await userEvent.keyboard('{Shift>}+{/Shift}');
    await soon(() => isZoomed(lightbox)).toBe(true);
    await userEvent.keyboard('{Shift>}0{/Shift}');
    await soon(() => isZoomed(lightbox)).toBe(false);
  });

  it('A32 F asks for the full screen, and gives it back', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    const stage = lightbox.part('lightbox-stage');
    const asked: string[] = [];
    stage.requestFullscreen = async () => void asked.push('in');
    await userEvent.keyboard('f');
    expect(asked).toEqual(['in']);
    await userEvent.keyboard('F');
    expect(asked).toEqual(['in', 'in']);
  });

  it('A32 shortcuts={false} turns them off, and leaves arrows, End and Escape', async () => {
    const lightbox = await showLightbox({ photos, lightbox: { shortcuts: false } });
    await lightbox.open();
    const stage = lightbox.part('lightbox-stage');
    stage.requestFullscreen = () => Promise.reject(new Error('asked for'));
    const heard = watchKeys();
    await userEvent.keyboard('ifz+=-0');
    expect(heard).toEqual([...'ifz+=-0']);
    expect([stage.dataset.captions, isZoomed(lightbox)]).toEqual(['shown', false]);
    await userEvent.keyboard('{ArrowRight}{End}');
    await lightbox.arrivesAt(7);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
  });

  it('A32 A26 no key is heard with a modifier: the browser’s own shortcuts stay the browser’s', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    const stage = lightbox.part('lightbox-stage');
    for (const key of ['ArrowRight', 'End', 'PageDown', 'i', 'z', '+', '0', 'f']) {
      for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
        if (modifier === 'shiftKey' && '+0'.includes(key)) continue;
        const event = new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, cancelable: true });
        lightbox.part('lightbox-close').dispatchEvent(event);
        expect(event.defaultPrevented, `${modifier} ${key}`).toBe(false);
      }
    }
    await lightbox.arrivesAt(0);
    expect([stage.dataset.captions, isZoomed(lightbox)]).toEqual(['shown', false]);
  });

  it('A32 they do nothing in the gallery itself, where nobody is in the lightbox', async () => {
    const lightbox = await showLightbox({ photos });
    lightbox.link.focus();
    const heard = watchKeys();
    await userEvent.keyboard('ifz+0{Home}{End}{PageDown}{Escape}');
    expect(heard).toEqual([...'ifz+0', 'Home', 'End', 'PageDown', 'Escape']);
    await lightbox.gallery.restsAt(0);
    expect([lightbox.state, lightbox.changes, lightbox.gallery.events]).toEqual([null, [], []]);
    scrollTo(0, 0);
  });
});

describe('Escape', () => {
  it('A34 leaves the zoom first, then the lightbox, and then it is nobody’s', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    const heard = watchKeys();
    await userEvent.keyboard('z');
    await soon(() => isZoomed(lightbox)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await soon(() => isZoomed(lightbox)).toBe(false);
    expect([lightbox.state, lightbox.changes]).toEqual(['open', ['open link 0']]);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['open link 0', 'close key 0']);
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['Escape']);
    expect(lightbox.changes).toHaveLength(2);
  });

  it('A34 pressed again while the photo is on its way home it is the page’s, and the photo goes on', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    const heard = watchKeys();
    await userEvent.keyboard('{Escape}');
    await soon(() => lightbox.state).toBe('closing');
    // So long that there is time for more presses than the browser lets a page refuse.
    const moving = lightbox.photo.getAnimations();
    const all = lightbox.dialog.getAnimations({ subtree: true });
    for (const animation of all) animation.pause();
    await Promise.all(all.map(({ ready }) => ready));
    const { top } = lightbox.photo.getBoundingClientRect();
    for (let press = 1; press <= 4; press++) {
      await userEvent.keyboard('{Escape}');
      expect(heard).toEqual(Array(press).fill('Escape'));
      expect([lightbox.dialog.open, lightbox.state]).toEqual([true, 'closing']);
    }
    expect(lightbox.photo.getAnimations()).toEqual(moving);
    expect(lightbox.photo.getBoundingClientRect().top).toBe(top);
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['open link 0', 'close key 0']);
  });

  it('A34 closes it also where focus is nowhere, and where nobody has touched the page yet', async () => {
    const lightbox = await showLightbox();
    for (let turn = 1; turn <= 3; turn++) {
      lightbox.gallery.actions.openLightbox();
      await lightbox.opens();
      (document.activeElement as HTMLElement).blur();
      await userEvent.keyboard('{Escape}');
      await lightbox.closes();
      expect(lightbox.changes.slice(-2)).toEqual(['open command 0', 'close key 0']);
      expect(lightbox.changes).toHaveLength(2 * turn);
    }
  });

  it('A34 leaves the zoom, and no more, also where focus is nowhere', async () => {
    const lightbox = await showLightbox({ photos });
    for (let turn = 1; turn <= 3; turn++) {
      lightbox.gallery.actions.openLightbox();
      await lightbox.opens();
      await userEvent.keyboard('z');
      await soon(() => isZoomed(lightbox)).toBe(true);
      (document.activeElement as HTMLElement).blur();
      await userEvent.keyboard('{Escape}');
      await soon(() => isZoomed(lightbox)).toBe(false);
      expect([lightbox.dialog.open, lightbox.state]).toEqual([true, 'open']);
      (document.activeElement as HTMLElement).blur();
      await userEvent.keyboard('{Escape}');
      await lightbox.closes();
    }
  });
});
