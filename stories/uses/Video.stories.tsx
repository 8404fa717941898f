import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhotoGallery } from '../../src/index.js';
import { olympics } from '../fixtures/olympics.js';
import captions from '../fixtures/video/gold-medal-match.en.vtt?url';
import clip from '../fixtures/video/gold-medal-match.webm';
import { Note } from '../Note.js';
import { Video } from './Video.js';

/**
 * A video in one photo's place. `renderPhoto` puts it there, with the photo as its poster; `useSlide` tells it that the
 * reader has moved on. Nothing of it is loaded before it is asked for.
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

/** The gold medal match, as a slow move into its picture. */
export const AmongPhotos: Story = { tags: ['variants'] };
