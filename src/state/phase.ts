import type { GalleryState } from './shape.js';

/**
 * What a slide is to the reader: `current`, the one that is shown; `entering`, the one that is nearer while a finger still
 * moves the strip; `leaving`, the one shown until then; `away`, any other, and every slide while all photos are listed.
 */
export type SlidePhase = 'current' | 'entering' | 'leaving' | 'away';

export function phaseOf(slide: number, { slide: current, index, nearest, listed }: GalleryState): SlidePhase {
  if (listed) return 'away';
  if (slide === current) return nearest === index ? 'current' : 'leaving';
  return slide === nearest && nearest !== index ? 'entering' : 'away';
}
