import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhotoGallery } from '../../src/index.js';
import { olympics } from '../fixtures/olympics.js';
import captions from '../fixtures/video/gold-medal-match.en.vtt?url';
import clip from '../fixtures/video/gold-medal-match.webm';
import { Note } from '../Note.js';
import { Video } from './Video.js';

/**
 * A video in one photo's place. `renderPhoto` renders it, with the photo as its poster; it pauses when `useSlide` says that
 * the reader has moved on. Nothing of the video loads before the reader plays it.
 */
const meta = {
  title: 'Uses/Video',
  component: PhotoGallery,
  args: {
    photos: olympics.photos.slice(3),
    defaultIndex: 2,
    renderPhoto: ({ src, alt, className }, { photo, isThumbnail }) =>
      photo.id === 'gold-medal-match' &&
      !isThumbnail && <Video src={clip} poster={src} {...{ captions, alt, className }} />,
  },
  argTypes: { photos: { control: false }, renderPhoto: { control: false } },
  decorators: [
    (Story) => (
      <>
        <Story />
        <Note />
      </>
    ),
  ],
} satisfies Meta<typeof PhotoGallery>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The gold medal match, as a slow zoom into its picture. */
export const AmongPhotos: Story = { tags: ['variants'] };
