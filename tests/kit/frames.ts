import { type GalleryOnPage, scrolledPlace, seenPlace } from './gallery.js';

/** What the eye sees in one frame. */
export interface Frame {
  /** In milliseconds, on the clock by which the browser plays its animations. */
  time: number;
  /** Where the eye sees the strip, in slides. */
  place: number;
  /** Where the strip stands, and what the eye sees is on its way to. */
  target: number;
}

/** Notes every frame until it is stopped. */
export function watchFrames(gallery: GalleryOnPage): { frames: Frame[]; stop(): Frame[] } {
  const frames: Frame[] = [];
  let request = 0;
  const note = () => {
    if (!gallery.isMounted) return;
    frames.push(frameNow(gallery));
    request = requestAnimationFrame(note);
  };
  request = requestAnimationFrame(note);
  return {
    frames,
    stop() {
      cancelAnimationFrame(request);
      return frames;
    },
  };
}

export function frameNow(gallery: GalleryOnPage): Frame {
  const time = Number(document.timeline.currentTime);
  return { time, place: seenPlace(gallery), target: scrolledPlace(gallery) };
}

/** Waits for the frame in which a condition holds, and returns in that frame. */
export function whenInFrame(condition: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const look = () => {
      if (condition()) resolve();
      else if (performance.now() - start > 5000) reject(new Error(`It never came to be: ${condition}`));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Waits until the eye sees the same for some frames: the browser brings a finger's last moves a little later. */
export async function whenStill(gallery: GalleryOnPage): Promise<number> {
  let place = Number.NaN;
  let frames = 0;
  await whenInFrame(() => {
    const seen = seenPlace(gallery);
    frames = seen === place ? frames + 1 : 0;
    place = seen;
    return frames === 5;
  });
  return place;
}

/** The next frame, painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
