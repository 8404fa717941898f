import { type Parts, scrolledPlace, seenPlace } from './measure.js';

/** One frame of a gallery. */
export interface Frame {
  /** In milliseconds, on the clock of the browser's animations. */
  time: number;
  /** Where the strip appears, in slides. */
  place: number;
  /** Where the strip is scrolled to, and where the visible movement is going. */
  target: number;
  /** The share of a slide that one pixel is. */
  pixel: number;
}

export function frameNow(parts: Parts): Frame {
  return {
    time: Number(document.timeline.currentTime),
    place: seenPlace(parts),
    target: scrolledPlace(parts),
    pixel: 1 / parts.viewport.clientWidth,
  };
}

/** Records every frame until it is stopped. */
export function watchFrames(parts: Parts): { frames: Frame[]; stop(): Frame[] } {
  const frames: Frame[] = [];
  const { viewport } = parts;
  let request = requestAnimationFrame(function note() {
    if (!viewport.isConnected) return;
    frames.push(frameNow(parts));
    request = requestAnimationFrame(note);
  });
  return {
    frames,
    stop() {
      cancelAnimationFrame(request);
      return frames;
    },
  };
}

/** Per second: the strip's spring never moves faster than this times the remaining distance (√stiffness). */
const PACE = Math.sqrt(224);

/**
 * The pairs of frames with a visible jump between them: more than the spring can move in that time, on its way to its old
 * target or to the one that interrupted it.
 */
export function jumpsIn(frames: readonly Frame[]): [Frame, Frame][] {
  return frames.flatMap((after, index) => {
    const before = frames[index - 1];
    if (!before) return [];
    const ways = [before, after].flatMap(({ place }) => [before, after].map(({ target }) => Math.abs(target - place)));
    const allowed = PACE * Math.max(...ways) * ((after.time - before.time) / 1000) + 2 * after.pixel;
    return Math.abs(after.place - before.place) > allowed ? [[before, after]] : [];
  });
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

/** Waits until nothing visible moves for some frames: the browser delivers a finger's last moves a little later. */
export async function whenStill(parts: Parts): Promise<number> {
  let place = Number.NaN;
  let frames = 0;
  await whenInFrame(() => {
    const seen = seenPlace(parts);
    frames = seen === place ? frames + 1 : 0;
    place = seen;
    return frames === 5;
  });
  return place;
}

/** Waits for a number of frames. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

/** Waits until the next frame is painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Waits for what the next frame will show: its layout is done, and observers of sizes made before have been told. */
export function nextLayout(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // The newest is told last.
      const observer = new ResizeObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(document.documentElement);
    });
  });
}
