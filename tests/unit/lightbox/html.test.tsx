// @vitest-environment node
import { Window } from 'happy-dom';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Lightbox, LightboxGroup, type Photo, PhotoGallery } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';

const photos: Photo[] = photosOf('abc').map((photo) => ({
  ...photo,
  srcSet: `${photo.id}-800.jpg 800w, ${photo.id}-2400.jpg 2400w`,
}));

/** The server's HTML as a document. */
function parse(html: string): HTMLElement {
  const { body } = new Window().document;
  body.innerHTML = html;
  return body as unknown as HTMLElement;
}

describe('the server’s HTML of a gallery with a lightbox', () => {
  it.each([
    ['closed', <Lightbox key="lightbox" />],
    ['open from the start', <Lightbox key="lightbox" defaultOpen />],
  ])('R5 W30 has a link from each photo to its largest file, and an empty dialog: %s', (_, lightbox) => {
    const html = renderToString(<PhotoGallery photos={photos}>{lightbox}</PhotoGallery>);
    const page = parse(html);
    expect([...page.querySelectorAll('a[data-inpics="photo-link"]')].map((link) => link.getAttribute('href'))).toEqual([
      'a-2400.jpg',
      'b-2400.jpg',
      'c-2400.jpg',
    ]);
    expect([...page.querySelectorAll('a img')].map((image) => image.getAttribute('alt'))).toHaveLength(3);
    expect([...page.querySelectorAll('dialog')].map(({ outerHTML }) => outerHTML)).toEqual([
      '<dialog data-inpics="lightbox"></dialog>',
    ]);
    expect(html).not.toMatch(/ style=|lightbox-stage|lightbox-button|javascript:/);
  });

  it('X4 the lightbox adds no style attribute and nothing but its dialog', () => {
    const without = renderToString(<PhotoGallery photos={photos} />);
    const html = renderToString(
      <PhotoGallery photos={photos}>
        <Lightbox aria-label="Large" className="mine" />
      </PhotoGallery>,
    );
    const dialog = '<dialog data-inpics="lightbox" aria-label="Large" class="mine"></dialog>';
    expect(html.replace(dialog, '')).toBe(without);
  });

  it('W20 of a group has one dialog, behind all its galleries', () => {
    const page = parse(
      renderToString(
        <LightboxGroup aria-label="An article">
          <PhotoGallery photos={photos}>
            <Lightbox />
          </PhotoGallery>
          <PhotoGallery photos={photosOf('z')}>
            <Lightbox />
          </PhotoGallery>
        </LightboxGroup>,
      ),
    );
    expect([...page.children].map((element) => element.getAttribute('data-inpics'))).toEqual([
      'root',
      'root',
      'lightbox',
    ]);
    expect(page.querySelectorAll('dialog')).toHaveLength(1);
  });
});
