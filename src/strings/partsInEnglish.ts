import type { CoreStrings, PartWord, Strings } from './table.js';

/** English for the optional parts, a gallery's children. */
export const partsInEnglish: Pick<Strings, PartWord> = {
  creator: 'By {creator}',
  comma: ', ',
  license: 'Licence',
  acquireLicense: 'License this photo',
  failed: 'This photo did not load.',
  retry: 'Try again',
  retrying: 'Loading…',
  loaded: 'The photo has loaded.',
  choose: 'Choose photo',
  allPhotos: 'All photos and captions',
  onePhoto: 'One photo at a time',
  openLightbox: 'Enlarge photo',
  close: 'Close',
  hideCaption: 'Hide caption',
  showCaption: 'Show caption',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'Fit to window',
  zoomed: 'Zoom {percent}%',
  fullscreen: 'Full screen',
  exitFullscreen: 'Exit full screen',
  share: 'Share photo',
  linkCopied: 'Link copied.',
  copyLink: 'Copy this link:',
  download: 'Download photo',
  advertisement: 'Advertisement',
  endOfStory: 'End of the story',
  replay: 'Back to the start',
  nextStory: 'Next story',
  play: 'Start slideshow',
  stop: 'Stop slideshow',
  resume: 'Continue at photo {number}',
  dismiss: 'Dismiss',
};

/** A gallery's strings with those of its optional parts, in English where its language has none. */
export function withParts(strings: CoreStrings): Strings {
  return { ...partsInEnglish, ...strings };
}
