import { useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type GallerySlide, useSlide } from '../../src/index.js';
import { type GalleryOnPage, showGallery } from '../kit/gallery.js';
import { plainPhotos } from '../kit/photos.js';
import { createMouse, pointIn, swipe } from '../kit/pointer.js';
import { soon } from '../kit/soon.js';

const seen: string[] = [];

/** Something else than a picture, which notes what its slide tells it. */
function Own({ className, keeps }: { className: string; keeps: boolean }) {
  const { index, phase }: GallerySlide = useSlide();
  const [moved, setMoved] = useState(0);
  useEffect(() => {
    seen.push(`${index} ${phase}`);
  }, [index, phase]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it stands for anything that has keys of its own
    <div
      className={className}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it stands for anything that has keys of its own
      tabIndex={0}
      data-own={index}
      data-moved={moved}
      data-inpics-keep-gestures={keeps ? '' : undefined}
      style={{ inlineSize: '100%', background: 'teal' }}
      onPointerMove={() => setMoved((count) => count + 1)}
      onKeyDown={(event) => keeps && event.preventDefault()}
    />
  );
}

const show = (keeps: boolean) =>
  showGallery({
    photos: plainPhotos(4),
    renderPhoto: ({ className }, { isThumbnail }) => !isThumbnail && <Own {...{ className, keeps }} />,
  });
const own = (gallery: GalleryOnPage, index: number) =>
  gallery.slides[index]?.querySelector<HTMLElement>('[data-own]') as HTMLElement;

describe('a slide of the page’s own making', () => {
  it('W28 learns that it enters, is current and leaves', async () => {
    const gallery = await show(false);
    seen.length = 0;
    gallery.part('next').click();
    await gallery.restsAt(1);
    expect(seen).toEqual(['0 away', '1 current']);
    seen.length = 0;
    await swipe(pointIn(gallery.viewport, 0.85, 0.3), pointIn(gallery.viewport, 0.15, 0.3));
    await gallery.restsAt(2);
    expect(seen.filter((note) => note.startsWith('1'))).toEqual(['1 leaving', '1 away']);
    expect(seen.filter((note) => note.startsWith('2'))).toEqual(['2 entering', '2 current']);
  });

  it.each([
    ['W28 keeps the arrow keys, the mouse and the finger where it says so', true, 0],
    ['W28 leaves them to the gallery where it does not', false, 3],
  ])('%s', async (_, keeps, moves) => {
    const gallery = await show(keeps);
    let index = 0;
    const settles = async () => {
      if (!keeps) index += 1;
      await gallery.restsAt(index);
    };
    own(gallery, 0).focus();
    await userEvent.keyboard('{ArrowRight}');
    await settles();
    const mouse = createMouse();
    await mouse.moveTo(pointIn(gallery.viewport, 0.8, 0.3));
    await mouse.press();
    await mouse.moveTo(pointIn(gallery.viewport, 0.2, 0.3), 6);
    await mouse.release();
    await settles();
    const before = Number(own(gallery, index).dataset.moved);
    await swipe(pointIn(gallery.viewport, 0.85, 0.3), pointIn(gallery.viewport, 0.15, 0.3));
    await settles();
    if (keeps) await soon(() => Number(own(gallery, 0).dataset.moved)).toBeGreaterThan(before);
    expect(gallery.events).toHaveLength(moves);
  });
});
