import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Lightbox, LightboxGroup, type LightboxGroupProps, type Photo, PhotoGallery } from '../../../src/index.js';
import '../../../src/styles/styles.css';
import { frames } from '../../kit/frames.js';
import { LightboxIn } from '../../kit/lightbox.js';
import { plainPhotos } from '../../kit/photos.js';
import { fling, pointIn, swipe } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

beforeEach(() => sessionStorage.clear());

const photos: Photo[] = plainPhotos(6).map((photo) => ({ ...photo, width: 1500, height: 1000 }));
const [one, two, three, four, five, six] = photos as [Photo, Photo, Photo, Photo, Photo, Photo];

interface Member {
  name: string;
  photos: Photo[];
}

/** An article with a gallery of three, a single photo, and a gallery of two, and one lightbox for all of them. */
const ARTICLE: Member[] = [
  { name: 'A', photos: [one, two, three] },
  { name: 'B', photos: [four] },
  { name: 'C', photos: [five, six] },
];

async function showArticle(given: Member[] = ARTICLE, props: Partial<LightboxGroupProps> = {}) {
  await Promise.all([
    page.viewport(800, 700),
    import('../../../src/lightbox/LightboxContent.js'),
    import('../../../src/page/attendance.js'),
    import('../../../src/strip/moving.js'),
  ]);
  const events: string[] = [];
  const article = (members: Member[]) => (
    <LightboxGroup
      {...props}
      onOpenChange={(open, { via, index, photo }) =>
        events.push(`${open ? 'open' : 'close'} ${via} ${index} ${photo?.id}`)
      }
    >
      {members.map(({ name, photos }) => (
        <section key={name} style={{ width: 400 }}>
          <PhotoGallery
            photos={photos}
            label={name}
            data-name={name}
            onIndexChange={(index, { via }) => events.push(`${name} ${index} ${via}`)}
          >
            <Lightbox />
          </PhotoGallery>
        </section>
      ))}
    </LightboxGroup>
  );
  const { container, rerender } = render(article(given));
  return {
    lightbox: new LightboxIn(container),
    events,
    change: (members: Member[]) => rerender(article(members)),
    galleryOf: (name: string) => container.querySelector(`[data-name="${name}"]`) as HTMLElement,
    async open(name: string) {
      const link = container.querySelector<HTMLElement>(
        `[data-name="${name}"] [data-current] [data-inpics="photo-link"]`,
      );
      link?.focus({ preventScroll: true });
      await userEvent.keyboard('{Enter}');
    },
  };
}

/** What has focus: in which gallery, which part, of which photo. */
function focused(): string {
  const element = document.activeElement as HTMLElement;
  const around = element.closest<HTMLElement>('[data-name]')?.dataset.name ?? 'nowhere';
  return `${around} ${element.dataset.inpics} ${element.closest<HTMLElement>('[data-index]')?.dataset.index ?? ''}`.trim();
}

const shownIn = (gallery: HTMLElement) => gallery.querySelector<HTMLElement>('[data-current]')?.dataset.index;

describe('W20 one lightbox for an article', () => {
  it('counts all its photos in the order of the page, and is swiped on through them', async () => {
    const { lightbox, open } = await showArticle();
    expect(document.querySelectorAll('dialog')).toHaveLength(1);
    await open('A');
    await lightbox.opens(0);
    expect(lightbox.counter).toBe('1/6');
    for (let index = 1; index < 6; index++) {
      const { left, top, width } = lightbox.part('viewport').getBoundingClientRect();
      await swipe({ x: left + width * 0.85, y: top + 250 }, { x: left + width * 0.15, y: top + 250 });
      await lightbox.arrivesAt(index);
      expect(lightbox.counter).toBe(`${index + 1}/6`);
      expect(lightbox.photo.querySelector('img:not([aria-hidden])')?.getAttribute('alt')).toBe(photos[index]?.alt);
    }
  });

  it.each([
    ['A', 0, 'A photo-link 0'],
    ['B', 3, 'B photo-link 0'],
    ['C', 4, 'C photo-link 0'],
  ])('A38 opens from %s at photo %i, and goes back there', async (name, index, focus) => {
    const { lightbox, open } = await showArticle();
    await open(name);
    await lightbox.opens(index);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(focused()).toBe(focus);
  });

  it('A38 writes back where the reader has come to, gives focus there, and leaves the others alone', async () => {
    const { lightbox, open, galleryOf, events } = await showArticle();
    await open('A');
    await lightbox.opens(0);
    await userEvent.keyboard('{End}');
    await lightbox.arrivesAt(5);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('C photo-link 1');
    await soon(() => ['A', 'B', 'C'].map((name) => shownIn(galleryOf(name)))).toEqual(['0', '0', '1']);
    expect(events).toEqual(['open link 0 plain-1', 'close key 5 plain-6', 'C 1 key']);
    await open('C');
    await lightbox.opens(5);
  });

  it('R15 opened over a strip that is still flung, it is at the photo in view, and where the strip comes to rest is no news', async () => {
    const { lightbox, galleryOf, events } = await showArticle();
    const viewport = galleryOf('A').querySelector('[data-inpics="viewport"]') as HTMLElement;
    viewport.addEventListener('touchend', () => {
      const open = () => galleryOf('A').querySelector<HTMLElement>('[data-inpics="lightbox-button"]')?.click();
      viewport.addEventListener('scroll', open, { once: true });
    });
    // Lifted before half of the way, it flies on to the next photo.
    await fling(pointIn(viewport, 0.8), pointIn(viewport, 0.4));
    await lightbox.opens(0);
    // Time for the page's own strip.
    await frames(30);
    expect(lightbox.counter).toBe('1/6');
    expect(events).toEqual(['open button 0 plain-1']);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    await soon(() => shownIn(galleryOf('A'))).toBe('0');
    expect(events).toEqual(['open button 0 plain-1', 'close key 0 plain-1']);
  });

  it('R15 W24 closed in the middle of a swipe, has gone on to the photo that is in view by then', async () => {
    const { lightbox, open, galleryOf, events } = await showArticle();
    await open('A');
    await lightbox.opens(0);
    await fling(pointIn(lightbox.photo, 0.8), pointIn(lightbox.photo, 0.2));
    expect(lightbox.counter).toBe('2/6');
    lightbox.part('lightbox-close').click();
    expect(events).toEqual(['open link 0 plain-1', 'close button 1 plain-2', 'A 1 swipe']);
    await lightbox.closes();
    expect([shownIn(galleryOf('A')), focused()]).toEqual(['1', 'A photo-link 1']);
  });

  it('A38 goes to the photo with the same number in another gallery, not to the one that was pressed', async () => {
    const { lightbox, open } = await showArticle();
    await open('A');
    await lightbox.opens(0);
    await userEvent.keyboard('{PageDown}{ArrowLeft}');
    await lightbox.arrivesAt(4);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('C photo-link 0');
  });

  it('A38 from the button of one gallery to a photo of another, focus is with that', async () => {
    const { lightbox, galleryOf } = await showArticle();
    const button = galleryOf('A').querySelector<HTMLElement>('[data-inpics="lightbox-button"]');
    button?.focus({ preventScroll: true });
    await userEvent.keyboard('{Enter}');
    await lightbox.opens(0);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('A lightbox-button');
    await userEvent.keyboard('{Enter}');
    await lightbox.opens(0);
    await userEvent.keyboard('{End}{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('C photo-link 1');
  });

  it('A35 is called what the gallery is called that it was opened from, each time', async () => {
    const { lightbox, open } = await showArticle();
    for (const name of ['A', 'C']) {
      await open(name);
      await lightbox.opens();
      expect(lightbox.dialog.getAttribute('aria-label')).toBe(name);
      await userEvent.keyboard('{Escape}');
      await lightbox.closes();
    }
  });

  it('grows out of the photo of the gallery that was pressed', async () => {
    const { lightbox, open, galleryOf } = await showArticle();
    await open('C');
    await soon(() => lightbox.state).toBe('open');
    // Its strip is placed as the first frame is laid out.
    await frames(2);
    for (const animation of lightbox.dialog.getAnimations({ subtree: true })) {
      animation.pause();
      animation.currentTime = 0;
    }
    const home = (galleryOf('C').querySelector('.inpics-photo') as HTMLElement).getBoundingClientRect();
    const { left, top, width } = lightbox.photo.getBoundingClientRect();
    for (const off of [left - home.left, top - home.top, width - home.width]) expect(Math.abs(off)).toBeLessThan(2);
  });
});

describe('W20 an article that changes', () => {
  it('a gallery whose photos have changed opens at the photo that was pressed', async () => {
    const { lightbox, open, change } = await showArticle();
    change([{ name: 'A', photos: [two, three] }, ...ARTICLE.slice(1)]);
    await open('A');
    await lightbox.opens(0);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    await open('C');
    await lightbox.opens(3);
    expect(lightbox.counter).toBe('4/5');
  });

  it('W22 photos that come and go in front of it while it is open leave it at its photo', async () => {
    const { lightbox, open, change } = await showArticle();
    await open('C');
    await lightbox.opens(4);
    change([{ name: 'A', photos: [three] }, ...ARTICLE.slice(1)]);
    await soon(() => lightbox.counter).toBe('3/4');
    await lightbox.arrivesAt(2);
    change(ARTICLE.slice(1));
    await soon(() => lightbox.counter).toBe('2/3');
    await lightbox.arrivesAt(1);
    expect(lightbox.photo.querySelector('img:not([aria-hidden])')?.getAttribute('alt')).toBe(five.alt);
  });

  it('a gallery that comes later stands where the page has it, and the reader stays at their photo', async () => {
    const [a, b, c] = ARTICLE as [Member, Member, Member];
    const { lightbox, open, change } = await showArticle([a, c]);
    await open('C');
    await lightbox.opens(3);
    change([a, b, c]);
    await soon(() => lightbox.counter).toBe('5/6');
    await lightbox.arrivesAt(4);
    await userEvent.keyboard('{ArrowLeft}');
    await lightbox.arrivesAt(3);
    expect(lightbox.photo.querySelector('img:not([aria-hidden])')?.getAttribute('alt')).toBe(four.alt);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('B photo-link 0');
  });

  it('W23 the last gallery goes while it is open: it closes, and the page is free', async () => {
    const { lightbox, open, change } = await showArticle();
    await open('A');
    await lightbox.opens(0);
    change([]);
    await lightbox.closes();
    expect(document.documentElement.style.overflowY).toBe('');
  });

  it.each([{ defaultOpen: true }, { open: true }])(
    'a member’s %o is nobody’s: its own strip stays awake',
    async (props) => {
      await import('../../../src/lightbox/LightboxContent.js');
      const { container } = render(
        <LightboxGroup>
          <PhotoGallery photos={photos}>
            <Lightbox {...props} />
          </PhotoGallery>
        </LightboxGroup>,
      );
      const next = container.querySelector('[data-inpics="next"]') as HTMLElement;
      next.click();
      const viewport = container.querySelector('[data-inpics="viewport"]') as HTMLElement;
      await soon(() => Math.round(viewport.scrollLeft / viewport.clientWidth)).toBe(1);
      expect(container.querySelector('dialog')?.open).toBe(false);
    },
  );
});
