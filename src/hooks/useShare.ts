import { useCallback, useEffect, useState } from 'react';
import { linkTo } from '../data/linkTo.js';
import type { Photo } from '../data/photo.js';
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

/** Sends the current photo's link on: by the system's own sheet, else it is copied, else it is shown. */
export function useShare(): [shared: Shared | null, share: () => void] {
  const { store, words, id } = useGalleryContext();
  const [shared, setShared] = useState<Shared | null>(null);
  const index = useStoreState(store, (state) => state.index);
  const { linkCopied, copyLink } = withParts(words.strings);

  // It was about another photo.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts
  useEffect(() => setShared(null), [index]);

  useEffect(() => {
    if (shared?.state !== 'copied') return;
    const timer = setTimeout(() => setShared(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shared]);

  const isRefused = shared?.state === 'refused';
  const share = useCallback(async () => {
    // The button that brought the message takes it away.
    if (isRefused) return setShared(null);
    const { photos, index, linkOf } = store.getState();
    const photo = photos[index];
    if (!photo) return;
    const page = location.href;
    const url = new URL(linkOf?.(photo, index) ?? linkTo(page, photo, index, { id }), page).href;
    const report = (method: 'sheet' | 'copied' | 'shown') =>
      store.update((current) => ({ ...current, report: { name: 'share', method } }));
    const answer = await handOn({ ...textsOf(photo), url });
    if (answer === 'taken') report('sheet');
    if (answer !== 'none') return;
    const state = (await isCopied(url)) ? 'copied' : 'refused';
    // The reader has gone on meanwhile.
    if (store.getState().index !== index) return;
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
