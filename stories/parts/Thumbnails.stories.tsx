import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { onePhoto } from '../fixtures/cases.js';
import { olympics } from '../fixtures/olympics.js';
import { photographs } from '../fixtures/photographs.js';
import { allStates, elementProps, withParts } from './frame.js';

const meta = {
  title: 'Parts/Thumbnails',
  component: Gallery.Thumbnails,
  render: withParts,
  argTypes: elementProps('div'),
} satisfies Meta<typeof Gallery.Thumbnails>;

export default meta;

type Story = StoryObj<typeof meta>;

const long = Array.from({ length: 500 }, (_, index) => ({
  ...(photographs.photos[index % photographs.photos.length] ?? photographs.photos[0]),
  id: `long-${index + 1}`,
  headline: `Photograph ${index + 1}`,
}));

const withheld = olympics.photos.map((photo, index) =>
  index % 3 === 1 ? { ...photo, sensitive: 'This photo shows an injury.' } : photo,
);

/** Tabs: one stop for the Tab key; the arrow keys move from thumbnail to thumbnail and show its photo. */
export const Bottom: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('tablist', { name: 'Choose photo' })).toBeVisible();
    await expect(canvas.getAllByRole('tab', { selected: true })).toHaveLength(1);
  },
};

/** Above the photo; screen readers still reach them after it. */
export const Top: Story = { args: { side: 'top' }, parameters: { gallery: { defaultIndex: 2 } } };

/** A column beside the photo if the gallery is wide enough, otherwise a row below it. */
export const Start: Story = { args: { side: 'start' }, parameters: { gallery: { defaultIndex: 2 } } };

/** On its other side. */
export const End: Story = { args: { side: 'end' }, parameters: { gallery: { defaultIndex: 2 } } };

/** A button for each photo, each a stop for the Tab key: for a handful of photos. */
export const Buttons: Story = { args: { picker: 'buttons' }, parameters: { gallery: { defaultIndex: 1 } } };

/** A photo behind a warning gets a tile with its number. */
export const Sensitive: Story = { parameters: { gallery: { photos: withheld } } };

/** Five hundred photos: only thumbnails near the visible part are rendered. */
export const LongStory: Story = { parameters: { gallery: { photos: long, defaultIndex: 240 } } };

/** The crop keeps the focal point in view. */
export const FocalPoint: Story = {
  parameters: {
    gallery: {
      photos: [0, 0.25, 0.5, 0.75, 1].map((y) => ({
        ...olympics.photos[4],
        id: `focal-${y}`,
        focalPoint: { x: 0.5, y },
      })),
    },
  },
};

/** With one photo there is nothing to choose. */
export const OnePhoto: Story = {
  parameters: { gallery: { photos: onePhoto } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('tablist')).toBeNull();
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, parameters: { gallery: { defaultIndex: 2 } } };

export const StartRightToLeft: Story = { ...Start, globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(withParts, {
  Bottom,
  Top,
  Start,
  End,
  Buttons,
  Sensitive,
  LongStory,
  FocalPoint,
  RightToLeft,
  StartRightToLeft,
});
