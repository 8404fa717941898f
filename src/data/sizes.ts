import type { Photo } from './photo.js';
import { ratioOf } from './ratio.js';

/** How high a stage may be by the stylesheet, as a share of the window. */
const STAGE_MAX = 0.8;

/**
 * The width that a photo will have on the stage, as `sizes` tells it to a browser that has no layout yet (I3): as wide
 * as the window, and no wider than the stage's height leaves it.
 */
export function sizesOf(photo: Photo, stageRatio: number): string {
  const ratio = ratioOf(photo) ?? stageRatio;
  const share = Math.min(1, ratio / stageRatio);
  return `min(${percent(share)}vw, ${percent(ratio * STAGE_MAX)}vh)`;
}

const percent = (share: number) => Math.round(share * 1000) / 10;
