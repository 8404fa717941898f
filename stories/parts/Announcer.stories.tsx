import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { onePhoto } from '../fixtures/cases.js';
import { olympics } from '../fixtures/olympics.js';
import { elementProps, withParts } from './frame.js';

const meta = {
  title: 'Parts/Announcer',
  component: Gallery.Announcer,
  render: withParts,
  argTypes: elementProps('div'),
} satisfies Meta<typeof Gallery.Announcer>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Empty until the reader moves, and never visible. */
export const AtFirst: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

/** After Next, a screen reader announces the new photo once. */
export const AfterAMove: Story = {
  play: async ({ canvas, userEvent }) => {
    // The announcing code loads after the first load.
    await import('../../src/page/attendance.js');
    await userEvent.click(canvas.getByRole('button', { name: 'Next photo' }));
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(`Photo 2 of 8: ${olympics.photos[1].headline}`),
    );
  },
};

/** With one photo there is no move to announce; messages from parts, such as a copied link, are still announced here. */
export const OnePhoto: Story = {
  parameters: { gallery: { photos: onePhoto } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};
