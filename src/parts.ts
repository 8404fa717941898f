// The parts, to arrange and style yourself: import * as Gallery from 'inpics/parts'.
export { AllPhotos, type AllPhotosProps } from './parts/AllPhotos.js';
export { Announcer, type AnnouncerProps } from './parts/Announcer.js';
export { Bar, type BarProps } from './parts/Bar.js';
export { Caption, type CaptionProps } from './parts/Caption.js';
export { Counter, type CounterProps } from './parts/Counter.js';
export { Credit, type CreditProps } from './parts/Credit.js';
export { Headline, type HeadlineProps } from './parts/Headline.js';
export { Next, type NextProps } from './parts/Next.js';
export { Number, type NumberProps } from './parts/Number.js';
export { Picture, type PictureProps } from './parts/Picture.js';
export { Previous, type PreviousProps } from './parts/Previous.js';
export { Retry, type RetryProps } from './parts/Retry.js';
export { type GalleryOptions, Root, type RootProps } from './parts/Root.js';
export { Slide, type SlideProps } from './parts/Slide.js';
export { Text, type TextProps } from './parts/Text.js';
export { Thumbnails, type ThumbnailsProps } from './parts/Thumbnails.js';
export { Ticks, type TicksProps } from './parts/Ticks.js';
export { Viewport, type ViewportProps } from './parts/Viewport.js';
