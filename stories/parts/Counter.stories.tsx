import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { onePhoto } from '../fixtures/cases.js';
import { olympics } from '../fixtures/olympics.js';
import { photographs } from '../fixtures/photographs.js';
import { allStates, elementProps, inBar } from './frame.js';

const meta = {
  title: 'Parts/Counter',
  component: Gallery.Counter,
  render: inBar,
  argTypes: elementProps('p'),
} satisfies Meta<typeof Gallery.Counter>;

export default meta;

type Story = StoryObj<typeof meta>;

const many = [...olympics.photos, ...photographs.photos];

/** The photo's number in the text colour, the total beside it in grey. */
export const First: Story = {};

/** All digits have the same width, so nothing beside the counter moves. */
export const Last: Story = { parameters: { gallery: { defaultIndex: 7 } } };

/** Two digits. */
export const OfMany: Story = { parameters: { gallery: { photos: many, defaultIndex: 11 } } };

/** A language or a newspaper can write it in words. */
export const InWords: Story = { parameters: { gallery: { strings: { counter: '{number} of {count}' } } } };

/** Arabic digits, in the page's direction. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** No counter for a single photo. */
export const OnePhoto: Story = { parameters: { gallery: { photos: onePhoto } } };

export const AllStates: Story = allStates(inBar, { First, Last, OfMany, InWords, RightToLeft, OnePhoto });
