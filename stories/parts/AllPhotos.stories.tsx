import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { longCaption, noCaptions } from '../fixtures/cases.js';
import { olympics } from '../fixtures/olympics.js';
import { photographs } from '../fixtures/photographs.js';
import { allStates, elementProps, withParts } from './frame.js';

const meta = {
  title: 'Parts/AllPhotos',
  component: Gallery.AllPhotos,
  render: withParts,
  argTypes: elementProps('div'),
} satisfies Meta<typeof Gallery.AllPhotos>;

export default meta;

type Story = StoryObj<typeof meta>;

const long = Array.from({ length: 200 }, (_, index) => ({
  ...(photographs.photos[index % photographs.photos.length] ?? photographs.photos[0]),
  id: `listed-${index + 1}`,
}));

const press: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getAllByRole('button').at(-1) as HTMLElement);
  await expect(canvas.getByRole('heading', { level: 3 })).toHaveFocus();
};

/** A button below the gallery. */
export const Closed: Story = {};

/** The list replaces the stage: every caption can be read and searched. */
export const Open: Story = { play: press };

/** Open and close: the gallery is where it was. */
export const OpenAndClosed: Story = {
  parameters: { gallery: { defaultIndex: 3 } },
  play: async (context) => {
    await press(context);
    const { canvas, userEvent } = context;
    await userEvent.click(canvas.getAllByRole('button', { name: 'One photo at a time' })[0] as HTMLElement);
    await expect(canvas.getByRole('button', { name: 'All photos and captions' })).toHaveFocus();
    await expect(canvas.getByText('Photo 4 of 8')).toBeInTheDocument();
  },
};

/** A long caption is not cut here. */
export const LongCaption: Story = { parameters: { gallery: { photos: longCaption } }, play: press };

/** Pictures only. */
export const NoCaptions: Story = { parameters: { gallery: { photos: noCaptions } }, play: press };

/** A photo behind a warning stays behind it here too. */
export const Sensitive: Story = {
  parameters: {
    gallery: { photos: [{ ...olympics.photos[0], sensitive: 'This photo shows an injury.' }, olympics.photos[1]] },
  },
  play: press,
};

/** Two hundred photos, more than the strip holds at a time: here they are all on the page. */
export const LongStory: Story = { parameters: { gallery: { photos: long } }, play: press };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(withParts, { Closed, RightToLeft });
