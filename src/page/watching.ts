import type { Photo } from '../data/photo.js';
import type { PartReport, Report, SeenReport } from '../state/report.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { look, NOTHING_SEEN, type Sight, untilView } from '../state/viewing.js';
import { galleryOf } from './galleryOf.js';
import { watchInView } from './inView.js';
import { isUnveiled } from './veils.js';
import { watchExpansions } from './watchExpansions.js';

/** A running watch on what the reader sees. */
export interface Watcher {
  /** Call when the current photo's slide may be another element. */
  refresh(): void;
  /** Call when the reader, or the gallery, leaves. */
  stop(): void;
}

/** Remembers what a reader has seen of a gallery, even between watches, and reports it (R15). */
export function createWatch(store: Store<GalleryState>, tell: (report: Report) => void, id: () => string | undefined) {
  let viewing = NOTHING_SEEN;

  const report = (about: SeenReport | PartReport, photo: Photo | null, key: string, keys: readonly string[]) => {
    if (!photo) return;
    const place = {
      galleryId: id(),
      photoId: photo.id ?? photo.src,
      number: keys.indexOf(key) + 1,
      count: keys.length,
    };
    tell({ ...about, ...place });
  };

  return (root: HTMLElement): Watcher => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAway = document.hidden;
    let isFullscreen = false;

    const lookNow = () => {
      const sight = sightOf(store.getState(), inView, isAway, viewing.sight !== null);
      const { viewing: next, seen } = look(viewing, sight, performance.now());
      viewing = next;
      for (const [about, { photo, key, keys }] of seen) report(about, photo, key, keys);
      clearTimeout(timer);
      const wait = untilView(viewing);
      // A timer that fires a moment early looks again.
      if (wait !== null && !abort.signal.aborted) timer = setTimeout(lookNow, Math.ceil(wait));
    };
    const inView = watchInView(root, lookNow);

    /** Reports about the photo that the reader is at, in the gallery or in a lightbox. */
    const reportHere = (about: PartReport) => {
      const { photo, key, keys } = sightOf(store.getState(), inView, isAway, true);
      report(about, photo, key, keys);
    };
    /** Whether an element is in the gallery, its lightbox, or its group's lightbox while that shows one of its photos. */
    const isOurs = (element: Element) => {
      const around = galleryOf(element);
      const gallery = around?.closest('[data-inpics="root"]');
      return gallery ? gallery === root : Boolean(around && isShownByGroup(store.getState()));
    };

    const unsubscribe = store.subscribe((state, previous) => {
      if (state.report && state.report !== previous.report) reportHere(state.report);
      lookNow();
    });
    // Ahead of all other listeners: the last reports must be there when others send them.
    const listen = (target: EventTarget, name: string, handle: (event: Event) => void) =>
      target.addEventListener(name, handle, { capture: true, signal: abort.signal });
    const leave = (left: boolean) => {
      isAway = left;
      lookNow();
    };
    listen(document, 'visibilitychange', () => leave(document.hidden));
    // A page can be left for another one without its tab being hidden, and may come back as it was.
    listen(window, 'pagehide', () => leave(true));
    listen(window, 'pageshow', () => leave(document.hidden));
    // After it is noted that a veil was lifted. This event does not leave a shadow root.
    listen(root.getRootNode(), 'toggle', () => setTimeout(lookNow));
    listen(document, 'fullscreenchange', () => {
      const { fullscreenElement } = root.getRootNode() as Document | ShadowRoot;
      const on = Boolean(fullscreenElement && isOurs(fullscreenElement));
      if (on !== isFullscreen) reportHere({ name: 'fullscreen', on });
      isFullscreen = on;
    });
    watchExpansions(listen, (text) => isOurs(text) && reportHere({ name: 'caption_expand' }));
    lookNow();

    return {
      refresh: inView.refresh,
      stop() {
        abort.abort();
        unsubscribe();
        inView.stop();
        leave(true);
      },
    };
  };
}

/** A photo behind a warning is not seen, however much of it is in view. */
const isVeiled = (photo: Photo) => Boolean(photo.sensitive) && !isUnveiled(photo);

const isShownByGroup = ({ group }: GalleryState) => Boolean(group?.isOpen && group.index >= 0);

/** What the reader sees. An open lightbox covers the page: what is in view on the page does not count. */
function sightOf(
  state: GalleryState,
  inView: { stage: boolean; photo: boolean },
  isAway: boolean,
  isOpened: boolean,
): Sight {
  const { photos, keys, request, lightbox, lightboxRequest, group, nearest, slide } = state;
  const isGroup = Boolean(group?.isOpen);
  const index = group && isGroup ? group.index : state.index;
  const isLightbox = Boolean(lightbox || isShownByGroup(state));
  const photo = photos[index] ?? null;
  const isHere = !isAway && photo !== null;
  const insert = isLightbox || slide === state.index ? null : slide;
  return {
    photo,
    key: keys[index] ?? '',
    via: (isGroup ? group?.via : request?.index === index && request.via) || (isOpened ? 'command' : 'open'),
    keys,
    isStageSeen: isHere && (isLightbox || inView.stage),
    isPhotoSeen:
      isHere && insert === null && !isVeiled(photo) && (isLightbox ? isGroup || nearest === index : inView.photo),
    insert,
    isInsertSeen: isHere && insert !== null && inView.photo,
    isAway,
    isLightbox,
    lightboxVia: (group ? group.via : lightboxRequest?.via) ?? 'open',
  };
}
