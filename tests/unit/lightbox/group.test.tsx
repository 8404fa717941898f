import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeepLink, Lightbox, LightboxGroup, PhotoGallery, Share } from '../../../src/index.js';
import { loadContent } from '../../../src/lightbox/useContent.js';
import { photosOf } from '../../kit/letters.js';
import { modelHistory } from '../../kit/modelHistory.js';
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

describe('R11 W20 a group’s lightbox in a history', () => {
  async function show(page = '/story') {
    const history = modelHistory('https://site.test/before');
    history.navigate(page);
    const { unmount } = render(
      <LightboxGroup>
        {['ab', 'cd'].map((letters) => (
          <PhotoGallery key={letters} id={letters} photos={photosOf(letters)}>
            <DeepLink navigation={history.navigation} opens="lightbox" />
            <Lightbox />
          </PhotoGallery>
        ))}
      </LightboxGroup>,
    );
    await attended();
    if (page === '/story') fireEvent.click(screen.getByRole('link', { name: 'What is seen in c' }));
    await act(async () => void (await loadContent()));
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    return {
      history,
      unmount,
      isOpen: () => dialog.hasAttribute('open'),
      press: (key: string) => act(async () => void fireEvent.keyDown(document.activeElement as Element, { key })),
      go: (by: number) => act(async () => history.go(by)),
      settle: () => act(async () => history.settle()),
      trail: () => history.entries.map(({ href }) => href.replace('https://site.test', '')),
    };
  }

  it('has one entry, which Back leaves, and Forward opens again', async () => {
    const { history, isOpen, go, trail } = await show();
    expect([isOpen(), trail()]).toEqual([true, ['/before', '/story', '/story#cd-c']]);
    await go(-1);
    expect([isOpen(), history.at]).toEqual([false, 1]);
    await go(1);
    expect([isOpen(), history.at, trail().length]).toEqual([true, 2, 3]);
  });

  it('is gone back over when the reader closes it, at a photo of another gallery too', async () => {
    const { history, isOpen, press, settle } = await show();
    await press('Home');
    await press('Escape');
    await settle();
    expect([isOpen(), history.at, history.entries.length]).toEqual([false, 1, 3]);
  });

  it('has one entry where another gallery opens it before the way back is done', async () => {
    const { history, isOpen, press, settle, go, trail } = await show();
    await press('Escape');
    fireEvent.click(screen.getByRole('link', { name: 'What is seen in a' }));
    await settle();
    expect([isOpen(), trail()]).toEqual([true, ['/before', '/story', '/story#ab-a']]);
    await go(-1);
    expect([isOpen(), history.at]).toEqual([false, 1]);
  });

  it('does not go back where the page takes it away, by a link that the reader follows', async () => {
    const { history, unmount, settle } = await show();
    unmount();
    history.navigate('/next-story');
    await settle();
    expect(history.here.href).toBe('https://site.test/next-story');
    expect(history.entries.at(-2)?.state).toEqual({});
  });

  it('is opened by an address, which gets a way back', async () => {
    const { history, isOpen, go, trail } = await show('/story#cd-d');
    expect([isOpen(), trail()]).toEqual([true, ['/before', '/story', '/story#cd-d']]);
    await go(-1);
    expect([isOpen(), history.at]).toEqual([false, 1]);
  });
});

it('W28 W20 what a gallery shows in a photo’s place stands in the lightbox of its group too, as it is by now', async () => {
  const heard: number[] = [];
  const article = (name: string) => (
    <LightboxGroup>
      <PhotoGallery photos={photosOf('ab')}>
        <Lightbox />
      </PhotoGallery>
      <PhotoGallery
        photos={photosOf('cd')}
        renderPhoto={(_, { photo, index }) => {
          heard.push(index);
          return photo.id === 'd' && <output>{name}</output>;
        }}
      >
        <Lightbox />
      </PhotoGallery>
    </LightboxGroup>
  );
  const { rerender } = render(article('before'));
  await attended();
  rerender(article('now'));
  fireEvent.click(screen.getByRole('link', { name: 'What is seen in a' }));
  await act(async () => void (await loadContent()));
  const own = [...document.querySelectorAll('dialog output')];
  expect([own.map(({ textContent }) => textContent), Math.max(...heard)]).toEqual([['now'], 1]);
});

it('X10 the photos of a group’s lightbox are asked for as the group says', async () => {
  render(
    <LightboxGroup referrerPolicy="no-referrer" crossOrigin="anonymous">
      <PhotoGallery photos={photosOf('ab')}>
        <Lightbox />
      </PhotoGallery>
    </LightboxGroup>,
  );
  await attended();
  fireEvent.click(screen.getByRole('link', { name: 'What is seen in a' }));
  await act(async () => void (await loadContent()));
  const image = document.querySelector('dialog .inpics-photo');
  expect([image?.getAttribute('referrerpolicy'), image?.getAttribute('crossorigin')]).toEqual([
    'no-referrer',
    'anonymous',
  ]);
});
