import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PhotoGallery, Reports, Share } from '../../../src/index.js';
import { showGallery } from '../../kit/gallery.js';
import { showLightbox } from '../../kit/lightbox.js';
import { plainPhotos } from '../../kit/photos.js';
import { collectReports, freeTab, hideTab } from '../../kit/reports.js';
import { soon } from '../../kit/soon.js';

afterEach(freeTab);
afterEach(() => scrollTo(0, 0));

/** A gallery that reports. */
async function show(setting: Parameters<typeof showGallery>[0] = {}, more: ReactNode = null) {
  const collected = collectReports();
  const children = (
    <>
      <Reports onReport={collected.onReport} />
      {more}
    </>
  );
  return { ...collected, gallery: await showGallery({ id: 'medals', children, ...setting }) };
}

const OPENED = ['gallery_view plain-1 1/8', 'photo_view plain-1 1/8 open'];

/** As long as a view takes: for what must not be reported. */
const moreThanAView = () => new Promise((resolve) => setTimeout(resolve, 1300));

describe('what a reader sees of a gallery', () => {
  it('R15 a gallery below the window is not seen until the reader scrolls to it, nor one of which less than half is', async () => {
    const { gallery, told } = await show({
      around: (gallery) => <div style={{ width: 600, padding: '900px 0 2000px' }}>{gallery}</div>,
    });
    const { top, height } = gallery.part('picture').getBoundingClientRect();
    await moreThanAView();
    scrollTo(0, top - innerHeight + 0.4 * height);
    await moreThanAView();
    expect(told()).toEqual([]);
    scrollTo(0, top - innerHeight + 0.6 * height);
    await soon(told).toEqual(OPENED);
  });

  it('R15 time in a hidden tab does not count, and what was looked at before is told when it is hidden', async () => {
    const { told, dwelt } = await show();
    const start = performance.now();
    await soon(told).toEqual(OPENED);
    hideTab(true);
    const shown = performance.now() - start;
    expect(told('dwell')).toEqual(['dwell plain-1 1/8']);
    expect(dwelt()).toBeGreaterThanOrEqual(1000);
    expect(dwelt()).toBeLessThan(shown + 300);
    const first = dwelt();
    await moreThanAView();
    hideTab(false);
    hideTab(true);
    expect(told('photo_view')).toHaveLength(1);
    expect(dwelt() - first).toBeLessThan(300);
  });

  it('R15 a gallery in a tab that was opened in the background is not seen there', async () => {
    hideTab(true);
    const { told } = await show();
    await moreThanAView();
    expect(told()).toEqual([]);
    hideTab(false);
    await soon(told).toEqual(OPENED);
  });

  it('R15 a page that is left and comes back as it was (bfcache) tells the time once, and views nothing anew', async () => {
    const { told } = await show();
    await soon(told).toEqual(OPENED);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(told('dwell')).toHaveLength(1);
    hideTab(true);
    expect(told('dwell')).toHaveLength(1);
    await moreThanAView();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    hideTab(false);
    await moreThanAView();
    hideTab(true);
    expect(told('gallery_view', 'photo_view')).toEqual(OPENED);
    expect(told('dwell')).toHaveLength(2);
  });

  it('R15 what stands behind a warning is viewed once the warning is lifted', async () => {
    sessionStorage.clear();
    const photos = plainPhotos(8).map((photo, place) => (place ? photo : { ...photo, id: 'hard', sensitive: 'Blood' }));
    const { gallery, told } = await show({ photos });
    await soon(told).toEqual(['gallery_view hard 1/8']);
    await moreThanAView();
    expect(told()).toEqual(['gallery_view hard 1/8']);
    await userEvent.click(gallery.part('veil').querySelector('summary') as Element);
    await soon(() => told('photo_view')).toEqual(['photo_view hard 1/8 open']);
  });

  it('R15 a gallery that is taken off the page tells what is left to tell', async () => {
    const { gallery, told } = await show();
    await soon(told).toEqual(OPENED);
    gallery.unmount();
    expect(told()).toEqual([...OPENED, 'dwell plain-1 1/8']);
  });

  it('R15 W22 a list that changes around the photo views nothing anew, and its places are the new ones', async () => {
    const photos = plainPhotos(9);
    const { gallery, told } = await show({ photos: photos.slice(1) });
    await soon(() => told('photo_view')).toEqual(['photo_view plain-2 1/8 open']);
    gallery.update({ photos });
    await gallery.arrivesAt(1);
    await moreThanAView();
    gallery.actions.next();
    expect(told('photo_view', 'dwell')).toEqual(['photo_view plain-2 1/8 open', 'dwell plain-2 2/9']);
    gallery.update({ photos: photos.slice(0, 2) });
    await soon(() => told('photo_view').at(-1)).toBe('photo_view plain-2 2/2 photos');
  });

  it('R15 W24 an index that the page holds is reported where the page brings it, by what was asked for', async () => {
    const collected = collectReports();
    function Owned({ report }: { report: ReactNode }) {
      const [index, setIndex] = useState(0);
      return (
        <div style={{ width: 600 }}>
          <button type="button" onClick={() => setIndex(5)}>
            To the sixth
          </button>
          <PhotoGallery photos={plainPhotos(8)} index={index} onIndexChange={setIndex}>
            {report}
          </PhotoGallery>
        </div>
      );
    }
    const { gallery } = await show({ around: () => <Owned report={<Reports onReport={collected.onReport} />} /> });
    await userEvent.click(gallery.part('next'));
    await soon(() => collected.told('photo_view')).toEqual(['photo_view plain-2 2/8 button']);
    await userEvent.click(document.querySelector('button') as Element);
    await soon(() => collected.told('photo_view').at(-1)).toBe('photo_view plain-6 6/8 command');
  });
});

describe('what a reader does in a gallery', () => {
  it('R15 a long caption that is opened is reported, by its button and by the Tab key, and its closing is not', async () => {
    const caption = (
      <>
        {'A sentence about the photo. '.repeat(80)}
        <a href="#source">Source</a>
      </>
    );
    const photos = plainPhotos(2).map((photo) => ({ ...photo, caption }));
    const { gallery, told } = await show({ photos });
    await soon(() => gallery.root.querySelector('[data-inpics="more"]')).not.toBeNull();
    const more = gallery.part('more');
    await userEvent.click(gallery.part('text-body'), { position: { x: 20, y: 10 } });
    await userEvent.click(more);
    await soon(() => told('caption_expand')).toEqual(['caption_expand plain-1 1/2']);
    await userEvent.click(more);
    await soon(() => gallery.part('text').dataset.state).toBe('closed');
    gallery.part('text').querySelector('a')?.focus();
    await soon(() => told('caption_expand')).toHaveLength(2);
  });

  it('R15 a link that was copied is reported, with how', async () => {
    const offered = { share: undefined, clipboard: { writeText: async () => {} } };
    for (const [name, value] of Object.entries(offered))
      Object.defineProperty(navigator, name, { value, configurable: true });
    const { gallery, told } = await show({}, <Share />);
    await userEvent.click(gallery.part('share'));
    await soon(() => told('share')).toEqual(['share plain-1 1/8 copied']);
    for (const name of Object.keys(offered)) Reflect.deleteProperty(navigator, name);
  });

  it('R15 in the lightbox the photo on the page is not seen twice, and another one there is; zoom and closing are reported', async () => {
    const { told, onReport } = collectReports();
    const photos = plainPhotos(8).map((photo) => ({ ...photo, width: 3000, height: 2000 }));
    const lightbox = await showLightbox({ photos, children: <Reports onReport={onReport} /> });
    await soon(() => told('photo_view')).toEqual(['photo_view plain-1 1/8 open']);
    await lightbox.open();
    await userEvent.keyboard('{ArrowRight}');
    await lightbox.arrivesAt(1);
    await soon(() => told('photo_view').at(-1)).toBe('photo_view plain-2 2/8 key');
    await userEvent.click(lightbox.part('lightbox-zoom'));
    await userEvent.keyboard('{Escape}{Escape}');
    await lightbox.closes();
    await moreThanAView();
    expect(told('photo_view', 'lightbox', 'zoom')).toEqual([
      'photo_view plain-1 1/8 open',
      'lightbox plain-1 1/8 true link',
      'photo_view plain-2 2/8 key',
      'zoom plain-2 2/8 2.5',
      'lightbox plain-2 2/8 false key',
    ]);
  });
});

describe('two galleries on a page', () => {
  it('R15 each report for themselves, with their own ids', async () => {
    const [one, two] = [collectReports(), collectReports()];
    await showGallery({
      around: () => (
        <div style={{ width: 300 }}>
          <PhotoGallery id="one" photos={plainPhotos(3)}>
            <Reports onReport={one.onReport} />
          </PhotoGallery>
          <PhotoGallery id="two" photos={plainPhotos(4)} defaultIndex={2}>
            <Reports onReport={two.onReport} />
          </PhotoGallery>
        </div>
      ),
    }).catch(() => {});
    await soon(() => one.told('photo_view')).toEqual(['photo_view plain-1 1/3 open']);
    await soon(() => two.told('photo_view')).toEqual(['photo_view plain-3 3/4 open']);
    expect([one.reports[0]?.galleryId, two.reports[0]?.galleryId]).toEqual(['one', 'two']);
  });
});
