import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { EndCard, Interstitials, Reports } from '../../../src/index.js';
import * as Gallery from '../../../src/parts.js';
import styles from '../../../src/styles/styles.css?inline';
import { type GalleryOnPage, showGallery } from '../../kit/gallery.js';
import { plainPhotos } from '../../kit/photos.js';
import { fling, pointIn } from '../../kit/pointer.js';
import { collectReports } from '../../kit/reports.js';
import { soon } from '../../kit/soon.js';

/** A gallery that reports. */
async function show(setting: Parameters<typeof showGallery>[0] = {}) {
  const collected = collectReports();
  const children = <Reports onReport={collected.onReport} />;
  return { ...collected, gallery: await showGallery({ id: 'medals', children, ...setting }) };
}

const OPENED = ['gallery_view plain-1 1/8', 'photo_view plain-1 1/8 open'];

/** As long as a view takes: for what must not be reported. */
const moreThanAView = () => new Promise((resolve) => setTimeout(resolve, 1300));

const across = ({ viewport }: GalleryOnPage, share: number) => pointIn(viewport, share, 0.3);

describe('what a reader sees of a gallery', () => {
  it('R15 is reported a second later, once, with the place and the photo, and not twice in StrictMode', async () => {
    const { told, reports } = await show({ around: (gallery) => <StrictMode>{gallery}</StrictMode> });
    const start = performance.now();
    await soon(told).toEqual(OPENED);
    expect(performance.now() - start).toBeGreaterThan(800);
    expect(reports[0]?.galleryId).toBe('medals');
    expect(reports[1]).toMatchObject({ name: 'photo_view', photo: { headline: 'Headline 1' } });
    await moreThanAView();
    expect(told()).toEqual(OPENED);
  });

  it('R15 a photo is reported once it has settled, with what brought the reader there; what was flown over is not', async () => {
    const { gallery, told } = await show();
    await fling(across(gallery, 0.8), across(gallery, 0.2));
    await fling(across(gallery, 0.8), across(gallery, 0.2));
    await gallery.restsAt(2);
    await soon(() => told('photo_view')).toEqual(['photo_view plain-3 3/8 swipe']);
    await soon(() => told('depth')).toEqual([]);
    gallery.actions.next();
    await soon(() => told('photo_view').at(-1)).toBe('photo_view plain-4 4/8 command');
    expect(told('depth', 'dwell')).toEqual(['dwell plain-3 3/8', 'depth plain-4 4/8 25']);
  });

  it('R15 an advertisement is reported by what is seen of it, also where thumbnails come first and are out of view', async () => {
    await page.viewport(800, 700);
    const { told, onReport } = collectReports();
    const { container } = render(
      <Gallery.Root photos={plainPhotos(3)} defaultIndex={1}>
        <Gallery.Thumbnails style={{ position: 'absolute', insetBlockStart: '-3000px' }} />
        <Gallery.Viewport>
          <Gallery.Slide>
            <Gallery.Picture />
          </Gallery.Slide>
        </Gallery.Viewport>
        <Gallery.Next />
        <Gallery.Interstitials every={2}>Buy now</Gallery.Interstitials>
        <Gallery.Reports onReport={onReport} />
      </Gallery.Root>,
    );
    await soon(() => told('photo_view')).toEqual(['photo_view plain-2 2/3 open']);
    container.querySelector<HTMLElement>('[data-inpics="next"]')?.click();
    await soon(() => told('ad_view')).toEqual(['ad_view plain-2 2/3 2']);
  });

  it('R15 an advertisement and the end card are reported as what they are, and no photo meanwhile', async () => {
    const collected = collectReports();
    const gallery = await showGallery({
      defaultIndex: 6,
      children: (
        <>
          <Interstitials every={7}>Buy now</Interstitials>
          <EndCard />
          <Reports onReport={collected.onReport} />
        </>
      ),
    });
    await soon(() => collected.told('photo_view')).toEqual(['photo_view plain-7 7/8 open']);
    gallery.actions.next();
    await soon(() => collected.told('ad_view')).toEqual(['ad_view plain-7 7/8 7']);
    gallery.actions.next();
    await soon(() => collected.told('photo_view').at(-1)).toBe('photo_view plain-8 8/8 command');
    gallery.actions.next();
    await soon(() => collected.told('end_card')).toEqual(['end_card plain-8 8/8']);
    gallery.part('replay').click();
    await soon(() => collected.told('photo_view').at(-1)).toBe('photo_view plain-1 1/8 button');
    expect(collected.told('replay')).toEqual(['replay plain-1 1/8']);
    // What the reader spent on the advertisement and the card is nobody's.
    const dwelt = collected.reports.flatMap((report) => (report.name === 'dwell' ? [report.ms] : []));
    expect(dwelt).toHaveLength(2);
    for (const ms of dwelt) expect(ms).toBeLessThan(1900);
  });
});

it('R15 W18 a caption that is opened and a warning that is lifted are reported from a shadow root too', async () => {
  sessionStorage.clear();
  const host = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => host.remove());
  const shadow = host.attachShadow({ mode: 'open' });
  const [style, container] = [document.createElement('style'), document.createElement('div')];
  style.textContent = styles;
  shadow.append(style, container);
  const caption = 'A sentence about the photo. '.repeat(80);
  const photos = plainPhotos(2).map((photo) => ({ ...photo, caption, sensitive: 'Blood' }));
  const { gallery, told } = await show({ photos, container });
  await soon(() => gallery.root.querySelector('[data-inpics="more"]')).not.toBeNull();
  gallery.part('more').click();
  await soon(() => told('caption_expand')).toEqual(['caption_expand plain-1 1/2']);
  expect(told('photo_view')).toEqual([]);
  gallery.part('veil').querySelector('summary')?.click();
  await soon(() => told('photo_view')).toEqual(['photo_view plain-1 1/2 open']);
});
