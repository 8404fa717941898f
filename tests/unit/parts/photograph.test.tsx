import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Lightbox, type Photo } from '../../../src/index.js';
import { expectConsole } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';

const [a, b] = photosOf('ab') as [Photo, Photo];
const full = { ...a, srcSet: 'a.jpg 1500w', sources: [{ srcSet: 'a.avif 1500w', type: 'image/avif' }] };

describe('a photo in an element of the site’s own', () => {
  it('I12 gets all that next/image needs, and nothing that an <img> cannot take but priority', () => {
    const renderPhoto = vi.fn(() => null);
    mount({ photos: [full, b], renderPhoto, referrerPolicy: 'no-referrer', crossOrigin: 'anonymous', sizes: '50vw' });
    expect(renderPhoto).toHaveBeenCalledWith(
      {
        src: full.src,
        alt: full.alt,
        width: full.width,
        height: full.height,
        sizes: '50vw',
        priority: true,
        className: 'inpics-photo',
        referrerPolicy: 'no-referrer',
        crossOrigin: 'anonymous',
        draggable: false,
      },
      { photo: full, index: 0, isThumbnail: false },
    );
    expect(renderPhoto).toHaveBeenCalledWith(
      expect.objectContaining({ src: b.src, priority: false }),
      expect.objectContaining({ photo: b, index: 1 }),
    );
  });

  it('I12 stands in the place of the picture; where it returns nothing, the picture is shown', () => {
    const { slides } = mount({
      photos: [a, b],
      renderPhoto: ({ priority, ...image }, { index }) => (index ? null : <img data-own="" {...image} alt="own" />),
    });
    expect(slides.map((slide) => slide.querySelectorAll('[data-own]').length)).toEqual([1, 0]);
    expect(slides.map((slide) => slide.querySelectorAll('picture').length)).toEqual([0, 1]);
  });
});

it('A59 the link of a photo whose alt is empty is called what its headline is', () => {
  mount({ photos: [{ ...a, alt: '' }, b], children: <Lightbox /> });
  expect(screen.getByRole('link', { name: 'Headline a' }).getAttribute('href')).toBe('a.jpg');
});

describe('how a photo is asked for', () => {
  it('X10 tells the policy to the picture before its address', () => {
    const { slides } = mount({ photos: [full, b], referrerPolicy: 'origin', crossOrigin: 'use-credentials' });
    for (const slide of slides) {
      const image = slide.querySelector('img') as HTMLImageElement;
      expect(image.getAttribute('referrerpolicy')).toBe('origin');
      expect(image.getAttribute('crossorigin')).toBe('use-credentials');
      const names = image.getAttributeNames();
      for (const name of ['referrerpolicy', 'crossorigin'])
        expect(names.indexOf(name)).toBeLessThan(names.indexOf('src'));
    }
  });

  it('I3 takes the gallery’s width on the page from the site, and a photo’s own before that', () => {
    const { slides } = mount({ photos: [full, { ...full, id: 'b', sizes: '10vw' }], sizes: '40vw' });
    expect(slides.map((slide) => slide.querySelector('img')?.getAttribute('sizes'))).toEqual(['40vw', 'auto, 10vw']);
  });
});

describe('a placeholder', () => {
  it('I10 that is a tiny picture stands in the photo’s own place', () => {
    const { slides } = mount({ photos: [{ ...a, placeholder: 'data:image/png;base64,AAAA' }] });
    const placeholder = slides[0]?.querySelector('svg image');
    expect(placeholder?.getAttribute('href')).toBe('data:image/png;base64,AAAA');
    expect(slides[0]?.querySelector('rect')).toBeNull();
  });
});

describe('a sensitive photo', () => {
  const sensitive = { ...a, sensitive: 'Shows an injured person' };

  it('W21 waits behind its warning, with caption and credit beside it', () => {
    const { part, slides } = mount({ photos: [{ ...sensitive, credit: 'Me' }, b] });
    const veil = part('veil') as HTMLDetailsElement;
    expect(veil.open).toBe(false);
    expect(veil.querySelector('summary')?.textContent).toBe('Shows an injured person Show photo');
    expect(veil.contains(slides[0]?.querySelector('img') ?? null)).toBe(true);
    expect(veil.contains(part('credit'))).toBe(false);
  });

  it('X2 whose warning is no text waits all the same', () => {
    expectConsole('error', 'sensitive is true');
    const { part } = mount({ photos: [{ ...a, sensitive: true as unknown as string }, b] });
    expect(part('veil').querySelector('summary')?.textContent).toBe(' Show photo');
  });
});
