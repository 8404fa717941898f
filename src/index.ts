export type { Pace } from './data/pace.js';
export type { Photo, PhotoSource } from './data/photo.js';
export type { Ratio } from './data/ratio.js';
export type { Story } from './data/story.js';
export type { GalleryActions } from './hooks/actions.js';
export type { Keyboard } from './hooks/keys.js';
export type { HistoryEntry, Navigation } from './hooks/navigation.js';
export type { PhotoImageProps, PhotoPlace, RenderPhoto } from './hooks/renderPhoto.js';
export { type Gallery, useGallery } from './hooks/useGallery.js';
export type { OnReport } from './hooks/useReports.js';
export type { IndexChangeDetails, OnIndexChange } from './hooks/useRequests.js';
export { type GallerySlide, useSlide } from './hooks/useSlide.js';
export { Lightbox, type LightboxProps } from './lightbox/Lightbox.js';
export type { LightboxDialogProps, LightboxOptions } from './lightbox/LightboxDialog.js';
export { LightboxGroup, type LightboxGroupProps } from './lightbox/LightboxGroup.js';
export type { OnOpenChange, OpenChangeDetails } from './lightbox/useOpenState.js';
export type { OpensFrom } from './lightbox/usePresses.js';
export { PhotoGallery, type PhotoGalleryProps } from './PhotoGallery.js';
export { PhotoStory, type PhotoStoryProps } from './PhotoStory.js';
export { AllPhotos, type AllPhotosProps } from './parts/AllPhotos.js';
export { Autoplay, type AutoplayProps } from './parts/Autoplay.js';
export { DeepLink, type DeepLinkProps } from './parts/DeepLink.js';
export { Download, type DownloadProps } from './parts/Download.js';
export { Reports, type ReportsProps } from './parts/Reports.js';
export { Retry, type RetryProps } from './parts/Retry.js';
export type { GalleryOptions } from './parts/Root.js';
export { Share, type ShareProps } from './parts/Share.js';
export { Thumbnails, type ThumbnailsProps } from './parts/Thumbnails.js';
export type { SlidePhase } from './state/phase.js';
export type { Depth, PartReport, Report, ReportedPlace, SeenReport } from './state/report.js';
export type { Picker, Via } from './state/shape.js';
export type { Plural, Strings } from './strings/table.js';

// Last, so that a bundler puts it behind what a page loads first.

export { indexOfLink, type LinkOptions } from './data/indexOfLink.js';
export { type JsonLd, jsonLd, type StoryType } from './data/jsonLd.js';
export { jsonLdText } from './data/jsonLdText.js';
