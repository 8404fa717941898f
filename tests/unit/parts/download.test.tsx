import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Download, type Photo } from '../../../src/index.js';
import { expectConsole } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';

const show = (props: Parameters<typeof mount>[0] = {}) => mount({ children: <Download />, ...props });
const link = () => screen.getByRole('link', { name: 'Download photo' }) as HTMLAnchorElement;
const photoOf = (fields: Partial<Photo>): Photo => ({ ...(photosOf('a')[0] as Photo), ...fields });

describe('downloading a photo', () => {
  it('W27 is a link to the largest file of the current photo, under the name of its address', () => {
    const photos = photosOf('ab').map((photo) => ({
      ...photo,
      srcSet: `${photo.id}-480.jpg 480w, ${photo.id}-3000.jpg 3000w`,
    }));
    const gallery = show({ photos });
    expect([link().getAttribute('href'), link().getAttribute('download')]).toEqual(['a-3000.jpg', '']);
    expect([link().target, link().rel]).toEqual(['', '']);
    gallery.actions.next();
    expect(link().getAttribute('href')).toBe('b-3000.jpg');
  });

  it('X3 from another origin, where browsers show it instead, it has a tab of its own and knows nothing of the page', () => {
    show({ photos: [photoOf({ src: 'https://cdn.test/a.jpg' })] });
    expect([link().target, link().rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('X2 a data address stays in the page, and one that is none too', () => {
    const gallery = show({ photos: [photoOf({ src: 'data:image/png,x' })] });
    expect(link().target).toBe('');
    gallery.update({ photos: [photoOf({ src: 'http://[' })] });
    expect(link().target).toBe('');
  });

  it('X2 a photo whose address is unsafe has no file', () => {
    expectConsole('error', 'src is "javascript:alert(1)"');
    show({ photos: [photoOf({ src: 'javascript:alert(1)' })] });
    expect(document.querySelector('[data-inpics="download"]')).toBeNull();
  });

  it('P11 takes another target, and content in the place of the icon', () => {
    show({ photos: [photoOf({})], children: <Download target="own">Save</Download> });
    expect([link().target, link().textContent]).toEqual(['own', 'Save']);
  });
});
