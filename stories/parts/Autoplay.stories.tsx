import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { longCaption, onePhoto } from '../fixtures/cases.js';
import { allStates, elementProps, withParts } from './frame.js';

const meta = {
  title: 'Parts/Autoplay',
  component: Gallery.Autoplay,
  render: withParts,
  argTypes: elementProps('button'),
} satisfies Meta<typeof Gallery.Autoplay>;

export default meta;

type Story = StoryObj<typeof meta>;

/** First in the bar. The current photo's tick fills while it is shown; any sign of reading stops autoplay. */
export const Playing: Story = {};

/** The button starts and stops; its name is what the next press does. */
export const Stopped: Story = {
  args: { startsPlaying: false },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Start slideshow' }));
    await expect(canvas.getByRole('button', { name: 'Stop slideshow' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Stop slideshow' }));
    await expect(canvas.getByRole('button', { name: 'Start slideshow' })).toBeVisible();
  },
};

/** Faster than anyone reads, to watch it work. */
export const Fast: Story = {
  args: { pace: { base: 800, perWord: 0, min: 0 } },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Photo 2 of 8')).toBeInTheDocument(), { timeout: 10_000 });
  },
};

/** A photo with a long caption is shown for as long as the caption takes to read. */
export const LongCaption: Story = { parameters: { gallery: { photos: longCaption } } };

/** After the last photo comes the first. */
export const Loop: Story = { parameters: { gallery: { loop: true, defaultIndex: 7 } } };

/** In a narrow bar. */
export const Narrow: Story = { parameters: { width: 'narrow' } };

/** With one photo there is nothing to play. */
export const OnePhoto: Story = { parameters: { gallery: { photos: onePhoto } } };

/** The tick fills from the right. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(withParts, {
  Stopped: { args: { startsPlaying: false } },
  LongCaption: { args: { startsPlaying: false }, parameters: { gallery: { photos: longCaption } } },
  RightToLeft: { args: { startsPlaying: false }, globals: { direction: 'rtl' } },
});
