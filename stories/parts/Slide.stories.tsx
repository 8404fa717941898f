import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { olympics } from '../fixtures/olympics.js';
import { olympicsArabic } from '../fixtures/olympicsArabic.js';
import { allStates, elementProps, inViewport } from './frame.js';

const meta = {
  title: 'Parts/Slide',
  component: Gallery.Slide,
  render: inViewport,
  argTypes: elementProps('div'),
} satisfies Meta<typeof Gallery.Slide>;

export default meta;

type Story = StoryObj<typeof meta>;

const picture = <Gallery.Picture key="picture" />;

/** One photo's place in the strip, with a figure inside it. */
export const PhotoAndCaption: Story = { args: { children: [picture, <Gallery.Caption key="caption" />] } };

/** Its children are repeated for each photo, and each copy knows its photo. */
export const PhotoAndCredit: Story = {
  args: {
    children: [
      picture,
      <Gallery.Caption key="caption">
        <Gallery.Credit />
      </Gallery.Caption>,
    ],
  },
};

/** A photo's texts can be in a language other than the page's. */
export const OwnLanguage: Story = {
  ...PhotoAndCaption,
  parameters: { gallery: { photos: [{ ...olympicsArabic.photos[1], lang: 'ar', dir: 'rtl' }, olympics.photos[2]] } },
};

/** Everything right to left. */
export const RightToLeft: Story = { ...PhotoAndCaption, globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(inViewport, { PhotoAndCaption, PhotoAndCredit, OwnLanguage, RightToLeft });
