import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { broken } from '../fixtures/cases.js';
import { allStates, elementProps, withParts } from './frame.js';

const meta = {
  title: 'Parts/Retry',
  component: Gallery.Retry,
  render: withParts,
  argTypes: elementProps('div'),
  parameters: { gallery: { photos: broken } },
} satisfies Meta<typeof Gallery.Retry>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Below the alt text of a photo that failed to load. */
export const Failed: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** Pressed twice in a row, it waits and says so. */
export const Waiting: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await expect(canvas.getByRole('button', { name: 'Loading…' })).toBeVisible();
  },
};

/** Not visible on a photo that has loaded. */
export const Fine: Story = { parameters: { gallery: { defaultIndex: 1 } } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(withParts, {
  Failed: { parameters: { gallery: { photos: broken } } },
  Fine: { parameters: { gallery: { photos: broken, defaultIndex: 1 } } },
  RightToLeft: { parameters: { gallery: { photos: broken } }, globals: { direction: 'rtl' } },
});
