import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { DeepLink, Lightbox, LightboxGroup, PhotoGallery, Share } from '../../../src/index.js';
import { loadContent } from '../../../src/lightbox/useContent.js';
import { photosOf } from '../../kit/letters.js';
import { attended } from '../../kit/mounted.js';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['its own anchor', <Lightbox key="alone" />, /\/#two-photo-1$/],
  [
    'what the gallery’s own deep link writes',
    <>
      <DeepLink mode="query" param="in-two" />
      <Lightbox />
    </>,
    /\/\?in-two=photo-1$/,
  ],
])(
  'R11 W20 a photo shared from the lightbox of a group has the link that it has in its gallery: %s',
  async (_, parts, link) => {
    const share = vi.fn(async (_: ShareData) => {});
    vi.stubGlobal('navigator', { userAgent: 'jsdom', share });
    const nameless = photosOf('cd').map(({ id: _, ...photo }) => photo);
    render(
      <LightboxGroup tools={<Share />}>
        <PhotoGallery id="one" photos={photosOf('ab')}>
          <Lightbox />
        </PhotoGallery>
        <PhotoGallery id="two" photos={nameless}>
          {parts}
        </PhotoGallery>
      </LightboxGroup>,
    );
    await attended();
    fireEvent.click(screen.getByRole('link', { name: 'What is seen in c' }));
    await act(async () => void (await loadContent()));
    await act(async () => document.querySelector<HTMLElement>('dialog [data-inpics="share"]')?.click());
    expect(share.mock.calls[0]?.[0].url).toMatch(link);
  },
);
