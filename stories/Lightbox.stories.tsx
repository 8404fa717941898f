import type { Meta, StoryObj } from '@storybook/react-vite';
import { Lightbox, PhotoGallery } from '../src/index.js';
import { olympics } from './fixtures/olympics.js';
import { photographs } from './fixtures/photographs.js';
import { Note } from './Note.js';

const meta = {
  title: 'Lightbox',
  component: PhotoGallery,
  args: { photos: olympics.photos, children: <Lightbox /> },
  argTypes: { photos: { control: false }, children: { control: false } },
} satisfies Meta<typeof PhotoGallery>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Press the photo, or the button in the bar: it grows to the whole window, and shrinks back where it came from. */
export const Olympics: Story = {
  decorators: [
    (Story) => (
      <>
        <Story />
        <Note />
      </>
    ),
  ],
};

/** Nine photographs, two of them 3,000 pixels wide: zoom in by two fingers, a double press, Ctrl and the wheel, or + and −. */
export const Photographs: Story = {
  args: { photos: photographs.photos },
};
