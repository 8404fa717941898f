import { act, fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { version } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type GalleryActions, Lightbox, type Photo, PhotoGallery } from '../../../src/index.js';
import { loadContent } from '../../../src/lightbox/useContent.js';
import { settle } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';
import { attended } from '../../kit/mounted.js';

/** A lightbox takes ten times as long as a gallery: `VITEST_RUNS=1000` asks for more of them. */
const RUNS = Number(process.env.VITEST_RUNS ?? (version.startsWith('18') ? 30 : 150));

const WIDTH = 100;

/** jsdom lays nothing out: every viewport is 100 px wide, and stands where it is scrolled to. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH);
  vi.stubGlobal('getComputedStyle', () => ({ direction: 'ltr', overflow: 'visible', getPropertyValue: () => '1' }));
  Element.prototype.scrollTo = function (this: Element, options?: ScrollToOptions | number) {
    this.scrollLeft = (options as ScrollToOptions).left ?? 0;
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'scrollTo');
  vi.unstubAllGlobals();
});

const lists = new Map<string, readonly Photo[]>();
/** Photos with a link in each caption, always the same ones for the same letters. */
function listOf(letters: string): readonly Photo[] {
  const list =
    lists.get(letters) ?? photosOf(letters).map((photo) => ({ ...photo, caption: <a href="/">{photo.id}</a> }));
  lists.set(letters, list);
  return list;
}

/** A page with a gallery and its lightbox in it. */
class Page {
  private readonly container = document.body.appendChild(document.createElement('div'));
  private readonly root = createRoot(this.container);
  actions: GalleryActions | null = null;
  mounted = true;
  hasLightbox = true;
  letters = 'abc';

  constructor() {
    this.render();
  }

  render() {
    act(() =>
      this.root.render(
        this.mounted && (
          <PhotoGallery
            photos={listOf(this.letters)}
            actionsRef={(actions) => {
              this.actions = actions;
            }}
          >
            {this.hasLightbox && <Lightbox />}
          </PhotoGallery>
        ),
      ),
    );
  }

  get gallery(): HTMLElement | null {
    return this.container.querySelector('[data-inpics="root"]');
  }

  get dialog(): HTMLElement | null {
    return this.container.querySelector('dialog');
  }

  get isOpen(): boolean {
    return this.dialog?.hasAttribute('open') ?? false;
  }

  /** What the reader has before them: the lightbox, or the gallery. */
  get place(): HTMLElement | null {
    return this.isOpen ? this.dialog : this.gallery;
  }

  /** A part as the reader can reach it: a photo's link on the slide that is not inert. */
  part(name: string): HTMLElement | null {
    const slide = name === 'photo-link' ? '[data-current] ' : '';
    return this.place?.querySelector<HTMLElement>(`${slide}[data-inpics="${name}"]`) ?? null;
  }

  /** The slides of the gallery's own strip, or of the lightbox's. */
  slidesOf(where: 'gallery' | 'lightbox'): HTMLElement[] {
    const all = [...this.container.querySelectorAll<HTMLElement>('[data-inpics="slide"]')];
    return all.filter((slide) => Boolean(slide.closest('dialog')) === (where === 'lightbox'));
  }

  close() {
    act(() => this.root.unmount());
    this.container.remove();
  }
}

interface Step {
  readonly name: string;
  run(page: Page): void;
  [fc.toStringMethod]?(): string;
}

const step = (name: string, run: (page: Page) => void): Step => ({ name, run, [fc.toStringMethod]: () => name });

const press = (name: string) =>
  step(`press ${name}`, (page) => void (page.part(name) && fireEvent.click(page.part(name) as HTMLElement)));
const key = (name: string) =>
  step(name, ({ place }) => {
    const target = place?.contains(document.activeElement) ? document.activeElement : place;
    if (target) fireEvent.keyDown(target, { key: name });
  });
const focus = (name: string) =>
  step(`focus ${name}`, (page) => {
    const link = page.place?.querySelector<HTMLElement>('[data-current] figcaption a');
    act(() => (name === 'link' ? link : page.part(name))?.focus());
  });
const command = (name: string, run: (actions: GalleryActions) => void) =>
  step(name, (page) => page.hasLightbox && page.letters && act(() => page.actions && run(page.actions)));
const swipe = (places: number) =>
  step(`swipe ${places}`, (page) => {
    const viewport = page.part('viewport');
    if (!viewport) return;
    const count = viewport.querySelectorAll('[data-inpics="slide"]').length;
    if (count < 2) return;
    fireEvent.touchStart(viewport, { touches: [{}] });
    viewport.scrollLeft = Math.max(0, Math.min((count - 1) * WIDTH, viewport.scrollLeft + places * WIDTH));
    fireEvent.scroll(viewport);
    fireEvent.touchEnd(viewport, { touches: [] });
    fireEvent(viewport, new Event('scrollend'));
  });
const change = (letters: string) =>
  step(`photos ${letters}`, (page) => {
    page.letters = letters;
    page.render();
  });

const anyStep = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('photo-link', 'lightbox-button', 'lightbox-close', 'lightbox-captions').map(press),
  },
  { weight: 3, arbitrary: fc.constantFrom('next', 'previous', 'lightbox-zoom').map(press) },
  { weight: 4, arbitrary: fc.constantFrom('ArrowRight', 'ArrowLeft', 'Home', 'End', 'Escape', 'z', 'i').map(key) },
  { weight: 3, arbitrary: fc.constantFrom('next', 'viewport', 'link', 'photo-link', 'lightbox-close').map(focus) },
  { weight: 2, arbitrary: fc.constantFrom(1, -1).map(swipe) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      command('openLightbox(1)', (actions) => actions.openLightbox(1)),
      command('closeLightbox()', (actions) => actions.closeLightbox()),
      command('next()', (actions) => actions.next()),
    ),
  },
  { weight: 2, arbitrary: fc.shuffledSubarray([...'abcd']).map((letters) => change(letters.join(''))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      step('gallery away or back', (page) => {
        page.mounted = !page.mounted;
        page.render();
      }),
      step('lightbox away or back', (page) => {
        page.hasLightbox = !page.hasLightbox;
        page.render();
      }),
    ),
  },
);

it('T3 a lightbox, whatever happens to it, shows one photo, holds focus while it is open, and leaves the page as it was', async () => {
  await loadContent();
  let opened = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 14 }), async (steps) => {
      const page = new Page();
      try {
        for (const { name, run } of steps) {
          await attended();
          const about = `after ${name}`;
          const hadFocus = page.gallery?.contains(document.activeElement);
          run(page);
          await act(async () => {});

          const count = page.mounted ? page.letters.length : 0;
          const strips: ('gallery' | 'lightbox')[] = page.isOpen ? ['gallery', 'lightbox'] : ['gallery'];
          for (const where of strips) {
            const slides = page.slidesOf(where);
            expect(slides.length, `${about}: slides of the ${where}`).toBe(count);
            const open = slides.filter((slide) => !slide.hasAttribute('inert'));
            expect(open.length, `${about}: slides of the ${where} that are not inert`).toBe(Math.min(count, 1));
            if (count) expect(open[0]?.hasAttribute('data-current'), about).toBe(true);
          }
          const [inline, large] = ['gallery', 'lightbox'].map((where) =>
            page.slidesOf(where as 'gallery').findIndex((slide) => slide.hasAttribute('data-current')),
          );
          if (page.isOpen) expect(large, `${about}: both strips`).toBe(inline);
          if (!page.isOpen) expect(page.slidesOf('lightbox'), about).toEqual([]);

          if (page.isOpen) {
            opened++;
            expect(page.dialog?.contains(document.activeElement), `${about}: focus inside`).toBe(true);
          } else if (hadFocus && count) {
            expect(page.gallery?.contains(document.activeElement), `${about}: focus in the gallery`).toBe(true);
          }
          expect(document.documentElement.style.overflowY, about).toBe(page.isOpen ? 'hidden' : '');
          if (!page.isOpen) expect(document.documentElement.hasAttribute('style'), about).toBe(false);
          expect(page.gallery?.querySelectorAll('[data-lifted]').length ?? 0, about).toBeLessThanOrEqual(1);
        }
      } finally {
        page.close();
      }
      expect(document.documentElement.hasAttribute('style'), 'a style on the page').toBe(false);
      settle();
    }),
    { numRuns: RUNS },
  );
  expect(opened, 'steps with an open lightbox').toBeGreaterThan(RUNS);
}, 120_000);
