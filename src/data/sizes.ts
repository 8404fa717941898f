import type { Photo } from './photo.js';
import { ratioOf } from './ratio.js';

/** The stage's maximum height in the stylesheet, as a fraction of the window's. */
const STAGE_MAX = 0.8;

/**
 * A photo's width on the stage as a `sizes` value, for a browser that has no layout yet (I3): as wide as the window, but no
 * wider than the stage's height allows.
 */
export function sizesOf(photo: Photo, stageRatio: number): string {
  const ratio = ratioOf(photo) ?? stageRatio;
  const share = Math.min(1, ratio / stageRatio);
  return `min(${percent(share)}vw, ${percent(ratio * STAGE_MAX)}vh)`;
}

const percent = (share: number) => Math.round(share * 1000) / 10;
