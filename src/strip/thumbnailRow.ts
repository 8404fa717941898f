import { type Direction, exactPlaceAt, positionOf, type Row } from './geometry.js';
import { type Axis, createPlayback } from './playback.js';
import { placesBetween } from './reach.js';

/** The row of thumbnails in its own scroll container, horizontal or upright beside the photo. */
export interface ThumbnailRow {
  isUpright(): boolean;
  direction(): Direction;
  /** First and last thumbnail at least partly in view; null while nothing is laid out. */
  seen(): { first: number; last: number } | null;
  /** Scrolls a thumbnail to the middle, unless it and a bit of both neighbours are in view. At once, and only the row (W11). */
  bring(index: number): void;
  /** Where the reader sees the row and its mark. */
  look(): Glimpse;
  /** Animates row and mark from there to where they are now. */
  play(from: Glimpse): void;
  stop(): void;
}

export interface Glimpse {
  readonly position: number;
  readonly speed: number;
  /** Where the mark begins on the screen; undefined where there is none. */
  readonly mark: { x: number; y: number } | undefined;
  readonly markSpeed: number;
}

/** @param count number of thumbnails if all were rendered */
export function connectThumbnailRow(scroller: HTMLElement, count: () => number): ThumbnailRow {
  const row = createPlayback();
  const mark = createPlayback();
  const all = (name: string) => Array.from(scroller.querySelectorAll(`[data-inpics="${name}"]`));
  const markNow = () => all('thumbnail-mark')[0];

  const isUpright = () => getComputedStyle(scroller).flexDirection === 'column';
  const direction = () => getComputedStyle(scroller).direction as Direction;
  const position = () => (isUpright() ? scroller.scrollTop : scroller.scrollLeft);
  const layout = () => {
    const upright = isUpright();
    const box = all('thumbnail')[0]?.getBoundingClientRect();
    const size = (upright ? box?.height : box?.width) ?? 0;
    const extent = upright ? scroller.clientHeight : scroller.clientWidth;
    if (!size || !extent) return null;
    const pitch = size + (Number.parseFloat(getComputedStyle(scroller).columnGap) || 0);
    const places: Row = { width: pitch, count: count(), direction: upright ? 'ltr' : direction() };
    return { places, size, extent };
  };
  const placesSeen = ({ places, extent }: NonNullable<ReturnType<typeof layout>>) => {
    const start = exactPlaceAt(position(), places);
    return placesBetween(start, start + extent / places.width, places.count);
  };

  return {
    isUpright,
    direction,
    seen() {
      const laidOut = layout();
      if (!laidOut) return null;
      const [first, last] = placesSeen(laidOut);
      return { first, last };
    },
    bring(index) {
      const laidOut = layout();
      if (!laidOut) return;
      const [first, end] = placesSeen(laidOut);
      if (index > first && index + 1 < end) return;
      const { places, size, extent } = laidOut;
      const middle = positionOf(index - (extent - size) / 2 / places.width, places);
      scroller.scrollTo({ [isUpright() ? 'top' : 'left']: middle, behavior: 'instant' });
    },
    look() {
      const momentum = row.now();
      return {
        position: position() - momentum.offset,
        speed: momentum.speed,
        mark: markNow()?.getBoundingClientRect(),
        markSpeed: mark.now().speed,
      };
    },
    play(from) {
      row.stop();
      mark.stop();
      const axis: Axis = isUpright() ? 'Y' : 'X';
      // From far away, the row starts just outside the view: there are no thumbnails further out.
      const extent = layout()?.extent ?? 0;
      const way = Math.max(-extent, Math.min(position() - from.position, extent));
      row.start(all('thumbnail'), { offset: way, speed: from.speed, axis });
      const element = markNow();
      if (!element || !from.mark) return;
      const { x, y } = element.getBoundingClientRect();
      const offset = axis === 'X' ? from.mark.x - x : from.mark.y - y;
      mark.start([element], { offset, speed: from.markSpeed, axis });
    },
    stop() {
      row.stop();
      mark.stop();
    },
  };
}
