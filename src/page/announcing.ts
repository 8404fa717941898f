import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import type { Words } from '../strings/words.js';

/** Presses in quicker succession than this are announced once (A23). */
const QUIET_MS = 250;

/** Between announcements the live region holds this, so that the same text is spoken again (A23). */
const IDLE = '\u00a0';

/**
 * Announces each photo that the reader comes to (A19), and a part's notice about it, such as that it failed to load (A24).
 * Returns how to stop.
 */
export function announce(store: Store<GalleryState>, words: Words, say: (text: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPhotoDue = false;
  let notice = '';
  const speak = () => {
    const { photos, index } = store.getState();
    const photo = isPhotoDue && words.name(words.strings.photo, index + 1, photos.length, photos[index]?.headline);
    say([photo, notice].filter(Boolean).join('. '));
    isPhotoDue = false;
    notice = '';
  };
  const unsubscribe = store.subscribe((state, previous) => {
    // Autoplay announces nothing, and clears what was announced before (A20).
    if (state.index !== previous.index && state.request?.via === 'autoplay') {
      clearTimeout(timer);
      isPhotoDue = false;
      return say('');
    }
    const isMove = isReaderDriven(state, previous);
    const isTold = state.notice !== previous.notice;
    if (!isMove && !isTold) return;
    isPhotoDue ||= isMove;
    // A notice about the previous photo is of no use to a reader who has left it.
    notice = (isTold && state.notice?.text) || '';
    clearTimeout(timer);
    say(IDLE);
    timer = setTimeout(speak, QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/**
 * Not what the page did by itself: opening, even by its URL, a new list, an owner that moves the index unasked (A18); nor a
 * tab, whose own name is read when it is selected (A22).
 */
function isReaderDriven({ index, slide, request, picker }: GalleryState, previous: GalleryState): boolean {
  const isOpening = request?.via === 'link' && !request.event;
  const isTab = request?.via === 'thumbnail' && picker === 'tabs';
  const isSilent = request?.via === 'photos' || isOpening || isTab;
  const isAsked = index !== previous.index && request?.index === index && !isSilent;
  // Back from an insert to the photo that they came from.
  const isBack = slide === index && index === previous.index && slide !== previous.slide;
  return previous.ready && (isAsked || isBack);
}
