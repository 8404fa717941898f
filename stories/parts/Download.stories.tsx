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

/** At the end of the bar: the largest file of the current photo. */
export const InTheBar: Story = {};

/** In a narrow bar no button stands in the outer 24 pixels of a phone. */
export const Narrow: Story = { parameters: { width: 'narrow' } };

/** Its content replaces the icon; its name stays the same. */
export const OwnIcon: Story = { args: { children: <span aria-hidden="true">↓</span> } };

/** The only tool of a bar that has nothing else. */
export const OnePhoto: Story = { parameters: { gallery: { photos: onePhoto } } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(withParts, { InTheBar, OwnIcon, OnePhoto, RightToLeft });
