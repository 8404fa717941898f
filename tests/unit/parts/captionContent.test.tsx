import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AllPhotos, Lightbox, LightboxGroup, PhotoGallery, PhotoStory, Thumbnails } from '../../../src/index.js';
import { loadContent } from '../../../src/lightbox/useContent.js';
import * as Gallery from '../../../src/parts.js';
import { photosOf } from '../../kit/letters.js';

const photos = photosOf('abc').map((photo) => ({ ...photo, credit: `Agency ${photo.id}`, location: 'Oslo' }));

/** The text first, then credit and small print; no headline, no number. */
const captionContent = (
  <>
    <Gallery.Text />
    <Gallery.Credit />
    <Gallery.Rights />
  </>
);

const ORDER = ['text', 'credit', 'rights'];

/** The parts in each caption, in their order. */
function captionsIn(container: ParentNode): (string | undefined)[][] {
  const captions = container.querySelectorAll('[data-inpics="caption"]');
  return Array.from(captions, (caption) =>
    Array.from(caption.children, (part) => (part as HTMLElement).dataset.inpics).filter((name) => name !== 'more'),
  );
}

describe('what each caption holds', () => {
  it('W21 S2 is what the page says, in its order, in every caption of a gallery', () => {
    const { container } = render(<PhotoGallery photos={photos} captionContent={captionContent} />);
    const captions = captionsIn(container);
    expect(captions.length).toBeGreaterThanOrEqual(3);
    for (const parts of captions) expect(parts).toEqual(ORDER);
    expect(screen.getByText('Agency b', { exact: false }).closest('figcaption')?.textContent).toContain('Oslo');
  });

  it('W21 is the same in a story, and in the list of all its photos', () => {
    const story = { headline: 'Medals', photos };
    const { container } = render(
      <PhotoStory story={story} gallery={{ captionContent }}>
        <AllPhotos />
      </PhotoStory>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'All photos and captions' }));
    const listed = Array.from(container.querySelectorAll('[data-inpics="listed"]'));
    expect(listed.map((item) => captionsIn(item))).toEqual([[ORDER], [ORDER], [ORDER]]);
  });

  it('W21 is the same in the lightbox', async () => {
    render(
      <PhotoGallery photos={photos} captionContent={captionContent}>
        <Lightbox defaultOpen />
      </PhotoGallery>,
    );
    await act(async () => void (await loadContent()));
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    const captions = captionsIn(dialog);
    expect(captions.length).toBeGreaterThanOrEqual(3);
    for (const parts of captions) expect(parts).toEqual(ORDER);
  });

  it('W20 W21 is what the group says, in a lightbox that galleries share', async () => {
    render(
      <LightboxGroup captionContent={captionContent} defaultOpen>
        <PhotoGallery photos={photos}>
          <Lightbox />
        </PhotoGallery>
      </LightboxGroup>,
    );
    await act(async () => void (await loadContent()));
    const captions = captionsIn(document.querySelector('dialog') as HTMLDialogElement);
    expect(captions.length).toBeGreaterThanOrEqual(3);
    for (const parts of captions) expect(parts).toEqual(ORDER);
  });

  it('gives way to what a caption says itself, and follows the page when that changes it', () => {
    const page = (content: typeof captionContent, own?: string) => (
      <Gallery.Root photos={photos} captionContent={content}>
        <Gallery.Viewport>
          <Gallery.Slide>
            <Gallery.Caption>{own}</Gallery.Caption>
          </Gallery.Slide>
        </Gallery.Viewport>
        <Thumbnails />
      </Gallery.Root>
    );
    const { container, rerender } = render(page(captionContent, 'Our own words'));
    expect(captionsIn(container)[0]).toEqual([]);
    expect(screen.getAllByText('Our own words').length).toBeGreaterThan(0);
    rerender(page(captionContent));
    expect(captionsIn(container)[0]).toEqual(ORDER);
    rerender(page(<Gallery.Credit />));
    expect(captionsIn(container)[0]).toEqual(['credit']);
  });
});
