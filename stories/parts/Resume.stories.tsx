import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { olympics } from '../fixtures/olympics.js';
import { allStates, elementProps, withParts } from './frame.js';

const left = olympics.photos[4];

/** The storage of a reader who left at the fifth photo. */
const storage = { getItem: () => `${left?.id ?? left?.src}`, setItem() {} };

const meta = {
  title: 'Parts/Resume',
  component: Gallery.Resume,
  render: withParts,
  args: { storage },
  argTypes: { storage: { control: false }, ...elementProps('button') },
} satisfies Meta<typeof Gallery.Resume>;

export default meta;

type Story = StoryObj<typeof meta>;

/** In the bar, until the reader moves or dismisses it. */
export const Offered: Story = {};

/** Pressing the button moves the gallery to that photo and removes the offer. */
export const Accepted: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue at photo 5' }));
    await expect(await canvas.findByText('Photo 5 of 8')).toBeInTheDocument();
    await expect(canvasElement.querySelector('[data-inpics="resume"]')).toBeNull();
  },
};

/** In a narrow bar, only the number is shown; the button's name stays the same. */
export const Narrow: Story = { parameters: { width: 'narrow' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(withParts, {
  Offered: { args: { storage } },
  RightToLeft: { args: { storage }, globals: { direction: 'rtl' } },
});
