import type { Photo } from '../data/photo.js';
import type { Depth, PartReport, SeenReport } from './report.js';
import type { Via } from './shape.js';

/** At least half in view for this long counts as a view, as in advertising. */
const VIEW_MS = 1000;

const DEPTHS: readonly Depth[] = [25, 50, 75, 100];

/** What the reader sees at a moment. */
export interface Sight {
  /** The photo that the reader is at; null while a group's lightbox shows another gallery's. */
  readonly photo: Photo | null;
  readonly key: string;
  readonly via: Via | 'open';
  /** The keys of all the gallery's photos. */
  readonly keys: readonly string[];
  /** Whether at least half of the stage is in view. */
  readonly isStageSeen: boolean;
  /** Whether at least half of that photo is in view. */
  readonly isPhotoSeen: boolean;
  /** The insert shown instead of the photo, after or before it; null while the photo is shown. */
  readonly insert: number | null;
  /** Whether at least half of that insert is in view. */
  readonly isInsertSeen: boolean;
  /** Whether the reader has left the page or its tab, perhaps for good. */
  readonly isAway: boolean;
  readonly isLightbox: boolean;
  /** What opened or closed the lightbox last. */
  readonly lightboxVia: Via | 'open';
}

/** Everything remembered about what a reader has seen. */
export interface Viewing {
  readonly time: number;
  readonly sight: Sight | null;
  /** How long the stage, this photo, or the insert in its place has been in view without a break. */
  readonly stageMs: number;
  readonly photoMs: number;
  readonly insertMs: number;
  /** How long this photo has been looked at without that being reported yet. */
  readonly dwellMs: number;
  readonly isGalleryViewed: boolean;
  readonly isPhotoViewed: boolean;
  readonly viewed: ReadonlySet<string>;
  readonly viewedInserts: ReadonlySet<number | 'end' | null>;
  /** How many of the depths have been reported. */
  readonly depths: number;
}

export const NOTHING_SEEN: Viewing = {
  time: 0,
  sight: null,
  stageMs: 0,
  photoMs: 0,
  insertMs: 0,
  dwellMs: 0,
  isGalleryViewed: false,
  isPhotoViewed: false,
  viewed: new Set(),
  viewedInserts: new Set(),
  depths: 0,
};

/** A report with the sight that it is about, which may be the previous one. */
export type Seen = readonly [report: SeenReport | PartReport, sight: Sight];

/**
 * Brings a viewing up to a moment, with what to report (R15). First the time since the last look counts for what was seen
 * then, however late this look is; then the reader sees what is there now.
 */
export function look(before: Viewing, sight: Sight, time: number): { viewing: Viewing; seen: readonly Seen[] } {
  const seen: Seen[] = [];
  const { sight: last } = before;
  const isElsewhere = Boolean(last && last.key !== sight.key);
  // If the previous photo was removed, its successor came by itself, whatever the reader did before.
  const isRemoved = last?.photo && !sight.keys.includes(last.key);
  // What brought the reader to the photo does not change while they stay there.
  const via = last && !isElsewhere ? last.via : isRemoved ? 'photos' : sight.via;
  const viewing = { ...before, time, sight: { ...sight, via } };
  if (last) {
    const passed = Math.max(0, time - before.time);
    if (last.isStageSeen) viewing.stageMs += passed;
    if (last.isPhotoSeen) {
      viewing.photoMs += passed;
      viewing.dwellMs += passed;
    }
    if (last.isInsertSeen) viewing.insertMs += passed;
    if (!viewing.isGalleryViewed && viewing.stageMs >= VIEW_MS) {
      viewing.isGalleryViewed = true;
      seen.push([{ name: 'gallery_view' }, last]);
    }
    if (last.photo && !viewing.isPhotoViewed && viewing.photoMs >= VIEW_MS) {
      viewing.isPhotoViewed = true;
      viewing.viewed = new Set(viewing.viewed).add(last.key);
      seen.push([{ name: 'photo_view', via: last.via, photo: last.photo }, last]);
      const share = (100 * last.keys.filter((key) => viewing.viewed.has(key)).length) / last.keys.length;
      for (let depth = DEPTHS[viewing.depths]; depth && depth <= share; depth = DEPTHS[++viewing.depths])
        seen.push([{ name: 'depth', percent: depth }, last]);
    }
  }

  const insert = last?.insert ?? null;
  const wasAtEnd = last && isBehindAll(last);
  if (last && insert !== null && viewing.insertMs >= VIEW_MS && !hasViewedInsert(viewing, last)) {
    viewing.viewedInserts = new Set(viewing.viewedInserts).add(wasAtEnd ? 'end' : insert);
    seen.push([wasAtEnd ? { name: 'end_card' } : { name: 'ad_view', after: Math.ceil(insert) }, last]);
  }

  if (last && (isElsewhere || sight.isAway) && viewing.isPhotoViewed) {
    const ms = Math.floor(viewing.dwellMs);
    if (ms) seen.push([{ name: 'dwell', ms }, last]);
    viewing.dwellMs = 0;
  }
  if (isElsewhere) Object.assign(viewing, { photoMs: 0, dwellMs: 0, isPhotoViewed: false });
  // A second in view is one uninterrupted second, not two halves.
  if (!sight.isStageSeen) viewing.stageMs = 0;
  if (!sight.isPhotoSeen) viewing.photoMs = 0;
  if (!sight.isInsertSeen || sight.insert !== insert) viewing.insertMs = 0;
  const isAtStart = sight.insert === null && sight.key === sight.keys[0] && !sight.isLightbox;
  if (wasAtEnd && isAtStart && !isRemoved) seen.push([{ name: 'replay' }, sight]);
  if (sight.isLightbox !== Boolean(last?.isLightbox)) {
    const report = { name: 'lightbox', open: sight.isLightbox, via: sight.lightboxVia } as const;
    // If a group's lightbox has moved on to another gallery, it was left at the previous photo.
    seen.push([report, sight.photo || !last ? sight : last]);
  }
  return { viewing, seen };
}

const isBehindAll = ({ insert, keys }: Sight) => insert !== null && insert > keys.length - 1;

/** The end card stays the same one, even if added photos have moved the end. */
function hasViewedInsert({ viewedInserts }: Viewing, sight: Sight): boolean {
  return viewedInserts.has(isBehindAll(sight) ? 'end' : sight.insert);
}

/** Milliseconds until something becomes a view, if nothing happens before; null if nothing will. */
export function untilView(viewing: Viewing): number | null {
  const { sight, stageMs, photoMs, insertMs, isGalleryViewed, isPhotoViewed } = viewing;
  const waits: number[] = [];
  if (sight?.isStageSeen && !isGalleryViewed) waits.push(VIEW_MS - stageMs);
  if (sight?.isPhotoSeen && !isPhotoViewed) waits.push(VIEW_MS - photoMs);
  if (sight?.isInsertSeen && !hasViewedInsert(viewing, sight)) waits.push(VIEW_MS - insertMs);
  return waits.length ? Math.max(0, Math.min(...waits)) : null;
}
