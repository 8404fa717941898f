import { useCallback, useEffect, useState } from 'react';
import { linkTo } from '../data/linkTo.js';
import type { Photo } from '../data/photo.js';
import { shownIn } from '../state/shownIn.js';
import { withParts } from '../strings/partsInEnglish.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** How long the message that the link was copied is shown: long enough to read it. */
const SHOWN_MS = 4000;

/** What happened to the link, where the reader must see it. */
export interface Shared {
  readonly state: 'copied' | 'refused';
  readonly url: string;
}

/**
 * Shares the current photo's link, or after the last photo the whole story's, which is its first photo's: opens the system's
 * share sheet, else copies the link, else shows it.
 */
export function useShare(): [shared: Shared | null, share: () => void] {
  const { store, words, id } = useGalleryContext();
  const [shared, setShared] = useState<Shared | null>(null);
  const shown = useStoreState(store, shownIn);
  const { linkCopied, copyLink } = withParts(words.strings);

  // The message was about another photo.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs on the change itself
  useEffect(() => setShared(null), [shown]);

  useEffect(() => {
    if (shared?.state !== 'copied') return;
    const timer = setTimeout(() => setShared(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shared]);

  const isRefused = shared?.state === 'refused';
  const share = useCallback(async () => {
    // The button that opened the message closes it.
    if (isRefused) return setShared(null);
    const asked = store.getState();
    const { photos, linkOf } = asked;
    const isBehindLast = asked.slide > photos.length - 1;
    const index = isBehindLast ? 0 : asked.index;
    const photo = photos[index];
    if (!photo) return;
    const page = location.href;
    const url = new URL(linkOf?.(photo, index) ?? linkTo(page, photo, index, { id }), page).href;
    const report = (method: 'sheet' | 'copied' | 'shown') =>
      store.update((current) => ({ ...current, report: { name: 'share', method } }));
    const answer = await handOn({ ...(isBehindLast ? { title: document.title } : textsOf(photo)), url });
    if (answer === 'taken') report('sheet');
    if (answer !== 'none') return;
    const state = (await isCopied(url)) ? 'copied' : 'refused';
    // The reader has moved on in the meantime.
    if (shownIn(store.getState()) !== shownIn(asked)) return;
    setShared({ state, url });
    report(state === 'copied' ? state : 'shown');
    const text = state === 'copied' ? linkCopied : copyLink;
    store.update((current) => ({ ...current, notice: { text } }));
  }, [store, id, isRefused, linkCopied, copyLink]);

  return [shared, share];
}

/** The outcome of the system's share sheet: `taken` and `left` leave nothing to do; `none` means that there is no sheet. */
async function handOn(data: ShareData): Promise<'taken' | 'left' | 'none'> {
  if (!navigator.share || navigator.canShare?.(data) === false) return 'none';
  try {
    await navigator.share(data);
    return 'taken';
  } catch (error) {
    // Dismissed, or already open after a second press.
    return ['AbortError', 'InvalidStateError'].includes((error as Error)?.name) ? 'left' : 'none';
  }
}

/** Copies a link; fails where the page is not secure, is in a frame, or the reader forbids it. */
async function isCopied(url: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(url);
    return true;
  } catch {
    return false;
  }
}

function textsOf({ headline, caption, captionText, alt }: Photo): { title: string; text: string } {
  const text = captionText ?? (typeof caption === 'string' ? caption : alt);
  return { title: headline ?? document.title, text };
}
