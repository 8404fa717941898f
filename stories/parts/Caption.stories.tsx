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

/** Number, and headline, text and credit if the photo has them. The number is shown where there is no counter. */
export const Whole: Story = {};

/** A headline of three lines and a caption of 400 characters. */
export const Long: Story = { parameters: { gallery: { photos: longCaption } } };

/** Other parts, in another order. */
export const OwnContent: Story = { args: { children: [<Gallery.Text key="text" />, <Gallery.Credit key="credit" />] } };

/** Arabic text. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** A photo without text has an empty caption, which takes no space. */
export const Empty: Story = { parameters: { gallery: { photos: noCaptions.slice(0, 1) } } };

export const AllStates: Story = allStates(inSlide, { Whole, Long, OwnContent, RightToLeft, Empty });
