import { act, fireEvent, render } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import * as library from '../../../src/index.js';
import { AllPhotos, type Photo, PhotoGallery, Print, type PrintProps } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';
import { type Page, sentFor } from '../../kit/streaming.js';

const long: Photo[] = Array.from({ length: 61 }, (_, index) => ({ ...photosOf('a')[0], id: `p${index}` }) as Photo);

const show = (props: PrintProps = {}, photos: readonly Photo[] = photosOf('ab')) =>
  mount({ photos, children: <Print {...props} /> });
const begin = () => act(() => void window.dispatchEvent(new Event('beforeprint')));
const end = () => act(() => void window.dispatchEvent(new Event('afterprint')));
const paper = () => document.querySelector<HTMLElement>('[data-inpics="print"]');
const listed = () => document.querySelectorAll('[data-inpics="listed"]').length;

describe('what paper gets besides the strip', () => {
  it('I18 is there while the page is printed, and not on the screen', () => {
    show();
    expect(paper()).toBeNull();
    begin();
    expect(paper()).not.toBeNull();
    end();
    expect(paper()).toBeNull();
  });

  it('I18 is there when the browser takes its picture, which is right after its event', () => {
    show();
    // Without `act`, which would do what React itself puts off.
    const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
    environment.IS_REACT_ACT_ENVIRONMENT = false;
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper()).not.toBeNull();
    environment.IS_REACT_ACT_ENVIRONMENT = true;
    end();
  });

  it('I18 is the page’s address without its hash, or the one that it is told', () => {
    location.hash = 'b';
    const gallery = show();
    begin();
    expect(paper()?.textContent).toBe(location.href.replace('#b', ''));
    gallery.update({ children: <Print url="https://example.com/story" /> });
    expect(paper()?.querySelector('a')?.href).toBe('https://example.com/story');
    location.hash = '';
  });

  it('X2 is no address that is none for a link', () => {
    show({ url: 'javascript:alert(1)' });
    begin();
    expect(paper()?.textContent).toBe('');
  });

  it('I18 is every photo of a story of which the strip holds some, and no second list of a short one', () => {
    show();
    begin();
    expect(listed()).toBe(0);
    end();
    document.body.replaceChildren();
    show({}, long);
    begin();
    expect(listed()).toBe(61);
    end();
    expect(listed()).toBe(0);
  });

  it('I18 is no second list where the reader has opened that of all photos', () => {
    mount({
      photos: long,
      children: (
        <>
          <AllPhotos />
          <Print />
        </>
      ),
    });
    act(() => fireEvent.click(document.querySelector('[data-inpics="all-photos-button"]') as Element));
    begin();
    expect(listed()).toBe(61);
    end();
    expect(listed()).toBe(61);
  });

  it('P11 is one element, which takes a ref, a class and data attributes', () => {
    const ref = createRef<HTMLDivElement>();
    render(
      <PhotoGallery photos={photosOf('ab')}>
        <Print ref={ref} className="own" data-own="yes" />
      </PhotoGallery>,
    );
    begin();
    expect(ref.current).toBe(paper());
    expect([paper()?.className, paper()?.dataset.own]).toEqual(['own', 'yes']);
    end();
    expect(ref.current).toBeNull();
  });

  it('R5 T12 is not in the server’s HTML, and hears nothing more when it is gone', async () => {
    const added = vi.spyOn(globalThis, 'addEventListener');
    const removed = vi.spyOn(globalThis, 'removeEventListener');
    const page: Page = (from) => (
      <from.PhotoGallery photos={photosOf('ab')}>
        <from.Print />
      </from.PhotoGallery>
    );
    expect(await sentFor(page, renderToString)).not.toContain('data-inpics="print"');
    render(page(library)).unmount();
    const ofPrint = ({ mock }: typeof added | typeof removed) => mock.calls.filter(([name]) => /print$/.test(name));
    expect(ofPrint(added)).toHaveLength(2);
    expect(ofPrint(removed)).toEqual(ofPrint(added));
    vi.restoreAllMocks();
  });
});
