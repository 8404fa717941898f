import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/index.js';
import { olympics } from '../../../stories/fixtures/olympics.js';
import { expectConsole } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';

const pictures = (photos: readonly Photo[], props = {}) => {
  const { slides } = mount({ photos, ...props });
  return slides.map((slide) => {
    const img = slide.querySelector('img') as HTMLImageElement;
    return { img, picture: img.closest('picture') as HTMLElement, stage: slide.querySelector('svg') as SVGElement };
  });
};
const [a, b] = photosOf('ab') as [Photo, Photo];

describe('a picture', () => {
  it('I1 keeps its place by its own pixels, as attributes', () => {
    for (const [index, { img }] of pictures(olympics.photos).entries()) {
      expect(img.getAttribute('width')).toBe(String(olympics.photos[index]?.width));
      expect(img.getAttribute('height')).toBe(String(olympics.photos[index]?.height));
    }
  });

  it('I4 is wanted first where the gallery opens on it, and only there', () => {
    const shown = pictures(olympics.photos, { defaultIndex: 2 });
    expect(shown.map(({ img }) => img.getAttribute('loading'))).toEqual(
      olympics.photos.map((_, index) => (index === 2 ? 'eager' : 'lazy')),
    );
    expect(shown.map(({ img }) => img.getAttribute('fetchpriority'))).toEqual(
      olympics.photos.map((_, index) => (index === 2 ? 'high' : null)),
    );
  });

  it('I4 has no special place in a gallery that opens out of sight', () => {
    for (const { img } of pictures(olympics.photos, { priority: false })) {
      expect(img.getAttribute('loading')).toBe('lazy');
      expect(img.hasAttribute('fetchpriority')).toBe(false);
    }
  });

  it('I4 says how it is to be loaded before its address', () => {
    const [first] = pictures(olympics.photos);
    const names = Array.from(first?.img.attributes ?? [], ({ name }) => name);
    expect(names.indexOf('loading')).toBeLessThan(names.indexOf('src'));
    expect(names.indexOf('loading')).toBeLessThan(names.indexOf('srcset'));
    expect(names.indexOf('srcset')).toBeLessThan(names.indexOf('src'));
  });

  it('I2 offers newer formats first, with the same sizes', () => {
    const [first, second] = pictures(olympics.photos);
    for (const [shown, sizes] of [
      [first, 'min(100vw, 120vh)'],
      [second, 'auto, min(100vw, 120vh)'],
    ] as const) {
      const sources = Array.from(shown?.picture.querySelectorAll('source') ?? []);
      expect(sources.map((source) => source.type)).toEqual(['image/avif', 'image/webp']);
      for (const each of [...sources, shown?.img]) expect(each?.getAttribute('sizes')).toBe(sizes);
    }
  });

  it('I3 takes sizes from the photo, and from a source of its own before that', () => {
    const photo = { ...a, srcSet: 'a.jpg 1500w', sizes: '50vw', sources: [{ srcSet: 'a.avif 1500w', sizes: '40vw' }] };
    const [first, second] = pictures([photo, { ...photo, id: 'b' }]);
    expect(first?.img.getAttribute('sizes')).toBe('50vw');
    expect(first?.picture.querySelector('source')?.getAttribute('sizes')).toBe('40vw');
    expect(second?.img.getAttribute('sizes')).toBe('auto, 50vw');
    expect(second?.picture.querySelector('source')?.getAttribute('sizes')).toBe('auto, 40vw');
  });

  it('I3 says nothing of sizes where there is one candidate', () => {
    expect(pictures([a, b])[0]?.img.hasAttribute('sizes')).toBe(false);
  });

  it('I2 passes on for which screen a crop is', () => {
    const photo = { ...a, sources: [{ srcSet: 'crop.jpg', media: '(max-width: 480px)', type: 'image/jpeg' }] };
    expect(pictures([photo])[0]?.picture.querySelector('source')?.media).toBe('(max-width: 480px)');
  });

  it('W9 cannot be dragged away from the page', () => {
    for (const { img } of pictures([a, b])) expect(img.getAttribute('draggable')).toBe('false');
  });

  it('A59 has an empty alt where the caption says it all', () => {
    expect(pictures([{ ...a, alt: '' }])[0]?.img.getAttribute('alt')).toBe('');
  });
});

describe('the stage', () => {
  it('W26 has one shape in the whole story, whatever shape its photos have', () => {
    const shown = pictures(olympics.photos);
    expect(new Set(shown.map(({ stage }) => stage.getAttribute('viewBox')))).toEqual(new Set(['0 0 1500 1000']));
  });

  it.each([
    ['tallest', '0 0 667 1000'],
    ['first', '0 0 1500 1000'],
    [2, '0 0 2000 1000'],
  ] as const)('W26 has the shape that the page asks for: %s', (ratio, viewBox) => {
    expect(pictures(olympics.photos, { ratio })[0]?.stage.getAttribute('viewBox')).toBe(viewBox);
  });

  it.each([
    ['a photo of its own shape', { ratio: 1.5 }, '0 0 1500 1000'],
    ['a tall photo', { ratio: 3 }, '750 0 1500 1000'],
    ['a wide photo', { ratio: 0.75 }, '0 250 750 500'],
  ])('I10 shows the placeholder’s colour in the photo’s own place: %s', (_, props, place) => {
    const [first] = pictures([{ ...a, placeholder: '#101B33' }], props);
    const rect = first?.stage.querySelector('rect');
    expect(rect?.getAttribute('fill')).toBe('#101B33');
    expect(['x', 'y', 'width', 'height'].map((name) => rect?.getAttribute(name)).join(' ')).toBe(place);
  });

  it('I10 has no colour where the photo has none', () => {
    expect(pictures([a])[0]?.stage.querySelector('rect')).toBeNull();
  });
});

describe('a picture that cannot be shown as it is', () => {
  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'vbscript:x'])(
    'X2 is not loaded from %j',
    (url) => {
      expectConsole('error', 'src is');
      expectConsole('error', 'srcSet has');
      expectConsole('error', 'sources has');
      const [first] = pictures([
        { ...a, src: url, srcSet: `${url} 1x`, sources: [{ srcSet: url }, { srcSet: 'a.avif' }] },
      ]);
      expect(first?.img.hasAttribute('src')).toBe(false);
      expect(first?.img.hasAttribute('srcset')).toBe(false);
      expect(Array.from(first?.picture.querySelectorAll('source') ?? [], ({ srcset }) => srcset)).toEqual(['a.avif']);
      expect(document.body.innerHTML).not.toMatch(/script:|text\/html/i);
    },
  );

  it('W25 of unknown size has the story’s shape, and no size of its own', () => {
    expectConsole('error', 'inpics: photos[0] ("a"): width is 0 and height is missing');
    const [first] = pictures([{ ...a, width: 0, height: undefined as unknown as number, placeholder: 'red' }, b], {
      ratio: 2,
    });
    expect(first?.img.hasAttribute('width')).toBe(false);
    expect(first?.img.hasAttribute('height')).toBe(false);
    expect(first?.stage.querySelector('rect')?.getAttribute('width')).toBe('2000');
  });

  it('A59 without alt has an empty one', () => {
    expectConsole('error', 'inpics: photos[0] ("a"): alt is missing');
    expect(pictures([{ ...a, alt: undefined as unknown as string }])[0]?.img.getAttribute('alt')).toBe('');
  });
});
