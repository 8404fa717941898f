import { useCallback, useEffect, useState } from 'react';
import { linkTo } from '../data/linkTo.js';
import type { Photo } from '../data/photo.js';
import { shownIn } from '../state/shownIn.js';
import { withParts } from '../strings/partsInEnglish.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** The message that a link was copied is read within this time. */
const SHOWN_MS = 4000;

/** What has become of the link, where the reader is to see it. */
export interface Shared {
  readonly state: 'copied' | 'refused';
  readonly url: string;
}

/**
 * Sends the current photo's link on, or behind the last photo the whole story's, which is its first photo's: by the system's
 * own sheet, else it is copied, else it is shown.
 */
export function useShare(): [shared: Shared | null, share: () => void] {
  const { store, words, id } = useGalleryContext();
  const [shared, setShared] = useState<Shared | null>(null);
  const shown = useStoreState(store, shownIn);
  const { linkCopied, copyLink } = withParts(words.strings);

  // It was about another photo.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts
  useEffect(() => setShared(null), [shown]);

  useEffect(() => {
    if (shared?.state !== 'copied') return;
    const timer = setTimeout(() => setShared(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shared]);

  const isRefused = shared?.state === 'refused';
  const share = useCallback(async () => {
    // The button that brought the message takes it away.
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
    // The reader has gone on meanwhile.
    if (shownIn(store.getState()) !== shownIn(asked)) return;
    setShared({ state, url });
    report(state === 'copied' ? state : 'shown');
    const text = state === 'copied' ? linkCopied : copyLink;
    store.update((current) => ({ ...current, notice: { text } }));
  }, [store, id, isRefused, linkCopied, copyLink]);

  return [shared, share];
}

/** What the system's own sheet made of it: after `taken` and `left` nothing is left to do, and `none` is where there is no sheet. */
async function handOn(data: ShareData): Promise<'taken' | 'left' | 'none'> {
  if (!navigator.share || navigator.canShare?.(data) === false) return 'none';
  try {
    await navigator.share(data);
    return 'taken';
  } catch (error) {
    // Sent away, or open already after a second press.
    return ['AbortError', 'InvalidStateError'].includes((error as Error)?.name) ? 'left' : 'none';
  }
}

/** Not where the page is not secure, where it stands in a frame, or where the reader forbids it. */
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
