import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Photo, Thumbnails } from '../../src/index.js';
import { showLightbox } from '../kit/lightbox.js';
import { plainPhotos } from '../kit/photos.js';
import { createMouse, pointIn } from '../kit/pointer.js';
import { soon } from '../kit/soon.js';

beforeEach(() => sessionStorage.clear());

/** What has focus: its part and, where it belongs to a photo, which one; its text; or "body". */
function focused(): string {
  const element = document.activeElement as HTMLElement;
  const index = element.closest<HTMLElement>('[data-index]')?.dataset.index ?? '';
  const name = element.dataset.inpics ?? (element === document.body ? 'body' : (element.textContent ?? ''));
  return `${name} ${index}`.trim();
}

const withNeighbours = (gallery: React.ReactElement) => (
  <div style={{ width: 600 }}>
    <button type="button">Before</button>
    {gallery}
    <button type="button">After</button>
  </div>
);

/** Each caption has a link. */
const withLinks: Photo[] = plainPhotos(4).map((photo, index) => ({
  ...photo,
  caption: <a href={`#source-${index}`}>Source {index + 1}</a>,
}));

describe('the name of a lightbox', () => {
  it('A35 is the story’s headline, where one names its gallery', async () => {
    const lightbox = await showLightbox({
      'aria-labelledby': 'headline',
      around: (gallery) => (
        <>
          <h2 id="headline">Medals in Paris</h2>
          {gallery}
        </>
      ),
    });
    await lightbox.open();
    expect(lightbox.dialog.getAttribute('aria-labelledby')).toBe('headline');
    expect(lightbox.dialog.hasAttribute('aria-describedby')).toBe(false);
  });

  it('A35 is the gallery’s label, as it is when it opens, and the page’s own word goes before', async () => {
    const lightbox = await showLightbox({ label: 'Medals' });
    const name = () => lightbox.dialog.getAttribute('aria-label');
    await lightbox.open();
    expect(name()).toBe('Medals');
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    lightbox.gallery.update({ label: 'Medals in Paris' });
    await lightbox.open();
    expect(name()).toBe('Medals in Paris');
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    lightbox.change({ 'aria-label': 'The selfie' });
    await lightbox.open();
    expect(name()).toBe('The selfie');
  });
});

describe('focus', () => {
  it('A36 A40 is on Close when the lightbox opens, a button that can be seen', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    const close = lightbox.part('lightbox-close');
    expect(focused()).toBe('lightbox-close');
    expect([close.tagName, close.tabIndex, close.getAttribute('aria-label')]).toEqual(['BUTTON', 0, 'Close']);
    expect(close.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
    await userEvent.keyboard('{Enter}');
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['open link 0', 'close button 0']);
  });

  it('A15 stays on the pressed photo’s link until the lightbox takes it, and is never nowhere', async () => {
    const lightbox = await showLightbox();
    const seen = new Set<string>();
    lightbox.link.focus();
    let isWatching = true;
    const watch = () => {
      seen.add(focused());
      if (isWatching) requestAnimationFrame(watch);
    };
    watch();
    await userEvent.keyboard('{Enter}');
    await lightbox.opens(0);
    // A link that lost its address would lose focus with it, however long the lightbox takes to come. In there is none.
    expect([lightbox.link.hasAttribute('href'), lightbox.dialog.querySelector('a[href]')]).toEqual([true, null]);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    isWatching = false;
    expect([...seen]).toEqual(['photo-link 0', 'lightbox-close']);
    expect(focused()).toBe('photo-link 0');
  });

  it('A15 in a caption that an arrow key takes away stays in the lightbox, where the keys go on working', async () => {
    const lightbox = await showLightbox({ photos: withLinks });
    await lightbox.open();
    lightbox.dialog.querySelector<HTMLElement>('figcaption a')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await lightbox.arrivesAt(1);
    expect(lightbox.dialog.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{ArrowRight}');
    await lightbox.arrivesAt(2);
    expect(lightbox.gallery.events).toEqual(['1 key', '2 key']);
    await userEvent.keyboard('{Tab}');
    expect(lightbox.dialog.contains(document.activeElement)).toBe(true);
  });

  it('A13 the Tab key comes to every control once, and to nothing of the hidden photos', async () => {
    const lightbox = await showLightbox({ photos: withLinks, around: withNeighbours });
    await lightbox.open();
    lightbox.part('previous').focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 7; stop++) {
      stops.push(focused());
      await userEvent.keyboard('{Tab}');
    }
    expect(stops).toEqual([
      'previous',
      'next',
      'lightbox-captions',
      'lightbox-zoom',
      'lightbox-fullscreen',
      'lightbox-close',
      'viewport',
    ]);
    expect(focused()).toBe('Source 1 0');
  });
});

describe('focus, when the lightbox closes', () => {
  it('A38 goes back to the link of the photo that was pressed, by key and by mouse', async () => {
    const lightbox = await showLightbox({ defaultIndex: 1 });
    await lightbox.open();
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('photo-link 1');
    (document.activeElement as HTMLElement).blur();
    await createMouse().click(pointIn(lightbox.gallery.part('picture', 1)));
    await lightbox.opens(1);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('photo-link 1');
  });

  it('A38 goes to the link of the photo now shown, where the reader has moved on', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await lightbox.arrivesAt(2);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    await lightbox.gallery.arrivesAt(2);
    expect(focused()).toBe('photo-link 2');
  });

  it('A38 goes back to the button in the bar, and to a button of the page, that opened it', async () => {
    const lightbox = await showLightbox({ around: withNeighbours });
    const button = lightbox.gallery.part('lightbox-button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await lightbox.opens(0);
    await userEvent.keyboard('{ArrowRight}{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('lightbox-button');
    expect(lightbox.changes).toEqual(['open button 0', 'close key 1']);

    const [before] = document.querySelectorAll('button');
    before?.addEventListener('click', () => lightbox.gallery.actions.openLightbox(3));
    before?.focus();
    await userEvent.keyboard('{Enter}');
    await lightbox.opens(3);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('Before');
  });

  it('A38 goes to the thumbnail of the photo now shown, where one opened it', async () => {
    const lightbox = await showLightbox({ lightbox: { opensFrom: 'thumbnail' }, children: <Thumbnails /> });
    await createMouse().click(pointIn(lightbox.gallery.part('thumbnail', 1)));
    await lightbox.opens(1);
    expect(lightbox.changes).toEqual(['open thumbnail 1']);
    await userEvent.keyboard('{ArrowRight}{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('thumbnail 2');
  });

  it('A38 goes to the gallery’s root, where what opened it is gone and the photo has no link', async () => {
    const lightbox = await showLightbox({
      around: withNeighbours,
      renderPhoto: ({ src, alt }) => <img className="inpics-photo" src={src} alt={alt} />,
    });
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    lightbox.gallery.actions.openLightbox();
    await lightbox.opens(0);
    before.remove();
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('root');
  });

  it('W11 does not scroll the page', async () => {
    const lightbox = await showLightbox({
      around: (gallery) => <div style={{ width: 600, paddingBlock: '100px 3000px' }}>{gallery}</div>,
    });
    lightbox.link.focus();
    scrollTo(0, 1500);
    lightbox.gallery.actions.openLightbox(2);
    await lightbox.opens(2);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(focused()).toBe('photo-link 2');
    expect(scrollY).toBe(1500);
    scrollTo(0, 0);
  });
});

describe('the page behind an open lightbox', () => {
  it('A39 takes neither focus nor press, nor is it read, until that is closed', async () => {
    const lightbox = await showLightbox({ around: withNeighbours });
    const buttons = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent);
    const attributes = () =>
      [document.documentElement, document.body, ...document.body.children].map((element) =>
        (element.cloneNode() as Element).outerHTML.replace(/ style="[^"]*"/, ''),
      );
    const before = attributes();
    let presses = 0;
    for (const button of buttons) button.addEventListener('click', () => presses++);
    await lightbox.open();
    for (const button of buttons) {
      button.focus();
      expect(focused()).not.toBe(button.textContent);
      await createMouse().click(pointIn(button));
    }
    expect(presses).toBe(0);
    expect(lightbox.dialog.matches(':modal')).toBe(true);
    if (lightbox.state === 'open') await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(attributes()).toEqual(before);
    for (const button of buttons) {
      await createMouse().click(pointIn(button));
      expect(focused()).toBe(button.textContent);
    }
    await soon(() => presses).toBe(2);
  });
});
