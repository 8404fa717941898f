import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { longCaption, noCaptions } from '../fixtures/cases.js';
import { allStates, elementProps, inCaption } from './frame.js';

const meta = {
  title: 'Parts/Headline',
  component: Gallery.Headline,
  render: inCaption,
  argTypes: elementProps('h3'),
} satisfies Meta<typeof Gallery.Headline>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A short headline above the caption; longer ones wrap into balanced lines. */
export const OneLine: Story = { parameters: { gallery: { defaultIndex: 1 } } };

/** As long as a news desk writes them. */
export const ThreeLines: Story = { parameters: { gallery: { photos: longCaption } } };

/** In a narrow gallery. */
export const Narrow: Story = { parameters: { width: 'narrow' } };

/** Arabic. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** Nothing is rendered for a photo without a headline. */
export const None: Story = { parameters: { gallery: { photos: noCaptions } } };

export const AllStates: Story = allStates(inCaption, { OneLine, ThreeLines, RightToLeft, None });
