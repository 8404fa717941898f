'use client';
import { type OnReport, useReports } from '../hooks/useReports.js';

export interface ReportsProps {
  /**
   * Called for all that the reader does, one report at a time, told apart by `name`. Every report says which photo of which
   * gallery it is about. What it throws does not stop the gallery. A function, so it wants a client file.
   */
  onReport: OnReport;
}

/**
 * What the reader does with the story, for the newsroom's own analytics: photos viewed and for how long, how deep, captions
 * opened, zoom, lightbox, sharing. Renders nothing, sends nothing, and stores nothing: it only calls back.
 *
 * @example <PhotoGallery photos={photos}><Reports onReport={(report) => console.log(report)} /></PhotoGallery>
 */
export function Reports({ onReport }: ReportsProps): null {
  useReports(onReport);
  return null;
}
