import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { longCaption, noCaptions } from '../fixtures/cases.js';
import { allStates, elementProps, inSlide } from './frame.js';

const meta = {
  title: 'Parts/Caption',
  component: Gallery.Caption,
  render: inSlide,
  argTypes: elementProps('figcaption'),
} satisfies Meta<typeof Gallery.Caption>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Number, headline, text and credit, as far as the photo has them. The number is for pages without a counter. */
export const Whole: Story = {};

/** A headline of three lines and a caption of 400 characters. */
export const Long: Story = { parameters: { gallery: { photos: longCaption } } };

/** Other parts, in another order. */
export const OwnContent: Story = { args: { children: [<Gallery.Text key="text" />, <Gallery.Credit key="credit" />] } };

/** Arabic words. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** A photo without words has an empty caption, which takes no room. */
export const Empty: Story = { parameters: { gallery: { photos: noCaptions.slice(0, 1) } } };

export const AllStates: Story = allStates(inSlide, { Whole, Long, OwnContent, RightToLeft, Empty });
