import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhotoGallery } from '../../src/index.js';
import { photographs } from '../fixtures/photographs.js';
import { BeforeAndAfter } from './BeforeAndAfter.js';

/**
 * Two pictures in one photo's place, with a handle between them. `renderPhoto` renders them; alt, caption and credit are still
 * the photo's. Only the handle keeps touches to itself: a swipe beside it moves on to the next photo.
 */
const meta = {
  title: 'Uses/Before and after',
  component: PhotoGallery,
  args: {
    photos: photographs.photos,
    renderPhoto: ({ src, alt, className }, { photo, isThumbnail }) =>
      photo.id === 'aizkorri' &&
      !isThumbnail && (
        <BeforeAndAfter
          className={`${className} in-grey`}
          before={src}
          after={src}
          alt={alt}
          label="How much is in black and white"
        />
      ),
  },
  argTypes: { photos: { control: false }, renderPhoto: { control: false } },
} satisfies Meta<typeof PhotoGallery>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A photograph in black and white, and in colour. */
export const BlackAndWhite: Story = { tags: ['variants'] };
