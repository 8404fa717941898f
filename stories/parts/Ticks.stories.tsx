import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { olympics } from '../fixtures/olympics.js';
import { allStates, elementProps, inBar } from './frame.js';

const meta = {
  title: 'Parts/Ticks',
  component: Gallery.Ticks,
  render: inBar,
  argTypes: elementProps('div'),
} satisfies Meta<typeof Gallery.Ticks>;

export default meta;

type Story = StoryObj<typeof meta>;

const twenty = Array.from({ length: 24 }, (_, index) => ({ ...olympics.photos[0], id: `frame-${index + 1}` }));

/** One line per photo, dark up to the current one. Visual only: screen readers get the counter. */
export const First: Story = {};

/** In the middle of the story. */
export const Middle: Story = { parameters: { gallery: { defaultIndex: 3 } } };

/** At its end. */
export const Last: Story = { parameters: { gallery: { defaultIndex: 7 } } };

/** From twenty photos on, single lines are too short to count: one bar shows the progress. */
export const LongStory: Story = { parameters: { gallery: { photos: twenty, defaultIndex: 8 } } };

/** Filled from the right. */
export const RightToLeft: Story = { globals: { direction: 'rtl' }, parameters: { gallery: { defaultIndex: 2 } } };

/** The long story's bar, filled from the right too. */
export const LongStoryRightToLeft: Story = { ...LongStory, globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(inBar, { First, Middle, Last, LongStory, RightToLeft, LongStoryRightToLeft });
