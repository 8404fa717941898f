import { type ReactElement, useEffect } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AllPhotos, EndCard, Interstitials, Lightbox, Retry, Share } from '../../../src/index.js';
import { nextFrame, whenStill } from '../../kit/frames.js';
import { type GalleryOnPage, showGallery } from '../../kit/gallery.js';
import { animationsIn } from '../../kit/measure.js';
import { plainPhotos } from '../../kit/photos.js';
import { across, createMouse, fling, swipe, turnWheel } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

/** What fills the viewport and nothing else, once nothing moves: a photo's number, or what an insert is called. */
function standing({ slides, viewport, ...parts }: GalleryOnPage): string {
  const frame = viewport.getBoundingClientRect();
  const inPlace = slides.filter((slide) => Math.abs(slide.getBoundingClientRect().left - frame.left) < 1);
  const [slide] = inPlace;
  if (inPlace.length !== 1 || !slide?.hasAttribute('data-current')) return 'on its way';
  if (animationsIn({ slides, viewport, ...parts }).length) return 'gliding';
  return slide.dataset.index ? `${Number(slide.dataset.index) + 1}` : `${slide.getAttribute('aria-label')}`;
}

const withAds = (
  <>
    <Interstitials every={3}>
      <p>Buy now</p>
    </Interstitials>
    <EndCard next={{ href: '#next', headline: 'The next story' }} />
  </>
);

const show = async (props: Parameters<typeof showGallery>[0] = {}) => {
  const gallery = await showGallery({ children: withAds, ...props });
  return Object.assign(gallery, { standsAt: (what: string) => soon(() => standing(gallery)).toBe(what) });
};

describe.each(['ltr', 'rtl'] as const)('what stands between the photos, %s', (dir) => {
  it('A46 is swiped to and on from as a photo is, one at a time, and the counter stays with the photos', async () => {
    const gallery = await show({ dir, defaultIndex: 2 });
    await gallery.standsAt('3');
    await swipe(across(gallery, 0.85), across(gallery, 0.15));
    await gallery.standsAt('Advertisement');
    expect(gallery.counter).toBe('3/8');
    expect(gallery.events).toEqual([]);
    await fling(across(gallery, 0.8), across(gallery, 0.2));
    await gallery.standsAt('4');
    expect(gallery.counter).toBe('4/8');
    await swipe(across(gallery, 0.15), across(gallery, 0.85));
    await gallery.standsAt('Advertisement');
    expect(gallery.events).toEqual(['3 swipe']);
    expect(gallery.counter).toBe('4/8');
  });

  it('is glided to and on from by keys and buttons, up to the end card and back', async () => {
    const gallery = await show({ dir, defaultIndex: 5 });
    gallery.viewport.focus();
    const [on, back] = dir === 'rtl' ? ['{ArrowLeft}', '{ArrowRight}'] : ['{ArrowRight}', '{ArrowLeft}'];
    const way = ['Advertisement', '7', '8', 'End of the story'];
    for (const stop of way) {
      await userEvent.keyboard(on as string);
      await gallery.standsAt(stop);
    }
    await userEvent.keyboard(on as string);
    await gallery.standsAt('End of the story');
    for (const stop of [...way.slice(0, -1).reverse(), '6']) {
      await userEvent.keyboard(back as string);
      await gallery.standsAt(stop);
    }
    await userEvent.click(gallery.part('next'));
    await gallery.standsAt('Advertisement');
  });

  it('is dragged and wheeled over', async () => {
    const gallery = await show({ dir, defaultIndex: 2 });
    const mouse = createMouse();
    for (const stop of ['Advertisement', '4']) {
      await mouse.moveTo(across(gallery, 0.8));
      await mouse.press();
      await mouse.moveTo(across(gallery, 0.2), 8);
      await mouse.release();
      await gallery.standsAt(stop);
    }
    await turnWheel(across(gallery, 0.5), { x: dir === 'rtl' ? 400 : -400 });
    await gallery.standsAt('Advertisement');
  });

  it('W1 comes without a movement that the eye could see, also before the photo that is shown', async () => {
    const gallery = await showGallery({ dir, defaultIndex: 4 });
    const seen = Object.assign(gallery, { standsAt: (what: string) => soon(() => standing(gallery)).toBe(what) });
    await seen.standsAt('5');
    const picture = () => gallery.slides.find((slide) => slide.dataset.index === '4')?.getBoundingClientRect().left;
    const before = [picture(), gallery.root.offsetHeight];
    gallery.update({ children: withAds });
    expect([picture(), gallery.root.offsetHeight]).toEqual(before);
    await nextFrame();
    expect([picture(), gallery.root.offsetHeight]).toEqual(before);
    await whenStill(gallery);
    await seen.standsAt('5');
    gallery.update({ children: null });
    await nextFrame();
    expect([picture(), gallery.root.offsetHeight]).toEqual(before);
    expect(gallery.events).toEqual([]);
  });
});

describe('what stands between the photos', () => {
  it('is as large as the stage, however large its content is: nothing around it moves', async () => {
    const gallery = await show({ children: null });
    const { width, height } = gallery.part('picture').getBoundingClientRect();
    gallery.update({
      children: (
        <Interstitials every={1} near={99}>
          <p style={{ inlineSize: '2000px', blockSize: '900px' }}>Buy now</p>
        </Interstitials>
      ),
    });
    const place = gallery.part('interstitial').getBoundingClientRect();
    expect([place.width, place.height]).toEqual([width, height]);
    expect(gallery.root.scrollWidth).toBe(gallery.root.clientWidth);
  });

  it('I13 a photo before it that did not load can be asked for again by who comes back, in a long story too', async () => {
    const photos = plainPhotos(80).map((photo, index) => (index === 10 ? { ...photo, src: 'data:image/gif,' } : photo));
    const children = (
      <>
        <Interstitials every={2} first={1}>
          <p>Buy now</p>
        </Interstitials>
        <Retry />
      </>
    );
    const gallery = await show({ photos, children });
    const offered = () => gallery.root.querySelector('[data-current] [data-inpics="retry-button"]')?.checkVisibility();
    for (let press = 0; press < 15; press++) gallery.part('next').click();
    await gallery.standsAt('11');
    await soon(offered).toBe(true);
    // The slides around it are others by then.
    gallery.part('next').click();
    await gallery.standsAt('Advertisement');
    gallery.part('previous').click();
    await gallery.standsAt('11');
    await soon(offered).toBe(true);
  });

  it('has another rhythm where the gallery is wider, and nothing is mounted by the wrong one', async () => {
    const mounted: number[] = [];
    const Advertisement = ({ after }: { after: number }) => {
      useEffect(() => void mounted.push(after), [after]);
      return null;
    };
    const around = (width: number) => (gallery: ReactElement) => <div style={{ width }}>{gallery}</div>;
    const children = (
      <Interstitials every={4} widths={[{ from: 500, every: 2 }]} near={99}>
        {({ after }) => <Advertisement after={after} />}
      </Interstitials>
    );
    const wide = await show({ around: around(600), children });
    await soon(() => wide.slides.length).toBe(11);
    expect(mounted).toEqual([2, 4, 6]);
    wide.unmount();
    mounted.length = 0;
    const narrow = await show({ around: around(400), children });
    await soon(() => narrow.slides.length).toBe(9);
    expect(mounted).toEqual([4]);
    const frame = narrow.root.parentElement as HTMLElement;
    frame.style.width = '520px';
    await soon(() => narrow.slides.length).toBe(11);
    frame.style.width = '400px';
    await soon(() => narrow.slides.length).toBe(9);
    expect(mounted).toEqual([4, 2, 6]);
  });

  it('stands between the photos of a long story, wherever its window is', async () => {
    const gallery = await show({ photos: plainPhotos(200), children: <Interstitials every={3}>ad</Interstitials> });
    gallery.actions.goTo(101);
    await gallery.standsAt('102');
    gallery.actions.next();
    await gallery.standsAt('Advertisement');
    gallery.actions.next();
    await gallery.standsAt('103');
    expect(gallery.counter).toBe('103/200');
    expect(gallery.slides.length).toBeLessThan(30);
  });

  it('has its number in the whole of a long story, also when the strip has other slides', async () => {
    const gallery = await show({
      photos: plainPhotos(200),
      children: (
        <Interstitials every={3}>{({ number, after }) => <b>{`No ${number} after ${after}`}</b>}</Interstitials>
      ),
    });
    const shown = () => Array.from(gallery.viewport.querySelectorAll('b'), ({ textContent }) => textContent);
    gallery.actions.goTo(4);
    await gallery.standsAt('5');
    expect(shown()).toEqual(['No 1 after 3', 'No 2 after 6']);
    gallery.actions.goTo(101);
    await gallery.standsAt('102');
    expect(shown()).toEqual(['No 34 after 102']);
    for (const photo of [103, 104, 105, 106, 107, 108]) {
      gallery.actions.goTo(photo - 1);
      await gallery.standsAt(`${photo}`);
    }
    expect(shown()).toContain('No 34 after 102');
    expect(shown()).toContain('No 35 after 105');
  });

  it('goes round with the story', async () => {
    const gallery = await show({ loop: true });
    gallery.actions.previous();
    await gallery.standsAt('End of the story');
    gallery.actions.previous();
    await gallery.standsAt('8');
    gallery.actions.next();
    gallery.actions.next();
    await gallery.standsAt('1');
  });

  it('is not in the lightbox, and what it shows stays on the page meanwhile', async () => {
    const gallery = await show({
      defaultIndex: 2,
      children: (
        <>
          <Interstitials every={3}>
            <iframe title="ad" srcDoc="Buy now" />
          </Interstitials>
          <Lightbox />
        </>
      ),
    });
    const frame = document.querySelector('iframe');
    gallery.actions.openLightbox();
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    await soon(() => dialog.querySelectorAll('[data-inpics="slide"]').length).toBe(8);
    expect(dialog.querySelector('[data-insert]')).toBeNull();
    await userEvent.keyboard('{ArrowRight}');
    await soon(() => dialog.querySelector('[data-current]')?.getAttribute('data-index')).toBe('3');
    expect(gallery.events).toEqual(['3 key']);
    gallery.actions.closeLightbox();
    await soon(() => dialog.open).toBe(false);
    await gallery.standsAt('4');
    expect(document.querySelector('iframe')).toBe(frame);
  });

  it('opens the lightbox at the photo that the reader came from', async () => {
    const gallery = await show({
      defaultIndex: 2,
      children: (
        <>
          {withAds}
          <Lightbox />
        </>
      ),
    });
    gallery.actions.next();
    await gallery.standsAt('Advertisement');
    gallery.actions.openLightbox();
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    await soon(() => dialog.querySelector('[data-current]')?.getAttribute('data-index')).toBe('2');
    await userEvent.keyboard('{ArrowRight}');
    await soon(() => dialog.querySelector('[data-current]')?.getAttribute('data-index')).toBe('3');
  });

  it('W31 is not in the list of all photos, and stands there again when that is closed', async () => {
    const gallery = await show({
      defaultIndex: 2,
      children: (
        <>
          {withAds}
          <AllPhotos />
        </>
      ),
    });
    await userEvent.click(gallery.part('all-photos-button'));
    expect(document.querySelectorAll('[data-inpics="listed"]')).toHaveLength(8);
    await userEvent.click(gallery.part('all-photos-button'));
    await gallery.standsAt('3');
    gallery.actions.next();
    await gallery.standsAt('Advertisement');
  });

  it('W15 says in development, once, where its style sheet is missing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await show();
    expect(warn).not.toHaveBeenCalled();
    await show({
      id: 'again',
      around: (gallery) => (
        <div style={{ width: 600 }}>
          <style>{'[data-insert] { --inpics-extras: initial !important }'}</style>
          {gallery}
        </div>
      ),
    });
    expect(warn.mock.calls.map(([message]) => message)).toEqual([
      expect.stringContaining("import 'inpics/extras.css'"),
    ]);
    warn.mockRestore();
  });

  it('A54 cuts off nothing of the end card, at 320 pixels and with text twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    onTestFinished(() => {
      document.documentElement.style.fontSize = '';
    });
    const [photo] = plainPhotos(1);
    const headline = 'Ridges, rocks and two dogs at a window: nine photographs from four countries, In Pics';
    const gallery = await show({
      around: (inner) => <div style={{ width: 320 }}>{inner}</div>,
      children: <EndCard next={{ href: '#next', headline, photo }} />,
      defaultIndex: 7,
    });
    gallery.actions.next();
    await gallery.standsAt('End of the story');
    const frame = gallery.viewport.getBoundingClientRect();
    const parts = ['next-story-kicker', 'next-story-headline', 'replay'].map((name) => gallery.part(name));
    for (const part of parts) {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      expect([left >= frame.left, right <= frame.right, top >= frame.top, bottom <= frame.bottom]).toEqual(
        Array(4).fill(true),
      );
      // What lies in its middle is it, and nothing that covers it.
      part.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = part.getBoundingClientRect();
      expect(part.contains(document.elementFromPoint(x + width / 2, y + height / 2))).toBe(true);
    }
    const [stage, picture] = ['picture', 'next-story-picture'].map((name) =>
      gallery.part(name).getBoundingClientRect(),
    );
    expect([picture?.width, picture?.height]).toEqual([stage?.width, stage?.height]);
  });

  it('A54 breaks a word of the next headline that is longer than the card is wide', async () => {
    const headline = 'Neues zur Rindfleischetikettierungsüberwachungsaufgabenübertragung';
    const gallery = await show({
      around: (inner) => <div style={{ width: 320 }}>{inner}</div>,
      children: <EndCard next={{ href: '#next', headline }} />,
      defaultIndex: 7,
    });
    gallery.actions.next();
    await gallery.standsAt('End of the story');
    const [words, frame] = [gallery.part('next-story-headline').firstElementChild, gallery.viewport].map((element) =>
      element?.getBoundingClientRect(),
    );
    expect(words?.right).toBeLessThanOrEqual(frame?.right ?? 0);
  });

  it('draws the focus ring of all on the end card within the strip, which cuts off what lies outside', async () => {
    const gallery = await show({ children: <EndCard next={{ href: '#next', headline: 'On' }} />, defaultIndex: 7 });
    gallery.actions.next();
    await gallery.standsAt('End of the story');
    for (const name of ['next-story', 'replay']) {
      gallery.part(name).focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(gallery.part(name));
      expect([name, outlineStyle, outlineWidth, outlineOffset]).toEqual([name, 'solid', '2px', '-2px']);
    }
  });

  it('shows what Share has to say on the end card, right there', async () => {
    const gallery = await show({
      around: (inner) => <div style={{ width: 320 }}>{inner}</div>,
      children: (
        <EndCard>
          <Share />
        </EndCard>
      ),
      defaultIndex: 7,
    });
    gallery.actions.next();
    await gallery.standsAt('End of the story');
    await userEvent.click(gallery.part('share'));
    await soon(() => document.querySelectorAll('[data-inpics="share-message"]').length).toBe(1);
    const { left, right, top, bottom } = gallery.part('share-message').getBoundingClientRect();
    const frame = gallery.viewport.getBoundingClientRect();
    expect([left >= frame.left, right <= frame.right, top >= frame.top, bottom <= frame.bottom]).toEqual(
      Array(4).fill(true),
    );
    // And it covers no button.
    for (const name of ['replay', 'share']) {
      const button = gallery.part(name).getBoundingClientRect();
      const isApart = button.bottom <= top || button.top >= bottom || button.right <= left || button.left >= right;
      expect([name, isApart]).toEqual([name, true]);
    }
  });
});
