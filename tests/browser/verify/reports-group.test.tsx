import { render } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Lightbox, LightboxGroup, PhotoGallery, Reports, Share } from '../../../src/index.js';
import '../../../src/styles/styles.css';
import { LightboxIn } from '../../kit/lightbox.js';
import { plainPhotos } from '../../kit/photos.js';
import { collectReports } from '../../kit/reports.js';
import { soon } from '../../kit/soon.js';

beforeEach(() => sessionStorage.clear());

const photos = plainPhotos(5).map((photo) => ({ ...photo, width: 3000, height: 2000 }));

/** An article with a gallery of three photos and one of two, next to each other, and one lightbox for both. */
async function showArticle() {
  await Promise.all([page.viewport(900, 700), import('../../../src/lightbox/LightboxContent.js')]);
  const [one, two] = [collectReports(), collectReports()];
  const { container } = render(
    <LightboxGroup tools={<Share />}>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>
        <PhotoGallery id="one" photos={photos.slice(0, 3)}>
          <Lightbox />
          <Reports onReport={one.onReport} />
        </PhotoGallery>
        <PhotoGallery id="two" photos={photos.slice(3)}>
          <Lightbox />
          <Reports onReport={two.onReport} />
        </PhotoGallery>
      </div>
    </LightboxGroup>,
  );
  const lightbox = new LightboxIn(container);
  return {
    one,
    two,
    lightbox,
    async open() {
      container.querySelector<HTMLElement>('#one [data-current] [data-inpics="photo-link"]')?.focus();
      await userEvent.keyboard('{Enter}');
      await lightbox.opens(0);
    },
  };
}

it('R15 W20 each gallery reports what the reader sees and does of its own photos in a lightbox that they share', async () => {
  const { one, two, lightbox, open } = await showArticle();
  await soon(() => [one.told('photo_view'), two.told('photo_view')]).toEqual([
    ['photo_view plain-1 1/3 open'],
    ['photo_view plain-4 1/2 open'],
  ]);
  await open();
  const before = two.dwelt();
  await userEvent.keyboard('{ArrowRight}');
  await lightbox.arrivesAt(1);
  await userEvent.click(lightbox.part('lightbox-zoom'));
  await soon(() => one.told('photo_view').at(-1)).toBe('photo_view plain-2 2/3 key');
  expect(two.told('lightbox', 'zoom')).toEqual([]);
  await userEvent.click(lightbox.part('next'));
  await userEvent.click(lightbox.part('next'));
  await userEvent.click(lightbox.part('next'));
  await lightbox.arrivesAt(4);
  await soon(() => two.told('photo_view').at(-1)).toBe('photo_view plain-5 2/2 button');
  expect(one.told('lightbox', 'zoom')).toEqual([
    'lightbox plain-1 1/3 true link',
    'zoom plain-2 2/3 2.5',
    'lightbox plain-3 3/3 false button',
  ]);
  // What stood behind the open lightbox was not looked at: the first second of it, and no more.
  expect(two.dwelt() - before).toBeLessThan(1900);
  await userEvent.click(lightbox.part('lightbox-close'));
  await lightbox.closes();
  expect(two.told('lightbox', 'photo_view')).toEqual([
    'photo_view plain-4 1/2 open',
    'lightbox plain-4 1/2 true button',
    'photo_view plain-5 2/2 button',
    'lightbox plain-5 2/2 false button',
  ]);
});

it('R15 W20 the photo that the reader has come to is not viewed anew when it goes back to its gallery', async () => {
  const { one, lightbox, open } = await showArticle();
  await soon(() => one.told('photo_view')).toHaveLength(1);
  await open();
  await userEvent.keyboard('{ArrowRight}');
  await soon(() => one.told('photo_view')).toHaveLength(2);
  await userEvent.keyboard('{Escape}');
  await lightbox.closes();
  await new Promise((resolve) => setTimeout(resolve, 1300));
  expect(one.told('photo_view', 'dwell')).toEqual([
    'photo_view plain-1 1/3 open',
    'dwell plain-1 1/3',
    'photo_view plain-2 2/3 key',
  ]);
});
