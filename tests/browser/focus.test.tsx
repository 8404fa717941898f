import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showGallery } from '../kit/gallery.js';
import { plainPhotos } from '../kit/photos.js';

const nameOf = (element: Element | null) => element?.getAttribute('data-inpics') ?? element?.id ?? '';

const withLinks = () =>
  plainPhotos(4).map((photo, index) => ({
    ...photo,
    caption: (
      <>
        A caption with{' '}
        <a href={`#link-${index}`} id={`link-${index}`}>
          the players
        </a>{' '}
        in it.
      </>
    ),
  }));

const around = (gallery: React.ReactElement) => (
  <div style={{ width: 600 }}>
    <button type="button" id="before">
      Before
    </button>
    {gallery}
    <button type="button" id="after">
      After
    </button>
  </div>
);

async function tabThrough(stops: number): Promise<string[]> {
  const seen: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await userEvent.tab();
    seen.push(nameOf(document.activeElement));
  }
  return seen;
}

it('W7 A10 Tab goes through previous, next, the strip and the links of the photo shown, and on', async () => {
  const gallery = await showGallery({ photos: withLinks(), around });
  document.getElementById('before')?.focus();
  expect(await tabThrough(5)).toEqual(['previous', 'next', 'viewport', 'link-0', 'after']);
  gallery.actions.goTo(2);
  await gallery.arrivesAt(2);
  document.getElementById('before')?.focus();
  expect(await tabThrough(5)).toEqual(['previous', 'next', 'viewport', 'link-2', 'after']);
});

it('A13 Tab through the page comes to nothing in a hidden photo', async () => {
  const gallery = await showGallery({ photos: withLinks(), around });
  document.getElementById('before')?.focus();
  for (let stop = 0; stop < 8; stop += 1) {
    await userEvent.tab();
    expect(document.activeElement?.closest('[inert]')).toBeNull();
  }
  expect(gallery.slides.filter((slide) => !slide.inert)).toHaveLength(1);
});

it('A15 A14 focus in a photo that leaves goes to the gallery, the console stays silent, and the arrows go on working', async () => {
  const gallery = await showGallery({ photos: withLinks(), around });
  document.getElementById('link-0')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  await gallery.arrivesAt(1);
  expect(nameOf(document.activeElement)).toBe('root');
  await userEvent.keyboard('{ArrowRight}');
  await gallery.arrivesAt(2);
  expect(gallery.events).toEqual(['1 key', '2 key']);
});

it.each(['previous', 'next', 'viewport'])('A55 the ring around %s is 2 px, beside it, and seen', async (name) => {
  const gallery = await showGallery({ around });
  document.getElementById('before')?.focus();
  while (nameOf(document.activeElement) !== name) await userEvent.tab();
  const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(gallery.part(name));
  expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  expect(outlineStyle).toBe('solid');
  expect(outlineColor).not.toBe(getComputedStyle(gallery.root).backgroundColor);
});

it('A55 a focused link is not covered by anything', async () => {
  await showGallery({ photos: withLinks(), around });
  const link = document.getElementById('link-0') as HTMLElement;
  link.focus();
  const { left, top, width, height } = link.getBoundingClientRect();
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(link);
});
