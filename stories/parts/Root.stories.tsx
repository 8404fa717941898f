import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { longCaption, onePhoto } from '../fixtures/cases.js';
import { olympics } from '../fixtures/olympics.js';
import { photographs } from '../fixtures/photographs.js';
import { elementProps, parts } from './frame.js';

const meta = {
  title: 'Parts/Root',
  component: Gallery.Root,
  args: { photos: olympics.photos, children: parts },
  argTypes: {
    photos: { control: false },
    strings: { control: false },
    actionsRef: { control: false },
    onIndexChange: { control: false },
    ratio: { control: 'select', options: ['common', 'first', 'tallest', 1, 16 / 9] },
    ...elementProps('div'),
  },
} satisfies Meta<typeof Gallery.Root>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Keeps the reader's place in the story, handles the keys, and lays out photo, bar and caption in three rows. */
export const Whole: Story = {};

/** Buttons after the strip, no ticks: you decide which parts there are, and where. */
export const OwnArrangement: Story = {
  args: {
    children: (
      <>
        <Gallery.Viewport>
          <Gallery.Slide>
            <Gallery.Picture />
            <Gallery.Caption>
              <Gallery.Number />
              <Gallery.Text />
              <Gallery.Credit />
            </Gallery.Caption>
          </Gallery.Slide>
        </Gallery.Viewport>
        <Gallery.Previous />
        <Gallery.Next />
        <Gallery.Announcer />
      </>
    ),
  },
};

/** A landmark, for a gallery that readers should find in the page's list of landmarks. */
export const Landmark: Story = { args: { region: true, label: 'The medal ceremony in pictures' } };

/** The caption in a column beside the photo, which on an Arabic page is on the left. */
export const BesideRightToLeft: Story = {
  args: { captions: 'beside' },
  parameters: { width: 'wide' },
  globals: { direction: 'rtl' },
};

/** The stage has the shape of the tallest photo. */
export const TallestStage: Story = { args: { ratio: 'tallest', photos: photographs.photos } };

/** The caption row is as tall as the longest caption, so nothing below the gallery moves. */
export const LongCaption: Story = { args: { photos: longCaption } };

/** One photo: the group is not described as a carousel, and there is nothing to move. */
export const OnePhoto: Story = { args: { photos: onePhoto } };
