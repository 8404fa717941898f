import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { olympics } from '../fixtures/olympics.js';
import { allStates, elementProps, inSlide } from './frame.js';

const meta = {
  title: 'Parts/Picture',
  component: Gallery.Picture,
  render: inSlide,
  argTypes: elementProps('div'),
} satisfies Meta<typeof Gallery.Picture>;

export default meta;

type Story = StoryObj<typeof meta>;

const { srcSet, sources, ...selfie } = olympics.photos[0];

/** The stage has the shape of most of the photos. */
export const Landscape: Story = {};

/** A photo that stands upright is shown whole, between two fields of matte: nothing below it moves. */
export const Portrait: Story = { parameters: { gallery: { defaultIndex: 4 } } };

/** A stage of the shape of the tallest photo: none stands between fields at its sides. */
export const TallestStage: Story = { parameters: { gallery: { ratio: 'tallest', defaultIndex: 4 } } };

/** Before a photo has come, or where it never does, its place has its colour and its words. */
export const NotLoaded: Story = {
  parameters: { gallery: { photos: [{ ...selfie, src: 'data:image/gif,' }] } },
};

export const AllStates: Story = allStates(inSlide, { Landscape, Portrait, TallestStage, NotLoaded });
