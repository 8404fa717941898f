import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeepLink, EndCard, Share } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';
import { modelHistory } from '../../kit/modelHistory.js';
import { attended, mount } from '../../kit/mounted.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const share = vi.fn(async (_: ShareData) => {});
const writeText = vi.fn(async (_: string) => {});
const refuse = (name: string) => () => Promise.reject(new DOMException('no', name));
beforeEach(() => {
  share.mockReset();
  writeText.mockReset();
});

/** What the browser has of all this: its own sheet, a clipboard, or nothing. */
const offer = (navigator: object) => vi.stubGlobal('navigator', { userAgent: 'jsdom', ...navigator });
const clipboard = { writeText };

const show = (props: Parameters<typeof mount>[0] = {}) => mount({ children: <Share />, ...props });
const button = () => screen.getByRole('button', { name: 'Share photo' });
const press = () =>
  act(async () => {
    fireEvent.click(button());
  });
const message = () => document.querySelector('[data-inpics="share-message"]');
const announcement = async (gallery: ReturnType<typeof mount>) => {
  act(() => vi.advanceTimersByTime(300));
  return gallery.announced;
};

describe('sharing a photo', () => {
  it('R11 hands the photo’s link to the system’s own sheet, and leaves the rest to that', async () => {
    offer({ share, canShare: () => true, clipboard });
    const gallery = show({ defaultIndex: 1 });
    await attended();
    await press();
    const url = `${location.href.split('#')[0]}#b`;
    expect(share.mock.calls).toEqual([[{ title: 'Headline b', text: 'Caption of b', url }]]);
    expect([writeText.mock.calls, message(), await announcement(gallery)]).toEqual([[], null, '']);
  });

  it.each([
    [
      { headline: undefined, caption: <em>of</em>, captionText: 'The text' },
      { title: 'The page', text: 'The text' },
    ],
    [
      { headline: 'H', caption: <em>of</em> },
      { title: 'H', text: 'What is seen in a' },
    ],
  ])('R11 has words for a caption that is no text, and for a photo without a headline (%#)', async (fields, texts) => {
    offer({ share });
    document.title = 'The page';
    const { headline: _, ...photo } = { ...photosOf('a')[0], ...fields } as ReturnType<typeof photosOf>[number];
    show({ photos: [fields.headline ? { ...photo, headline: fields.headline } : photo] });
    await press();
    expect(share.mock.calls[0]?.[0]).toMatchObject(texts);
  });

  it('R11 behind the last photo it is the story’s link, with the page’s title', async () => {
    offer({ share });
    document.title = 'The page';
    const gallery = show({
      defaultIndex: 2,
      children: (
        <>
          <EndCard />
          <Share />
        </>
      ),
    });
    gallery.actions.next();
    await press();
    const url = `${location.href.split('#')[0]}#a`;
    expect(share.mock.calls).toEqual([[{ title: 'The page', url }]]);
  });

  it('R11 with a deep link it is the photo’s own address, whole', async () => {
    offer({ share });
    const { navigation } = modelHistory('https://site.test/story?q=1');
    show({
      children: (
        <>
          <DeepLink navigation={navigation} getHref={({ id }) => `/story/${id}`} />
          <Share />
        </>
      ),
    });
    await press();
    expect(share.mock.calls[0]?.[0].url).toBe('https://site.test/story/a?q=1');
  });

  it('R11 in a gallery with an id the anchor begins with it', async () => {
    offer({ share });
    show({ id: 'olympics' });
    await press();
    expect(share.mock.calls[0]?.[0].url).toMatch(/#olympics-a$/);
  });

  it.each(['AbortError', 'InvalidStateError'])(
    'R11 says nothing when the reader sends the sheet away (%s)',
    async (name) => {
      offer({ share: share.mockImplementation(refuse(name)), clipboard });
      const gallery = show();
      await attended();
      await press();
      expect([writeText.mock.calls, message(), await announcement(gallery)]).toEqual([[], null, '']);
    },
  );

  it.each([
    ['there is no sheet', { clipboard }],
    ['it cannot take this', { share, canShare: () => false, clipboard }],
    ['it fails', { share: refuse('NotAllowedError'), clipboard }],
    ['it fails without an error', { share: () => Promise.reject(), clipboard }],
  ])('A24 copies the link where %s, and says so to eye and ear', async (_, browser) => {
    offer(browser);
    const gallery = show();
    await attended();
    await press();
    expect(writeText.mock.calls).toEqual([[`${location.href.split('#')[0]}#a`]]);
    expect(message()?.textContent).toBe('Link copied.');
    expect(await announcement(gallery)).toBe('Link copied.');
    expect(document.activeElement === button() || document.activeElement === document.body).toBe(true);
    act(() => vi.advanceTimersByTime(5000));
    expect(message()).toBeNull();
  });

  it('A17 A24 says so to the ear of one photo too, by a live region that is there before it is written to', async () => {
    offer({ clipboard });
    const gallery = show({ photos: photosOf('a') });
    await attended();
    expect(gallery.announced).toBe('');
    await press();
    expect(await announcement(gallery)).toBe('Link copied.');
    // A second time the same region says it again.
    const region = gallery.part('announcer');
    await press();
    expect(gallery.announced).toBe('\u00a0');
    expect(await announcement(gallery)).toBe('Link copied.');
    expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
    expect(gallery.part('announcer')).toBe(region);
  });

  it.each([
    ['refuses', { clipboard: { writeText: refuse('NotAllowedError') } }],
    ['is not there', {}],
  ])(
    'A24 shows the link to be selected where the clipboard %s, for as long as the reader wants',
    async (_, browser) => {
      offer(browser);
      const gallery = show();
      await attended();
      await press();
      const field = screen.getByRole('textbox', { name: 'Copy this link:' }) as HTMLInputElement;
      expect(field.value).toMatch(/#a$/);
      expect(await announcement(gallery)).toBe('Copy this link:');
      act(() => vi.advanceTimersByTime(60_000));
      act(() => field.focus());
      expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
      expect(field.isConnected).toBe(true);
      await press();
      expect(message()).toBeNull();
    },
  );

  it('A24 takes the message away with its photo, and brings none of a photo that the reader has left', async () => {
    let copied = () => {};
    const copying = () =>
      new Promise<void>((resolve) => {
        copied = resolve;
      });
    offer({ clipboard: { writeText: copying } });
    const gallery = show();
    await press();
    await act(async () => copied());
    expect(message()).not.toBeNull();
    gallery.actions.next();
    expect(message()).toBeNull();
    await press();
    gallery.actions.next();
    await act(async () => copied());
    expect(message()).toBeNull();
  });

  it('P11 is stopped by a handler of the page’s own', async () => {
    offer({ share });
    show({ children: <Share onClick={(event) => event.preventDefault()}>Send</Share> });
    await press();
    expect(share).not.toHaveBeenCalled();
    expect(button().textContent).toBe('Send');
  });

  it('T12 leaves no timer behind', async () => {
    offer({ clipboard });
    const gallery = show();
    await press();
    gallery.unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
