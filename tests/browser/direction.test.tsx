import { describe, expect, it, onTestFinished } from 'vitest';
import styles from '../../src/styles/styles.css?inline';
import { type GalleryOnPage, showGallery } from '../kit/gallery.js';

/** Sets the whole page's direction, until the test's end. */
function setPage(dir: 'ltr' | 'rtl'): void {
  const { documentElement: html } = document;
  html.dir = dir;
  onTestFinished(() => html.removeAttribute('dir'));
}

/** Where an arrow points: its head is on that side of its box, as the browser draws it. */
function pointsTo(gallery: GalleryOnPage, part: string): string {
  const path = gallery.part(part).querySelector('path') as SVGPathElement;
  const { a, e } = path.getScreenCTM() as DOMMatrix;
  const { x, width } = path.getBBox();
  const head = a * path.getPointAtLength(path.getTotalLength() / 2).x + e;
  return head > a * (x + width / 2) + e ? 'right' : 'left';
}

describe('N6 the arrows point the way the page reads', () => {
  it('from left to right where nobody says anything', async () => {
    const gallery = await showGallery();
    expect([pointsTo(gallery, 'previous'), pointsTo(gallery, 'next')]).toEqual(['left', 'right']);
  });

  it.each(['the page', 'an element around it', 'its own `dir`'])('from right to left by %s', async (place) => {
    if (place === 'the page') setPage('rtl');
    const gallery = await showGallery({
      dir: place === 'its own `dir`' ? 'rtl' : undefined,
      around: (inner) => (
        <div style={{ width: 600 }} dir={place === 'an element around it' ? 'rtl' : undefined}>
          {inner}
        </div>
      ),
    });
    expect([pointsTo(gallery, 'previous'), pointsTo(gallery, 'next')]).toEqual(['right', 'left']);
  });

  it.each([
    ['ltr', 'rtl', 'left'],
    ['rtl', 'ltr', 'right'],
  ] as const)('on a page from %s the nearest says %s', async (outer, dir, next) => {
    setPage(outer);
    expect(pointsTo(await showGallery({ dir }), 'next')).toBe(next);
  });

  it('W18 as the page around a shadow root, whose own styles do not see it', async () => {
    setPage('rtl');
    const host = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => host.remove());
    const shadow = host.attachShadow({ mode: 'open' });
    const container = document.createElement('div');
    const style = document.createElement('style');
    style.textContent = styles;
    shadow.append(style, container);
    for (const sheet of document.styleSheets) sheet.disabled = true;
    try {
      expect(pointsTo(await showGallery({ container }), 'next')).toBe('left');
    } finally {
      for (const sheet of document.styleSheets) sheet.disabled = false;
    }
  });
});
