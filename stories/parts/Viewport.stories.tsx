import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { onePhoto } from '../fixtures/cases.js';
import { allStates, elementProps, inRoot } from './frame.js';

const meta = {
  title: 'Parts/Viewport',
  component: Gallery.Viewport,
  render: inRoot,
  argTypes: elementProps('div'),
} satisfies Meta<typeof Gallery.Viewport>;

export default meta;

type Story = StoryObj<typeof meta>;

const slide = (
  <Gallery.Slide>
    <Gallery.Picture />
    <Gallery.Caption />
  </Gallery.Slide>
);

/** A native scroll container: its child is the template of a slide, repeated for each photo. */
export const Whole: Story = { args: { children: slide } };

/** Pictures only. */
export const PicturesAlone: Story = {
  args: {
    children: (
      <Gallery.Slide>
        <Gallery.Picture />
      </Gallery.Slide>
    ),
  },
};

/** The first photo is on the right. */
export const RightToLeft: Story = { ...Whole, globals: { direction: 'rtl' } };

/** A single photo does not scroll: no stop for the Tab key, no accessible name. */
export const OnePhoto: Story = { ...Whole, parameters: { gallery: { photos: onePhoto } } };

export const AllStates: Story = allStates(inRoot, { Whole, PicturesAlone, RightToLeft, OnePhoto });
