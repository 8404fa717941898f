import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { onePhoto } from '../fixtures/cases.js';
import { allStates, elementProps, inCaption } from './frame.js';

const meta = {
  title: 'Parts/Number',
  component: Gallery.Number,
  render: inCaption,
  argTypes: elementProps('p'),
} satisfies Meta<typeof Gallery.Number>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Each photo's own number, shown where there is no counter, without JavaScript, and on paper. */
export const First: Story = {};

/** The last one. */
export const Last: Story = { parameters: { gallery: { defaultIndex: 7 } } };

/** Arabic digits. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** One photo has no number. */
export const OnePhoto: Story = { parameters: { gallery: { photos: onePhoto } } };

export const AllStates: Story = allStates(inCaption, { First, Last, RightToLeft, OnePhoto });
