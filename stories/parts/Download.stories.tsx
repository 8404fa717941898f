import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { onePhoto } from '../fixtures/cases.js';
import { allStates, elementProps, withParts } from './frame.js';

const meta = {
  title: 'Parts/Download',
  component: Gallery.Download,
  render: withParts,
  argTypes: elementProps('a'),
} satisfies Meta<typeof Gallery.Download>;

export default meta;

type Story = StoryObj<typeof meta>;

/** At the end of the bar: downloads the largest file of the current photo. */
export const InTheBar: Story = {};

/** In a narrow bar, no button is within 24 pixels of a phone's edge. */
export const Narrow: Story = { parameters: { width: 'narrow' } };

/** The children replace the icon; the button's name stays the same. */
export const OwnIcon: Story = { args: { children: <span aria-hidden="true">↓</span> } };

/** The only tool in an otherwise empty bar. */
export const OnePhoto: Story = { parameters: { gallery: { photos: onePhoto } } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(withParts, { InTheBar, OwnIcon, OnePhoto, RightToLeft });
