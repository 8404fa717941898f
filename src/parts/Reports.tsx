'use client';
import { type OnReport, useReports } from '../hooks/useReports.js';

export interface ReportsProps {
  /**
   * Called for everything the reader does, one report at a time. `name` is the kind of report; each one includes its gallery and
   * photo. An error that it throws does not stop the gallery. Being a function, it needs a client component.
   */
  onReport: OnReport;
}

/**
 * Reports what the reader does with the story, for the newsroom's own analytics: photos viewed and for how long, how deep,
 * captions opened, zoom, lightbox, sharing. Renders nothing, sends nothing and stores nothing: it only calls back.
 *
 * @example <PhotoGallery photos={photos}><Reports onReport={(report) => console.log(report)} /></PhotoGallery>
 */
export function Reports({ onReport }: ReportsProps): null {
  useReports(onReport);
  return null;
}
