import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  DeepLink,
  type DeepLinkProps,
  type GalleryActions,
  Lightbox,
  LightboxGroup,
  PhotoGallery,
  Share,
} from '../../../src/index.js';
import { loadContent } from '../../../src/lightbox/useContent.js';
import { photosOf } from '../../kit/letters.js';
import { modelHistory } from '../../kit/modelHistory.js';
import { attended } from '../../kit/mounted.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

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
  async function show({ page = '/story', ...props }: DeepLinkProps & { page?: string } = {}) {
    const history = modelHistory('https://site.test/before');
    history.navigate(page);
    const actions: Record<string, GalleryActions | null> = {};
    const article = (galleries: string[], next: DeepLinkProps = {}) => (
      <LightboxGroup>
        {galleries.map((letters) => (
          <PhotoGallery
            key={letters}
            id={letters}
            photos={photosOf(letters)}
            actionsRef={(given) => {
              actions[letters] = given;
            }}
          >
            <DeepLink navigation={history.navigation} opens="lightbox" {...props} {...next} />
            <Lightbox />
          </PhotoGallery>
        ))}
      </LightboxGroup>
    );
    const { unmount, rerender } = render(article(['ab', 'cd']));
    await attended();
    if (page === '/story') fireEvent.click(screen.getByRole('link', { name: 'What is seen in c' }));
    await act(async () => void (await loadContent()));
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    return {
      history,
      actions,
      unmount,
      rerender: (galleries: string[]) => act(async () => rerender(article(galleries))),
      set: (next: DeepLinkProps) => act(async () => rerender(article(['ab', 'cd'], next))),
      isOpen: () => dialog.hasAttribute('open'),
      shown: () => dialog.querySelector('[data-current] .inpics-photo')?.getAttribute('src'),
      press: (key: string) => act(async () => void fireEvent.keyDown(document.activeElement as Element, { key })),
      go: (by: number) => act(async () => history.go(by)),
      follow: (hash: string) => act(async () => history.follow(hash)),
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

  it('leaves the photo that it is closed at in the address, also one of another gallery', async () => {
    const { history, press, settle, trail } = await show();
    await press('Home');
    expect(trail()).toEqual(['/before', '/story', '/story#ab-a']);
    await press('Escape');
    await settle();
    expect(history.at).toBe(1);
    // Not more often than browsers bear.
    await vi.waitFor(() => expect(trail()[1]).toBe('/story#ab-a'));
  });

  it('once it is closed each gallery writes its own photo again', async () => {
    const { actions, press, settle, trail } = await show();
    await press('Home');
    await press('Escape');
    await settle();
    await vi.waitFor(() => expect(trail()[1]).toBe('/story#ab-a'));
    act(() => actions.cd?.next());
    await vi.waitFor(() => expect(trail()[1]).toBe('/story#cd-d'));
  });

  it('has the address of its photo also where a command has led it to another gallery, and the reader back', async () => {
    const { actions, press, trail } = await show();
    act(() => actions.ab?.openLightbox());
    expect(trail()).toEqual(['/before', '/story', '/story#ab-a']);
    await press('End');
    expect(trail()).toEqual(['/before', '/story', '/story#cd-d']);
  });

  it('is open at the photo of the entry that the reader comes to over several at once', async () => {
    const { history, isOpen, shown, go, follow } = await show();
    await follow('#comments');
    expect(isOpen()).toBe(false);
    fireEvent.click(screen.getByRole('link', { name: 'What is seen in b' }));
    await act(async () => void (await loadContent()));
    expect([shown(), history.at]).toEqual(['b.jpg', 4]);
    await go(-2);
    expect([isOpen(), shown(), history.at]).toEqual([true, 'c.jpg', 2]);
    await go(2);
    expect([isOpen(), shown(), history.at]).toEqual([true, 'b.jpg', 4]);
    await go(-1);
    expect(isOpen()).toBe(false);
  });

  it('has an entry, which Back leaves, when the gallery goes that it was opened from', async () => {
    const { isOpen, shown, go, rerender } = await show();
    await rerender(['ab']);
    expect([isOpen(), shown()]).toEqual([true, 'b.jpg']);
    await go(-1);
    expect(isOpen()).toBe(false);
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
    const { history, isOpen, go, trail } = await show({ page: '/story#cd-d' });
    expect([isOpen(), trail()]).toEqual([true, ['/before', '/story', '/story#cd-d']]);
    await go(-1);
    expect([isOpen(), history.at]).toEqual([false, 1]);
  });

  it('W16 held back, does not take the reader from a photo that they have opened meanwhile', async () => {
    const { shown, set } = await show({ page: '/story#ab-b', hold: true });
    fireEvent.click(screen.getByRole('link', { name: 'What is seen in c' }));
    await act(async () => void (await loadContent()));
    await set({ hold: false });
    expect(shown()).toBe('c.jpg');
  });

  it('has the address of the photo that it was closed at, also where that of another was still to be written', async () => {
    const { actions, press, settle, trail } = await show();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    await press('End');
    act(() => actions.ab?.openLightbox());
    await press('Escape');
    await settle();
    act(() => void vi.advanceTimersByTime(60_000));
    expect(trail()[1]).toBe('/story#ab-a');
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
