import type { GalleryState } from './shape.js';

/**
 * What a slide is to the reader: `current`, the one that is shown; `entering`, nearer than that one while a finger still
 * moves the strip; `leaving`, shown until then; `away`, any other, and every one while all photos are listed.
 */
export type SlidePhase = 'current' | 'entering' | 'leaving' | 'away';

export function phaseOf(slide: number, { slide: current, index, nearest, listed }: GalleryState): SlidePhase {
  if (listed) return 'away';
  if (slide === current) return nearest === index ? 'current' : 'leaving';
  return slide === nearest && nearest !== index ? 'entering' : 'away';
}
