import { virtual } from '@guidepup/virtual-screen-reader';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { Lightbox, PhotoGallery } from '../../../src/index.js';
import { loadContent } from '../../../src/lightbox/useContent.js';
import { addCounterStyles } from '../../kit/counterStyles.js';
import { photosOf } from '../../kit/letters.js';
import { attended } from '../../kit/mounted.js';

// The stylesheet counts: it hides the number in the caption beside the counter.
beforeAll(addCounterStyles);
afterEach(() => virtual.stop());
afterEach(() => vi.useRealTimers());

async function showOpen(): Promise<HTMLDialogElement> {
  render(
    <PhotoGallery photos={photosOf('abc')} label="Medals in Paris" defaultIndex={1}>
      <Lightbox defaultOpen />
    </PhotoGallery>,
  );
  await act(async () => void (await loadContent()));
  await attended();
  return screen.getByRole<HTMLDialogElement>('dialog');
}

async function readAll(): Promise<string[]> {
  const [first] = await virtual.spokenPhraseLog();
  do await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== first);
  return (await virtual.spokenPhraseLog()).slice(0, -1);
}

it('T5 A35 A36 the open lightbox, read aloud: its name, its controls, one photo and its words', async () => {
  await virtual.start({ container: await showOpen() });
  expect(await readAll()).toEqual([
    'dialog, Medals in Paris',
    'dialog, Medals in Paris',
    'button, Previous photo',
    'paragraph',
    'Photo 2 of 3',
    'end of paragraph',
    'button, Next photo',
    'button, Hide caption',
    'button, Zoom in',
    'button, Close',
    'group, Photos',
    'slide, 2 of 3: Headline b',
    'figure',
    'image, What is seen in b',
    'caption',
    'heading, Headline b, level 3',
    'Caption of b',
    'paragraph',
    'Photo:',
    'Agency/b',
    'end of paragraph',
    'end of caption',
    'end of figure',
    'end of slide, 2 of 3: Headline b',
    'end of group, Photos',
    'status',
    'end of dialog, Medals in Paris',
  ]);
});

it('T5 A17 A19 in the lightbox another photo is announced once, and its slide is the one that is read', async () => {
  const dialog = await showOpen();
  await virtual.start({ container: dialog });
  await virtual.clearSpokenPhraseLog();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' });
  await act(async () => {});
  act(() => vi.advanceTimersByTime(250));
  vi.useRealTimers();
  const announced = async () =>
    (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): \S/.test(phrase));
  await vi.waitFor(async () => expect(await announced()).not.toEqual([]));
  expect(await announced()).toEqual(['polite: Photo 3 of 3: Headline c']);
});
